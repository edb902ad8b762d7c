package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonWriting;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Home} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class HomeCodec {
    private HomeCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Home read(JsonParser parser) throws IOException {
        List<Pet> pets = null;
        Cat cat = null;
        Fish fish = null;
        Pet any = null;
        Shape shape = null;
        Polygon polygon = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "pets" ->
                    pets = JsonReading.optional(
                            parser, inner -> JsonReading.list(inner, PetCodec::read), additionalProperties);
                case "cat" -> cat = JsonReading.optional(parser, CatCodec::read, additionalProperties);
                case "fish" -> fish = JsonReading.optional(parser, FishCodec::read, additionalProperties);
                case "any" -> any = JsonReading.optional(parser, PetCodec::read, additionalProperties);
                case "shape" -> shape = JsonReading.optional(parser, ShapeCodec::read, additionalProperties);
                case "polygon" -> polygon = JsonReading.optional(parser, PolygonCodec::read, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Home(pets, cat, fish, any, shape, polygon, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Home value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.pets() != null) {
            generator.writeFieldName("pets");
            JsonWriting.list(value.pets(), generator, PetCodec::write);
        }
        if (value.cat() != null) {
            generator.writeFieldName("cat");
            CatCodec.write(value.cat(), generator);
        }
        if (value.fish() != null) {
            generator.writeFieldName("fish");
            FishCodec.write(value.fish(), generator);
        }
        if (value.any() != null) {
            generator.writeFieldName("any");
            PetCodec.write(value.any(), generator);
        }
        if (value.shape() != null) {
            generator.writeFieldName("shape");
            ShapeCodec.write(value.shape(), generator);
        }
        if (value.polygon() != null) {
            generator.writeFieldName("polygon");
            PolygonCodec.write(value.polygon(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Home}. */
    public static final class Reader extends CodecReader<Home> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Home decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Home}. */
    public static final class Writer extends CodecWriter<Home> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Home value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
