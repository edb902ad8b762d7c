package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.Nullable;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Nulls} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class NullsCodec {
    private NullsCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Nulls read(JsonParser parser) throws IOException {
        String requiredPlain = null;
        String requiredNullable = null;
        JsonNode requiredAny = null;
        String optionalPlain = null;
        Long optionalNullable = null;
        JsonNode optionalAny = null;
        Nulls.NullableEnum nullableEnum = null;
        Nulls.NullableObject nullableObject = null;
        List<@Nullable String> nullableElements = null;
        Map<String, @Nullable BigDecimal> nullableValues = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        boolean hasRequiredNullable = false;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "requiredPlain" -> requiredPlain = JsonScalars.string(parser);
                case "requiredNullable" -> {
                    requiredNullable = JsonReading.nullable(parser, JsonScalars::string);
                    hasRequiredNullable = true;
                }
                case "requiredAny" -> requiredAny = JsonReading.node(parser);
                case "optionalPlain" ->
                    optionalPlain = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "optionalNullable" ->
                    optionalNullable = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                case "optionalAny" -> optionalAny = JsonReading.node(parser);
                case "nullableEnum" ->
                    nullableEnum = JsonReading.optional(parser, NullsCodec::readNullableEnum, additionalProperties);
                case "nullableObject" ->
                    nullableObject = JsonReading.optional(parser, NullsCodec::readNullableObject, additionalProperties);
                case "nullableElements" ->
                    nullableElements = JsonReading.optional(
                            parser,
                            inner -> JsonReading.list(
                                    inner, inner2 -> JsonReading.nullable(inner2, JsonScalars::string)),
                            additionalProperties);
                case "nullableValues" ->
                    nullableValues = JsonReading.optional(
                            parser,
                            inner -> JsonReading.map(
                                    inner, inner2 -> JsonReading.nullable(inner2, JsonScalars::decimal)),
                            additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.requirePresent(parser, hasRequiredNullable, "requiredNullable");
        return new Nulls(
                JsonReading.require(parser, requiredPlain, "requiredPlain"),
                requiredNullable,
                JsonReading.require(parser, requiredAny, "requiredAny"),
                optionalPlain,
                optionalNullable,
                optionalAny,
                nullableEnum,
                nullableObject,
                nullableElements,
                nullableValues,
                additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Nulls value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("requiredPlain");
        generator.writeString(value.requiredPlain());
        generator.writeFieldName("requiredNullable");
        JsonWriting.nullable(value.requiredNullable(), generator, (item, out) -> out.writeString(item));
        generator.writeFieldName("requiredAny");
        JsonWriting.node(value.requiredAny(), generator);
        if (value.optionalPlain() != null) {
            generator.writeFieldName("optionalPlain");
            generator.writeString(value.optionalPlain());
        }
        if (value.optionalNullable() != null) {
            generator.writeFieldName("optionalNullable");
            generator.writeNumber(value.optionalNullable());
        }
        if (value.optionalAny() != null) {
            generator.writeFieldName("optionalAny");
            JsonWriting.node(value.optionalAny(), generator);
        }
        if (value.nullableEnum() != null) {
            generator.writeFieldName("nullableEnum");
            writeNullableEnum(value.nullableEnum(), generator);
        }
        if (value.nullableObject() != null) {
            generator.writeFieldName("nullableObject");
            writeNullableObject(value.nullableObject(), generator);
        }
        if (value.nullableElements() != null) {
            generator.writeFieldName("nullableElements");
            JsonWriting.list(value.nullableElements(), generator, (item, out) -> out.writeString(item));
        }
        if (value.nullableValues() != null) {
            generator.writeFieldName("nullableValues");
            JsonWriting.map(value.nullableValues(), generator, (item, out) -> out.writeNumber(item));
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
    public static Nulls.NullableEnum readNullableEnum(JsonParser parser) throws IOException {
        return Nulls.NullableEnum.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeNullableEnum(Nulls.NullableEnum value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Nulls.NullableObject readNullableObject(JsonParser parser) throws IOException {
        Boolean inner = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "inner" -> inner = JsonReading.optional(parser, JsonScalars::bool, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Nulls.NullableObject(inner, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeNullableObject(Nulls.NullableObject value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.inner() != null) {
            generator.writeFieldName("inner");
            generator.writeBoolean(value.inner());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Nulls}. */
    public static final class Reader extends CodecReader<Nulls> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Nulls decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Nulls}. */
    public static final class Writer extends CodecWriter<Nulls> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Nulls value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Nulls.NullableEnum}. */
    public static final class NullableEnumReader extends CodecReader<Nulls.NullableEnum> {
        /** Called by Jackson. */
        public NullableEnumReader() {}

        @Override
        protected Nulls.NullableEnum decode(JsonParser parser) throws IOException {
            return readNullableEnum(parser);
        }
    }

    /** Lets Jackson write {@link Nulls.NullableEnum}. */
    public static final class NullableEnumWriter extends CodecWriter<Nulls.NullableEnum> {
        /** Called by Jackson. */
        public NullableEnumWriter() {}

        @Override
        protected void encode(Nulls.NullableEnum value, JsonGenerator generator) throws IOException {
            writeNullableEnum(value, generator);
        }
    }

    /** Lets Jackson read {@link Nulls.NullableObject}. */
    public static final class NullableObjectReader extends CodecReader<Nulls.NullableObject> {
        /** Called by Jackson. */
        public NullableObjectReader() {}

        @Override
        protected Nulls.NullableObject decode(JsonParser parser) throws IOException {
            return readNullableObject(parser);
        }
    }

    /** Lets Jackson write {@link Nulls.NullableObject}. */
    public static final class NullableObjectWriter extends CodecWriter<Nulls.NullableObject> {
        /** Called by Jackson. */
        public NullableObjectWriter() {}

        @Override
        protected void encode(Nulls.NullableObject value, JsonGenerator generator) throws IOException {
            writeNullableObject(value, generator);
        }
    }
}
