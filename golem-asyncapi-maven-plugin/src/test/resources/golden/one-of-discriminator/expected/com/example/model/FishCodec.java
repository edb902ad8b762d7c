package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Fish} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class FishCodec {
    private FishCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
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

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Fish value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("petType");
        writePetType(value.petType(), generator);
        generator.writeEndObject();
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Fish.PetType readPetType(JsonParser parser) throws IOException {
        return Fish.PetType.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writePetType(Fish.PetType value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link Fish}. */
    public static final class Reader extends CodecReader<Fish> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Fish decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Fish}. */
    public static final class Writer extends CodecWriter<Fish> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Fish value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Fish.PetType}. */
    public static final class PetTypeReader extends CodecReader<Fish.PetType> {
        /** Called by Jackson. */
        public PetTypeReader() {}

        @Override
        protected Fish.PetType decode(JsonParser parser) throws IOException {
            return readPetType(parser);
        }
    }

    /** Lets Jackson write {@link Fish.PetType}. */
    public static final class PetTypeWriter extends CodecWriter<Fish.PetType> {
        /** Called by Jackson. */
        public PetTypeWriter() {}

        @Override
        protected void encode(Fish.PetType value, JsonGenerator generator) throws IOException {
            writePetType(value, generator);
        }
    }
}
