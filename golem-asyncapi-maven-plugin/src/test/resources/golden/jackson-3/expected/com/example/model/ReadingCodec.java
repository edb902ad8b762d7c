package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonWriting;
import com.example.runtime.Lookahead;
import com.example.runtime.jackson3.CodecReader;
import com.example.runtime.jackson3.CodecWriter;
import java.io.IOException;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Reading} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ReadingCodec {
    private ReadingCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Reading read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new Reading.Unknown(JsonReading.node(parser));
        }
        Lookahead ahead = Lookahead.at(parser, "kind");
        if (ahead.text() == null) {
            return new Reading.Unknown(JsonReading.node(ahead.parser()));
        }
        return switch (ahead.text()) {
            case "measured" -> MeasuredCodec.read(ahead.parser());
            case "failed" -> FailedCodec.read(ahead.parser());
            default -> new Reading.Unknown(JsonReading.node(ahead.parser()));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Reading value, JsonGenerator generator) throws IOException {
        if (value instanceof Measured measured) {
            MeasuredCodec.write(measured, generator);
        } else if (value instanceof Failed failed) {
            FailedCodec.write(failed, generator);
        } else if (value instanceof Reading.Unknown unknown) {
            JsonWriting.node(unknown.json(), generator);
        }
    }

    /** Lets Jackson read {@link Reading}. */
    public static final class Reader extends CodecReader<Reading> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Reading decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Reading}. */
    public static final class Writer extends CodecWriter<Reading> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Reading value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
