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

/** Reads and writes {@link Versioned} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class VersionedCodec {
    private VersionedCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Versioned read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new Versioned.Unknown(JsonReading.node(parser));
        }
        Lookahead ahead = Lookahead.at(parser, "version");
        if (ahead.literal() == null) {
            return new Versioned.Unknown(JsonReading.node(ahead.parser()));
        }
        return switch (ahead.literal()) {
            case "1" -> FirstCodec.read(ahead.parser());
            case "2", "2.5" -> SecondCodec.read(ahead.parser());
            default -> new Versioned.Unknown(JsonReading.node(ahead.parser()));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Versioned value, JsonGenerator generator) throws IOException {
        if (value instanceof First first) {
            FirstCodec.write(first, generator);
        } else if (value instanceof Second second) {
            SecondCodec.write(second, generator);
        } else if (value instanceof Versioned.Unknown unknown) {
            JsonWriting.node(unknown.json(), generator);
        }
    }

    /** Lets Jackson read {@link Versioned}. */
    public static final class Reader extends CodecReader<Versioned> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Versioned decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Versioned}. */
    public static final class Writer extends CodecWriter<Versioned> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Versioned value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
