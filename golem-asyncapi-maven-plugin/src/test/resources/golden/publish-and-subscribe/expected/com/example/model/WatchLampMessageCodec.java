package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonWriting;
import com.example.runtime.Lookahead;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link WatchLampMessage} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class WatchLampMessageCodec {
    private WatchLampMessageCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static WatchLampMessage read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new WatchLampMessage.Unknown(JsonReading.node(parser));
        }
        Lookahead ahead = Lookahead.at(parser, "kind");
        if (ahead.text() == null) {
            return new WatchLampMessage.Unknown(JsonReading.node(ahead.parser()));
        }
        return switch (ahead.text()) {
            case "done" -> DoneCodec.read(ahead.parser());
            case "burnt" -> BurntCodec.read(ahead.parser());
            default -> new WatchLampMessage.Unknown(JsonReading.node(ahead.parser()));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(WatchLampMessage value, JsonGenerator generator) throws IOException {
        if (value instanceof Done done) {
            DoneCodec.write(done, generator);
        } else if (value instanceof Burnt burnt) {
            BurntCodec.write(burnt, generator);
        } else if (value instanceof WatchLampMessage.Unknown unknown) {
            JsonWriting.node(unknown.json(), generator);
        }
    }

    /** Lets Jackson read {@link WatchLampMessage}. */
    public static final class Reader extends CodecReader<WatchLampMessage> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected WatchLampMessage decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link WatchLampMessage}. */
    public static final class Writer extends CodecWriter<WatchLampMessage> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(WatchLampMessage value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
