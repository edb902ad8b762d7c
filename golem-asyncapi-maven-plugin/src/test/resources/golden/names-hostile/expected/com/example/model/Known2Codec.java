package com.example.model;

import com.example.runtime.JsonScalars;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.lang.Override;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Known2} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class Known2Codec {
    private Known2Codec() {}

    /** Reads the value that the parser stands on. */
    public static Known2 read(JsonParser parser) throws IOException {
        return Known2.of(JsonScalars.string(parser));
    }

    /** Writes a value. */
    public static void write(Known2 value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link Known2}. */
    public static final class Reader extends JsonDeserializer<Known2> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        public Known2 deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Known2}. */
    public static final class Writer extends JsonSerializer<Known2> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        public void serialize(Known2 value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            write(value, generator);
        }
    }
}
