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

/** Reads and writes {@link Override} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class OverrideCodec {
    private OverrideCodec() {}

    /** Reads the value that the parser stands on. */
    public static Override read(JsonParser parser) throws IOException {
        return Override.of(JsonScalars.string(parser));
    }

    /** Writes a value. */
    public static void write(Override value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link Override}. */
    public static final class Reader extends JsonDeserializer<Override> {
        /** Called by Jackson. */
        public Reader() {}

        @java.lang.Override
        public Override deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Override}. */
    public static final class Writer extends JsonSerializer<Override> {
        /** Called by Jackson. */
        public Writer() {}

        @java.lang.Override
        public void serialize(Override value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            write(value, generator);
        }
    }
}
