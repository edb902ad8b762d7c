package com.example.model;

import com.acme.Shared;
import com.example.runtime.Imported;
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

/** Reads and writes {@link Animal} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class AnimalCodec {
    private AnimalCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Animal read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new Animal.Unknown(JsonReading.node(parser));
        }
        Lookahead ahead = Lookahead.at(parser, "species");
        if (ahead.text() == null) {
            return new Animal.Unknown(JsonReading.node(ahead.parser()));
        }
        return switch (ahead.text()) {
            case "Cat" -> readCatValue(ahead.parser());
            case "Dog" -> DogCodec.read(ahead.parser());
            case "Animal" -> readPlain(ahead.parser());
            default -> new Animal.Unknown(JsonReading.node(ahead.parser()));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Animal value, JsonGenerator generator) throws IOException {
        if (value instanceof Animal.CatValue catValue) {
            writeCatValue(catValue, generator);
        } else if (value instanceof Dog dog) {
            DogCodec.write(dog, generator);
        } else if (value instanceof Animal.Plain plain) {
            writePlain(plain, generator);
        } else if (value instanceof Animal.Unknown unknown) {
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
    public static Animal.Plain readPlain(JsonParser parser) throws IOException {
        String species = null;
        String name = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "species" -> species = JsonScalars.string(parser);
                case "name" -> name = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Animal.Plain(JsonReading.require(parser, species, "species"), name, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writePlain(Animal.Plain value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("species");
        generator.writeString(value.species());
        if (value.name() != null) {
            generator.writeFieldName("name");
            generator.writeString(value.name());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Animal.CatValue readCatValue(JsonParser parser) throws IOException {
        return new Animal.CatValue(Imported.read(parser, Shared.Cat.class));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeCatValue(Animal.CatValue value, JsonGenerator generator) throws IOException {
        Imported.write(value.value(), generator);
    }

    /** Lets Jackson read {@link Animal}. */
    public static final class Reader extends CodecReader<Animal> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Animal decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Animal}. */
    public static final class Writer extends CodecWriter<Animal> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Animal value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Animal.Plain}. */
    public static final class PlainReader extends CodecReader<Animal.Plain> {
        /** Called by Jackson. */
        public PlainReader() {}

        @Override
        protected Animal.Plain decode(JsonParser parser) throws IOException {
            return readPlain(parser);
        }
    }

    /** Lets Jackson write {@link Animal.Plain}. */
    public static final class PlainWriter extends CodecWriter<Animal.Plain> {
        /** Called by Jackson. */
        public PlainWriter() {}

        @Override
        protected void encode(Animal.Plain value, JsonGenerator generator) throws IOException {
            writePlain(value, generator);
        }
    }

    /** Lets Jackson read {@link Animal.CatValue}. */
    public static final class CatValueReader extends CodecReader<Animal.CatValue> {
        /** Called by Jackson. */
        public CatValueReader() {}

        @Override
        protected Animal.CatValue decode(JsonParser parser) throws IOException {
            return readCatValue(parser);
        }
    }

    /** Lets Jackson write {@link Animal.CatValue}. */
    public static final class CatValueWriter extends CodecWriter<Animal.CatValue> {
        /** Called by Jackson. */
        public CatValueWriter() {}

        @Override
        protected void encode(Animal.CatValue value, JsonGenerator generator) throws IOException {
            writeCatValue(value, generator);
        }
    }
}
