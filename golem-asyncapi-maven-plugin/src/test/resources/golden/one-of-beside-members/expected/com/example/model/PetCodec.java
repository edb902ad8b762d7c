package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.Lookahead;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Pet} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class PetCodec {
    private PetCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Pet read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new Pet.Unknown(JsonReading.node(parser));
        }
        Lookahead ahead = Lookahead.at(parser, "kind");
        if (ahead.text() == null) {
            return new Pet.Unknown(JsonReading.node(ahead.parser()));
        }
        return switch (ahead.text()) {
            case "Cat" -> CatCodec.read(ahead.parser());
            case "Dog" -> readDog(ahead.parser());
            default -> new Pet.Unknown(JsonReading.node(ahead.parser()));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Pet value, JsonGenerator generator) throws IOException {
        if (value instanceof Cat cat) {
            CatCodec.write(cat, generator);
        } else if (value instanceof Pet.Dog dog) {
            writeDog(dog, generator);
        } else if (value instanceof Pet.Unknown unknown) {
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
    public static Pet.Dog readDog(JsonParser parser) throws IOException {
        String kind = null;
        String name = null;
        Boolean tail = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "kind" -> kind = JsonScalars.string(parser);
                case "name" -> name = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "tail" -> tail = JsonReading.optional(parser, JsonScalars::bool, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Pet.Dog(JsonReading.require(parser, kind, "kind"), name, tail, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeDog(Pet.Dog value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("kind");
        generator.writeString(value.kind());
        if (value.name() != null) {
            generator.writeFieldName("name");
            generator.writeString(value.name());
        }
        if (value.tail() != null) {
            generator.writeFieldName("tail");
            generator.writeBoolean(value.tail());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Pet}. */
    public static final class Reader extends CodecReader<Pet> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Pet decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Pet}. */
    public static final class Writer extends CodecWriter<Pet> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Pet value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Pet.Dog}. */
    public static final class DogReader extends CodecReader<Pet.Dog> {
        /** Called by Jackson. */
        public DogReader() {}

        @Override
        protected Pet.Dog decode(JsonParser parser) throws IOException {
            return readDog(parser);
        }
    }

    /** Lets Jackson write {@link Pet.Dog}. */
    public static final class DogWriter extends CodecWriter<Pet.Dog> {
        /** Called by Jackson. */
        public DogWriter() {}

        @Override
        protected void encode(Pet.Dog value, JsonGenerator generator) throws IOException {
            writeDog(value, generator);
        }
    }
}
