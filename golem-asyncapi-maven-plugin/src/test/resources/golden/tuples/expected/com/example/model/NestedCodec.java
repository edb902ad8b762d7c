package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Nested} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class NestedCodec {
    private NestedCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Nested read(JsonParser parser) throws IOException {
        JsonReading.enterArray(parser);
        Position position1 = null;
        Position position2 = null;
        Nested nested = null;
        JsonNode item4 = null;
        Nested.Item5 item5 = null;
        Nested.Item6 item6 = null;
        List<List<byte[]>> additionalItems = new ArrayList<>();
        int size = 0;
        for (; parser.nextToken() != JsonToken.END_ARRAY; size++) {
            switch (size) {
                case 0 -> position1 = PositionCodec.read(parser);
                case 1 -> position2 = PositionCodec.read(parser);
                case 2 -> nested = read(parser);
                case 3 -> item4 = JsonReading.node(parser);
                case 4 -> item5 = readItem5(parser);
                case 5 -> item6 = readItem6(parser);
                default -> additionalItems.add(JsonReading.list(parser, JsonScalars::bytes));
            }
        }
        return new Nested(position1, position2, nested, item4, item5, item6, additionalItems);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Nested value, JsonGenerator generator) throws IOException {
        generator.writeStartArray();
        if (value.position1() != null) {
            PositionCodec.write(value.position1(), generator);
        }
        if (value.position2() != null) {
            PositionCodec.write(value.position2(), generator);
        }
        if (value.nested() != null) {
            write(value.nested(), generator);
        }
        if (value.item4() != null) {
            JsonWriting.node(value.item4(), generator);
        }
        if (value.item5() != null) {
            writeItem5(value.item5(), generator);
        }
        if (value.item6() != null) {
            writeItem6(value.item6(), generator);
        }
        JsonWriting.elements(
                value.additionalItems(), generator, (item, out) -> JsonWriting.list(item, out, JsonWriting::bytes));
        generator.writeEndArray();
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Nested.Item5 readItem5(JsonParser parser) throws IOException {
        String a = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "a" -> a = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Nested.Item5(a, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeItem5(Nested.Item5 value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.a() != null) {
            generator.writeFieldName("a");
            generator.writeString(value.a());
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
    public static Nested.Item6 readItem6(JsonParser parser) throws IOException {
        JsonReading.enterArray(parser);
        Nested.Item6.Item1 item1 = null;
        List<JsonNode> additionalItems = new ArrayList<>();
        int size = 0;
        for (; parser.nextToken() != JsonToken.END_ARRAY; size++) {
            switch (size) {
                case 0 -> item1 = readItem1(parser);
                default -> additionalItems.add(JsonReading.node(parser));
            }
        }
        return new Nested.Item6(item1, additionalItems);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeItem6(Nested.Item6 value, JsonGenerator generator) throws IOException {
        generator.writeStartArray();
        if (value.item1() != null) {
            writeItem1(value.item1(), generator);
        }
        JsonWriting.elements(value.additionalItems(), generator, JsonWriting::node);
        generator.writeEndArray();
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Nested.Item6.Item1 readItem1(JsonParser parser) throws IOException {
        return Nested.Item6.Item1.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeItem1(Nested.Item6.Item1 value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link Nested}. */
    public static final class Reader extends CodecReader<Nested> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Nested decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Nested}. */
    public static final class Writer extends CodecWriter<Nested> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Nested value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Nested.Item5}. */
    public static final class Item5Reader extends CodecReader<Nested.Item5> {
        /** Called by Jackson. */
        public Item5Reader() {}

        @Override
        protected Nested.Item5 decode(JsonParser parser) throws IOException {
            return readItem5(parser);
        }
    }

    /** Lets Jackson write {@link Nested.Item5}. */
    public static final class Item5Writer extends CodecWriter<Nested.Item5> {
        /** Called by Jackson. */
        public Item5Writer() {}

        @Override
        protected void encode(Nested.Item5 value, JsonGenerator generator) throws IOException {
            writeItem5(value, generator);
        }
    }

    /** Lets Jackson read {@link Nested.Item6}. */
    public static final class Item6Reader extends CodecReader<Nested.Item6> {
        /** Called by Jackson. */
        public Item6Reader() {}

        @Override
        protected Nested.Item6 decode(JsonParser parser) throws IOException {
            return readItem6(parser);
        }
    }

    /** Lets Jackson write {@link Nested.Item6}. */
    public static final class Item6Writer extends CodecWriter<Nested.Item6> {
        /** Called by Jackson. */
        public Item6Writer() {}

        @Override
        protected void encode(Nested.Item6 value, JsonGenerator generator) throws IOException {
            writeItem6(value, generator);
        }
    }

    /** Lets Jackson read {@link Nested.Item6.Item1}. */
    public static final class Item1Reader extends CodecReader<Nested.Item6.Item1> {
        /** Called by Jackson. */
        public Item1Reader() {}

        @Override
        protected Nested.Item6.Item1 decode(JsonParser parser) throws IOException {
            return readItem1(parser);
        }
    }

    /** Lets Jackson write {@link Nested.Item6.Item1}. */
    public static final class Item1Writer extends CodecWriter<Nested.Item6.Item1> {
        /** Called by Jackson. */
        public Item1Writer() {}

        @Override
        protected void encode(Nested.Item6.Item1 value, JsonGenerator generator) throws IOException {
            writeItem1(value, generator);
        }
    }
}
