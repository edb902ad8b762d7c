package com.example.model;

import com.example.runtime.JsonScalars;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link LogLevel} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class LogLevelCodec {
    private LogLevelCodec() {}

    /** Reads the value that the parser stands on. */
    public static LogLevel read(JsonParser parser) throws IOException {
        return LogLevel.of(JsonScalars.string(parser));
    }

    /** Writes a value. */
    public static void write(LogLevel value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link LogLevel}. */
    public static final class Reader extends JsonDeserializer<LogLevel> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        public LogLevel deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link LogLevel}. */
    public static final class Writer extends JsonSerializer<LogLevel> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        public void serialize(LogLevel value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            write(value, generator);
        }
    }
}
