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

/** Reads and writes {@link Aux2} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class Aux2Codec {
    private Aux2Codec() {}

    /** Reads the value that the parser stands on. */
    public static Aux2 read(JsonParser parser) throws IOException {
        return Aux2.of(JsonScalars.string(parser));
    }

    /** Writes a value. */
    public static void write(Aux2 value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link Aux2}. */
    public static final class Reader extends JsonDeserializer<Aux2> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        public Aux2 deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Aux2}. */
    public static final class Writer extends JsonSerializer<Aux2> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        public void serialize(Aux2 value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            write(value, generator);
        }
    }
}
