package com.example.model;

import com.example.runtime.JsonAttempts;
import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link LogReceivedMessage} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class LogReceivedMessageCodec {
    private LogReceivedMessageCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static LogReceivedMessage read(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case VALUE_STRING -> readLogReceivedMessage1(parser);
            case VALUE_NUMBER_INT ->
                JsonAttempts.either(
                        parser,
                        LogReceivedMessageCodec::readLogReceivedMessage2,
                        inner -> new LogReceivedMessage.Unknown(JsonReading.node(inner)));
            default -> new LogReceivedMessage.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(LogReceivedMessage value, JsonGenerator generator) throws IOException {
        if (value instanceof LogReceivedMessage.LogReceivedMessage1 logReceivedMessage1) {
            writeLogReceivedMessage1(logReceivedMessage1, generator);
        } else if (value instanceof LogReceivedMessage.LogReceivedMessage2 logReceivedMessage2) {
            writeLogReceivedMessage2(logReceivedMessage2, generator);
        } else if (value instanceof LogReceivedMessage.Unknown unknown) {
            JsonWriting.node(unknown.json(), generator);
        }
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static LogReceivedMessage.LogReceivedMessage1 readLogReceivedMessage1(JsonParser parser) throws IOException {
        return new LogReceivedMessage.LogReceivedMessage1(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeLogReceivedMessage1(LogReceivedMessage.LogReceivedMessage1 value, JsonGenerator generator)
            throws IOException {
        generator.writeString(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static LogReceivedMessage.LogReceivedMessage2 readLogReceivedMessage2(JsonParser parser) throws IOException {
        return new LogReceivedMessage.LogReceivedMessage2(JsonScalars.int64(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeLogReceivedMessage2(LogReceivedMessage.LogReceivedMessage2 value, JsonGenerator generator)
            throws IOException {
        generator.writeNumber(value.value());
    }

    /** Lets Jackson read {@link LogReceivedMessage}. */
    public static final class Reader extends CodecReader<LogReceivedMessage> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected LogReceivedMessage decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link LogReceivedMessage}. */
    public static final class Writer extends CodecWriter<LogReceivedMessage> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(LogReceivedMessage value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link LogReceivedMessage.LogReceivedMessage1}. */
    public static final class LogReceivedMessage1Reader extends CodecReader<LogReceivedMessage.LogReceivedMessage1> {
        /** Called by Jackson. */
        public LogReceivedMessage1Reader() {}

        @Override
        protected LogReceivedMessage.LogReceivedMessage1 decode(JsonParser parser) throws IOException {
            return readLogReceivedMessage1(parser);
        }
    }

    /** Lets Jackson write {@link LogReceivedMessage.LogReceivedMessage1}. */
    public static final class LogReceivedMessage1Writer extends CodecWriter<LogReceivedMessage.LogReceivedMessage1> {
        /** Called by Jackson. */
        public LogReceivedMessage1Writer() {}

        @Override
        protected void encode(LogReceivedMessage.LogReceivedMessage1 value, JsonGenerator generator)
                throws IOException {
            writeLogReceivedMessage1(value, generator);
        }
    }

    /** Lets Jackson read {@link LogReceivedMessage.LogReceivedMessage2}. */
    public static final class LogReceivedMessage2Reader extends CodecReader<LogReceivedMessage.LogReceivedMessage2> {
        /** Called by Jackson. */
        public LogReceivedMessage2Reader() {}

        @Override
        protected LogReceivedMessage.LogReceivedMessage2 decode(JsonParser parser) throws IOException {
            return readLogReceivedMessage2(parser);
        }
    }

    /** Lets Jackson write {@link LogReceivedMessage.LogReceivedMessage2}. */
    public static final class LogReceivedMessage2Writer extends CodecWriter<LogReceivedMessage.LogReceivedMessage2> {
        /** Called by Jackson. */
        public LogReceivedMessage2Writer() {}

        @Override
        protected void encode(LogReceivedMessage.LogReceivedMessage2 value, JsonGenerator generator)
                throws IOException {
            writeLogReceivedMessage2(value, generator);
        }
    }
}
