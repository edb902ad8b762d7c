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

/** Reads and writes {@link Emphatic} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class EmphaticCodec {
    private EmphaticCodec() {}

    /** Reads the value that the parser stands on. */
    public static Emphatic read(JsonParser parser) throws IOException {
        return Emphatic.of(JsonScalars.string(parser));
    }

    /** Writes a value. */
    public static void write(Emphatic value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link Emphatic}. */
    public static final class Reader extends JsonDeserializer<Emphatic> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        public Emphatic deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Emphatic}. */
    public static final class Writer extends JsonSerializer<Emphatic> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        public void serialize(Emphatic value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            write(value, generator);
        }
    }
}
