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

/** Reads and writes {@link ControlLampMessage} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ControlLampMessageCodec {
    private ControlLampMessageCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static ControlLampMessage read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new ControlLampMessage.Unknown(JsonReading.node(parser));
        }
        Lookahead ahead = Lookahead.at(parser, "kind");
        if (ahead.text() == null) {
            return new ControlLampMessage.Unknown(JsonReading.node(ahead.parser()));
        }
        return switch (ahead.text()) {
            case "switch" -> SwitchCodec.read(ahead.parser());
            case "dim" -> DimCodec.read(ahead.parser());
            default -> new ControlLampMessage.Unknown(JsonReading.node(ahead.parser()));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(ControlLampMessage value, JsonGenerator generator) throws IOException {
        if (value instanceof Switch switch_) {
            SwitchCodec.write(switch_, generator);
        } else if (value instanceof Dim dim) {
            DimCodec.write(dim, generator);
        } else if (value instanceof ControlLampMessage.Unknown unknown) {
            JsonWriting.node(unknown.json(), generator);
        }
    }

    /** Lets Jackson read {@link ControlLampMessage}. */
    public static final class Reader extends CodecReader<ControlLampMessage> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected ControlLampMessage decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link ControlLampMessage}. */
    public static final class Writer extends CodecWriter<ControlLampMessage> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(ControlLampMessage value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
