package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Owl} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class OwlCodec {
    private OwlCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Owl read(JsonParser parser) throws IOException {
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
        return new Owl(
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
    public static void write(Owl value, JsonGenerator generator) throws IOException {
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
            PetCodec.writeMood(value.mood(), generator);
        }
        if (value.size() != null) {
            generator.writeFieldName("size");
            PetCodec.writeSize(value.size(), generator);
        }
        if (value.parent() != null) {
            generator.writeFieldName("parent");
            PetCodec.write(value.parent(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Owl}. */
    public static final class Reader extends CodecReader<Owl> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Owl decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Owl}. */
    public static final class Writer extends CodecWriter<Owl> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Owl value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
