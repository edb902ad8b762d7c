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
import java.math.BigDecimal;
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
        Lookahead ahead = Lookahead.at(parser, "petType");
        if (ahead.text() == null) {
            return new Pet.Unknown(JsonReading.node(ahead.parser()));
        }
        return switch (ahead.text()) {
            case "Cat" -> CatCodec.read(ahead.parser());
            case "Lion" -> LionCodec.read(ahead.parser());
            case "Dog" -> DogCodec.read(ahead.parser());
            case "StickBug" -> StickInsectCodec.read(ahead.parser());
            case "Fish" -> FishCodec.read(ahead.parser());
            case "Goldfish" -> GoldfishCodec.read(ahead.parser());
            case "Owl" -> OwlCodec.read(ahead.parser());
            case "Pet" -> readPlain(ahead.parser());
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
        } else if (value instanceof Lion lion) {
            LionCodec.write(lion, generator);
        } else if (value instanceof Dog dog) {
            DogCodec.write(dog, generator);
        } else if (value instanceof StickInsect stickInsect) {
            StickInsectCodec.write(stickInsect, generator);
        } else if (value instanceof Fish fish) {
            FishCodec.write(fish, generator);
        } else if (value instanceof Goldfish goldfish) {
            GoldfishCodec.write(goldfish, generator);
        } else if (value instanceof Owl owl) {
            OwlCodec.write(owl, generator);
        } else if (value instanceof Pet.Plain plain) {
            writePlain(plain, generator);
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
    public static Pet.Mood readMood(JsonParser parser) throws IOException {
        return Pet.Mood.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeMood(Pet.Mood value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Pet.Size readSize(JsonParser parser) throws IOException {
        BigDecimal height = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "height" -> height = JsonReading.optional(parser, JsonScalars::decimal, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Pet.Size(height, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeSize(Pet.Size value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.height() != null) {
            generator.writeFieldName("height");
            generator.writeNumber(value.height());
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
    public static Pet.Plain readPlain(JsonParser parser) throws IOException {
        String petType = null;
        Long id = null;
        String name = null;
        Pet.Mood mood = null;
        Pet.Size size = null;
        Pet parent = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "petType" -> petType = JsonScalars.string(parser);
                case "id" -> id = JsonScalars.int64(parser);
                case "name" -> name = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "mood" -> mood = JsonReading.optional(parser, PetCodec::readMood, additionalProperties);
                case "size" -> size = JsonReading.optional(parser, PetCodec::readSize, additionalProperties);
                case "parent" -> parent = JsonReading.optional(parser, PetCodec::read, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Pet.Plain(
                JsonReading.require(parser, petType, "petType"),
                JsonReading.require(parser, id, "id"),
                name,
                mood,
                size,
                parent,
                additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writePlain(Pet.Plain value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("petType");
        generator.writeString(value.petType());
        generator.writeFieldName("id");
        generator.writeNumber(value.id());
        if (value.name() != null) {
            generator.writeFieldName("name");
            generator.writeString(value.name());
        }
        if (value.mood() != null) {
            generator.writeFieldName("mood");
            writeMood(value.mood(), generator);
        }
        if (value.size() != null) {
            generator.writeFieldName("size");
            writeSize(value.size(), generator);
        }
        if (value.parent() != null) {
            generator.writeFieldName("parent");
            write(value.parent(), generator);
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

    /** Lets Jackson read {@link Pet.Mood}. */
    public static final class MoodReader extends CodecReader<Pet.Mood> {
        /** Called by Jackson. */
        public MoodReader() {}

        @Override
        protected Pet.Mood decode(JsonParser parser) throws IOException {
            return readMood(parser);
        }
    }

    /** Lets Jackson write {@link Pet.Mood}. */
    public static final class MoodWriter extends CodecWriter<Pet.Mood> {
        /** Called by Jackson. */
        public MoodWriter() {}

        @Override
        protected void encode(Pet.Mood value, JsonGenerator generator) throws IOException {
            writeMood(value, generator);
        }
    }

    /** Lets Jackson read {@link Pet.Size}. */
    public static final class SizeReader extends CodecReader<Pet.Size> {
        /** Called by Jackson. */
        public SizeReader() {}

        @Override
        protected Pet.Size decode(JsonParser parser) throws IOException {
            return readSize(parser);
        }
    }

    /** Lets Jackson write {@link Pet.Size}. */
    public static final class SizeWriter extends CodecWriter<Pet.Size> {
        /** Called by Jackson. */
        public SizeWriter() {}

        @Override
        protected void encode(Pet.Size value, JsonGenerator generator) throws IOException {
            writeSize(value, generator);
        }
    }

    /** Lets Jackson read {@link Pet.Plain}. */
    public static final class PlainReader extends CodecReader<Pet.Plain> {
        /** Called by Jackson. */
        public PlainReader() {}

        @Override
        protected Pet.Plain decode(JsonParser parser) throws IOException {
            return readPlain(parser);
        }
    }

    /** Lets Jackson write {@link Pet.Plain}. */
    public static final class PlainWriter extends CodecWriter<Pet.Plain> {
        /** Called by Jackson. */
        public PlainWriter() {}

        @Override
        protected void encode(Pet.Plain value, JsonGenerator generator) throws IOException {
            writePlain(value, generator);
        }
    }
}
