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

/** Reads and writes {@link Side} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class SideCodec {
    private SideCodec() {}

    /** Reads the value that the parser stands on. */
    public static Side read(JsonParser parser) throws IOException {
        return Side.of(JsonScalars.string(parser));
    }

    /** Writes a value. */
    public static void write(Side value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link Side}. */
    public static final class Reader extends JsonDeserializer<Side> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        public Side deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Side}. */
    public static final class Writer extends JsonSerializer<Side> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        public void serialize(Side value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            write(value, generator);
        }
    }
}
