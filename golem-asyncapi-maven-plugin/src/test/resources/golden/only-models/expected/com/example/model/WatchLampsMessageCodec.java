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

/** Reads and writes {@link WatchLampsMessage} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class WatchLampsMessageCodec {
    private WatchLampsMessageCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static WatchLampsMessage read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new WatchLampsMessage.Unknown(JsonReading.node(parser));
        }
        Lookahead ahead = Lookahead.at(parser, "kind");
        if (ahead.text() == null) {
            return new WatchLampsMessage.Unknown(JsonReading.node(ahead.parser()));
        }
        return switch (ahead.text()) {
            case "lit" -> LitCodec.read(ahead.parser());
            case "burnt" -> BurntCodec.read(ahead.parser());
            default -> new WatchLampsMessage.Unknown(JsonReading.node(ahead.parser()));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(WatchLampsMessage value, JsonGenerator generator) throws IOException {
        if (value instanceof Lit lit) {
            LitCodec.write(lit, generator);
        } else if (value instanceof Burnt burnt) {
            BurntCodec.write(burnt, generator);
        } else if (value instanceof WatchLampsMessage.Unknown unknown) {
            JsonWriting.node(unknown.json(), generator);
        }
    }

    /** Lets Jackson read {@link WatchLampsMessage}. */
    public static final class Reader extends CodecReader<WatchLampsMessage> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected WatchLampsMessage decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link WatchLampsMessage}. */
    public static final class Writer extends CodecWriter<WatchLampsMessage> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(WatchLampsMessage value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
