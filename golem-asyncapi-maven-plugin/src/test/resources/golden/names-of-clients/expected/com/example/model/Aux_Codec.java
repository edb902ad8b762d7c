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

/** Reads and writes {@link Aux_} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class Aux_Codec {
    private Aux_Codec() {}

    /** Reads the value that the parser stands on. */
    public static Aux_ read(JsonParser parser) throws IOException {
        return Aux_.of(JsonScalars.string(parser));
    }

    /** Writes a value. */
    public static void write(Aux_ value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link Aux_}. */
    public static final class Reader extends JsonDeserializer<Aux_> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        public Aux_ deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Aux_}. */
    public static final class Writer extends JsonSerializer<Aux_> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        public void serialize(Aux_ value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            write(value, generator);
        }
    }
}
