package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Fish} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class FishCodec {
    private FishCodec() {}

    /** Reads the value that the parser stands on. */
    public static Fish read(JsonParser parser) throws IOException {
        Fish.PetType petType = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "petType" -> petType = readPetType(parser);
                default -> throw JsonReading.unexpected(parser);
            }
        }
        return new Fish(JsonReading.require(parser, petType, "petType"));
    }

    /** Writes a value. */
    public static void write(Fish value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("petType");
        writePetType(value.petType(), generator);
        generator.writeEndObject();
    }

    /** Reads the value that the parser stands on. */
    public static Fish.PetType readPetType(JsonParser parser) throws IOException {
        return Fish.PetType.of(JsonScalars.string(parser));
    }

    /** Writes a value. */
    public static void writePetType(Fish.PetType value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link Fish}. */
    public static final class Reader extends JsonDeserializer<Fish> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        public Fish deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Fish}. */
    public static final class Writer extends JsonSerializer<Fish> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        public void serialize(Fish value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Fish.PetType}. */
    public static final class PetTypeReader extends JsonDeserializer<Fish.PetType> {
        /** Called by Jackson. */
        public PetTypeReader() {}

        @Override
        public Fish.PetType deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return readPetType(parser);
        }
    }

    /** Lets Jackson write {@link Fish.PetType}. */
    public static final class PetTypeWriter extends JsonSerializer<Fish.PetType> {
        /** Called by Jackson. */
        public PetTypeWriter() {}

        @Override
        public void serialize(Fish.PetType value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            writePetType(value, generator);
        }
    }
}
