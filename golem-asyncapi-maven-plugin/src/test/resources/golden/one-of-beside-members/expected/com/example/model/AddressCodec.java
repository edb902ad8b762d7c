package com.example.model;

import com.example.runtime.JsonAttempts;
import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.ObjectShapes;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Address} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class AddressCodec {
    private static final ObjectShapes SHAPES = new ObjectShapes()
            .shape(0, true)
            .required("country", ObjectShapes.Kind.STRING)
            .optional("house", ObjectShapes.Kind.STRING, ObjectShapes.Kind.NULL)
            .optional("street", ObjectShapes.Kind.STRING, ObjectShapes.Kind.NULL)
            .shape(1, true)
            .required("country", ObjectShapes.Kind.STRING)
            .required("box", ObjectShapes.Kind.INTEGER);

    private AddressCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Address read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new Address.Unknown(JsonReading.node(parser));
        }
        JsonNode json = JsonReading.node(parser);
        return switch (SHAPES.bestFit(json)) {
            case 0 -> JsonAttempts.either(parser, json, AddressCodec::readWithHouse, Address.Unknown::new);
            case 1 -> JsonAttempts.either(parser, json, AddressCodec::readWithBox, Address.Unknown::new);
            default -> new Address.Unknown(json);
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Address value, JsonGenerator generator) throws IOException {
        if (value instanceof Address.WithHouse withHouse) {
            writeWithHouse(withHouse, generator);
        } else if (value instanceof Address.WithBox withBox) {
            writeWithBox(withBox, generator);
        } else if (value instanceof Address.Unknown unknown) {
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
    public static Address.WithHouse readWithHouse(JsonParser parser) throws IOException {
        String country = null;
        String house = null;
        String street = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "country" -> country = JsonScalars.string(parser);
                case "house" -> house = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "street" -> street = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Address.WithHouse(
                JsonReading.require(parser, country, "country"), house, street, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeWithHouse(Address.WithHouse value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("country");
        generator.writeString(value.country());
        if (value.house() != null) {
            generator.writeFieldName("house");
            generator.writeString(value.house());
        }
        if (value.street() != null) {
            generator.writeFieldName("street");
            generator.writeString(value.street());
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
    public static Address.WithBox readWithBox(JsonParser parser) throws IOException {
        String country = null;
        Long box = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "country" -> country = JsonScalars.string(parser);
                case "box" -> box = JsonScalars.int64(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Address.WithBox(
                JsonReading.require(parser, country, "country"),
                JsonReading.require(parser, box, "box"),
                additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeWithBox(Address.WithBox value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("country");
        generator.writeString(value.country());
        generator.writeFieldName("box");
        generator.writeNumber(value.box());
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Address}. */
    public static final class Reader extends CodecReader<Address> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Address decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Address}. */
    public static final class Writer extends CodecWriter<Address> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Address value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Address.WithHouse}. */
    public static final class WithHouseReader extends CodecReader<Address.WithHouse> {
        /** Called by Jackson. */
        public WithHouseReader() {}

        @Override
        protected Address.WithHouse decode(JsonParser parser) throws IOException {
            return readWithHouse(parser);
        }
    }

    /** Lets Jackson write {@link Address.WithHouse}. */
    public static final class WithHouseWriter extends CodecWriter<Address.WithHouse> {
        /** Called by Jackson. */
        public WithHouseWriter() {}

        @Override
        protected void encode(Address.WithHouse value, JsonGenerator generator) throws IOException {
            writeWithHouse(value, generator);
        }
    }

    /** Lets Jackson read {@link Address.WithBox}. */
    public static final class WithBoxReader extends CodecReader<Address.WithBox> {
        /** Called by Jackson. */
        public WithBoxReader() {}

        @Override
        protected Address.WithBox decode(JsonParser parser) throws IOException {
            return readWithBox(parser);
        }
    }

    /** Lets Jackson write {@link Address.WithBox}. */
    public static final class WithBoxWriter extends CodecWriter<Address.WithBox> {
        /** Called by Jackson. */
        public WithBoxWriter() {}

        @Override
        protected void encode(Address.WithBox value, JsonGenerator generator) throws IOException {
            writeWithBox(value, generator);
        }
    }
}
