package com.example.model;

import com.example.runtime.JsonAttempts;
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
import java.util.Set;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Sets} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class SetsCodec {
    private SetsCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Sets read(JsonParser parser) throws IOException {
        Set<String> tags = null;
        Set<Sets.LevelsItem> levels = null;
        Set<BigDecimal> numbers = null;
        Set<@Nullable String> nullable = null;
        Set<Set<String>> nested = null;
        Set<Sets.ObjectsItem> objects = null;
        List<byte[]> bytes = null;
        Set<JsonNode> free = null;
        Sets.Either either = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "tags" -> tags = JsonReading.set(parser, JsonScalars::string);
                case "levels" ->
                    levels = JsonReading.optional(
                            parser, inner -> JsonReading.set(inner, SetsCodec::readLevelsItem), additionalProperties);
                case "numbers" ->
                    numbers = JsonReading.optional(
                            parser, inner -> JsonReading.set(inner, JsonScalars::decimal), additionalProperties);
                case "nullable" ->
                    nullable = JsonReading.optional(
                            parser,
                            inner -> JsonReading.set(
                                    inner, inner2 -> JsonReading.nullable(inner2, JsonScalars::string)),
                            additionalProperties);
                case "nested" ->
                    nested = JsonReading.optional(
                            parser,
                            inner -> JsonReading.set(inner, inner2 -> JsonReading.set(inner2, JsonScalars::string)),
                            additionalProperties);
                case "objects" ->
                    objects = JsonReading.optional(
                            parser, inner -> JsonReading.set(inner, SetsCodec::readObjectsItem), additionalProperties);
                case "bytes" ->
                    bytes = JsonReading.optional(
                            parser, inner -> JsonReading.list(inner, JsonScalars::bytes), additionalProperties);
                case "free" ->
                    free = JsonReading.optional(
                            parser, inner -> JsonReading.set(inner, JsonReading::node), additionalProperties);
                case "either" -> either = JsonReading.optional(parser, SetsCodec::readEither, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Sets(
                JsonReading.require(parser, tags, "tags"),
                levels,
                numbers,
                nullable,
                nested,
                objects,
                bytes,
                free,
                either,
                additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Sets value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("tags");
        JsonWriting.set(value.tags(), generator, (item, out) -> out.writeString(item));
        if (value.levels() != null) {
            generator.writeFieldName("levels");
            JsonWriting.set(value.levels(), generator, SetsCodec::writeLevelsItem);
        }
        if (value.numbers() != null) {
            generator.writeFieldName("numbers");
            JsonWriting.set(value.numbers(), generator, (item, out) -> out.writeNumber(item));
        }
        if (value.nullable() != null) {
            generator.writeFieldName("nullable");
            JsonWriting.set(value.nullable(), generator, (item, out) -> out.writeString(item));
        }
        if (value.nested() != null) {
            generator.writeFieldName("nested");
            JsonWriting.set(
                    value.nested(),
                    generator,
                    (item, out) -> JsonWriting.set(item, out, (item2, out2) -> out2.writeString(item2)));
        }
        if (value.objects() != null) {
            generator.writeFieldName("objects");
            JsonWriting.set(value.objects(), generator, SetsCodec::writeObjectsItem);
        }
        if (value.bytes() != null) {
            generator.writeFieldName("bytes");
            JsonWriting.list(value.bytes(), generator, JsonWriting::bytes);
        }
        if (value.free() != null) {
            generator.writeFieldName("free");
            JsonWriting.set(value.free(), generator, JsonWriting::node);
        }
        if (value.either() != null) {
            generator.writeFieldName("either");
            writeEither(value.either(), generator);
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
    public static Sets.LevelsItem readLevelsItem(JsonParser parser) throws IOException {
        return Sets.LevelsItem.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeLevelsItem(Sets.LevelsItem value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Sets.ObjectsItem readObjectsItem(JsonParser parser) throws IOException {
        Long a = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "a" -> a = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Sets.ObjectsItem(a, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeObjectsItem(Sets.ObjectsItem value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.a() != null) {
            generator.writeFieldName("a");
            generator.writeNumber(value.a());
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
    public static Sets.Either readEither(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case START_ARRAY ->
                JsonAttempts.first(parser, JsonReading.node(parser), Sets.Either.Unknown::new, SetsCodec::readTags);
            case VALUE_STRING -> readStringValue(parser);
            default -> new Sets.Either.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeEither(Sets.Either value, JsonGenerator generator) throws IOException {
        if (value instanceof Sets.Either.StringValue stringValue) {
            writeStringValue(stringValue, generator);
        } else if (value instanceof Sets.Either.Tags tags) {
            writeTags(tags, generator);
        } else if (value instanceof Sets.Either.Unknown unknown) {
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
    public static Sets.Either.StringValue readStringValue(JsonParser parser) throws IOException {
        return new Sets.Either.StringValue(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeStringValue(Sets.Either.StringValue value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Sets.Either.Tags readTags(JsonParser parser) throws IOException {
        return new Sets.Either.Tags(JsonReading.set(parser, JsonScalars::string));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeTags(Sets.Either.Tags value, JsonGenerator generator) throws IOException {
        JsonWriting.set(value.value(), generator, (item, out) -> out.writeString(item));
    }

    /** Lets Jackson read {@link Sets}. */
    public static final class Reader extends CodecReader<Sets> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Sets decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Sets}. */
    public static final class Writer extends CodecWriter<Sets> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Sets value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Sets.LevelsItem}. */
    public static final class LevelsItemReader extends CodecReader<Sets.LevelsItem> {
        /** Called by Jackson. */
        public LevelsItemReader() {}

        @Override
        protected Sets.LevelsItem decode(JsonParser parser) throws IOException {
            return readLevelsItem(parser);
        }
    }

    /** Lets Jackson write {@link Sets.LevelsItem}. */
    public static final class LevelsItemWriter extends CodecWriter<Sets.LevelsItem> {
        /** Called by Jackson. */
        public LevelsItemWriter() {}

        @Override
        protected void encode(Sets.LevelsItem value, JsonGenerator generator) throws IOException {
            writeLevelsItem(value, generator);
        }
    }

    /** Lets Jackson read {@link Sets.ObjectsItem}. */
    public static final class ObjectsItemReader extends CodecReader<Sets.ObjectsItem> {
        /** Called by Jackson. */
        public ObjectsItemReader() {}

        @Override
        protected Sets.ObjectsItem decode(JsonParser parser) throws IOException {
            return readObjectsItem(parser);
        }
    }

    /** Lets Jackson write {@link Sets.ObjectsItem}. */
    public static final class ObjectsItemWriter extends CodecWriter<Sets.ObjectsItem> {
        /** Called by Jackson. */
        public ObjectsItemWriter() {}

        @Override
        protected void encode(Sets.ObjectsItem value, JsonGenerator generator) throws IOException {
            writeObjectsItem(value, generator);
        }
    }

    /** Lets Jackson read {@link Sets.Either}. */
    public static final class EitherReader extends CodecReader<Sets.Either> {
        /** Called by Jackson. */
        public EitherReader() {}

        @Override
        protected Sets.Either decode(JsonParser parser) throws IOException {
            return readEither(parser);
        }
    }

    /** Lets Jackson write {@link Sets.Either}. */
    public static final class EitherWriter extends CodecWriter<Sets.Either> {
        /** Called by Jackson. */
        public EitherWriter() {}

        @Override
        protected void encode(Sets.Either value, JsonGenerator generator) throws IOException {
            writeEither(value, generator);
        }
    }

    /** Lets Jackson read {@link Sets.Either.StringValue}. */
    public static final class StringValueReader extends CodecReader<Sets.Either.StringValue> {
        /** Called by Jackson. */
        public StringValueReader() {}

        @Override
        protected Sets.Either.StringValue decode(JsonParser parser) throws IOException {
            return readStringValue(parser);
        }
    }

    /** Lets Jackson write {@link Sets.Either.StringValue}. */
    public static final class StringValueWriter extends CodecWriter<Sets.Either.StringValue> {
        /** Called by Jackson. */
        public StringValueWriter() {}

        @Override
        protected void encode(Sets.Either.StringValue value, JsonGenerator generator) throws IOException {
            writeStringValue(value, generator);
        }
    }

    /** Lets Jackson read {@link Sets.Either.Tags}. */
    public static final class TagsReader extends CodecReader<Sets.Either.Tags> {
        /** Called by Jackson. */
        public TagsReader() {}

        @Override
        protected Sets.Either.Tags decode(JsonParser parser) throws IOException {
            return readTags(parser);
        }
    }

    /** Lets Jackson write {@link Sets.Either.Tags}. */
    public static final class TagsWriter extends CodecWriter<Sets.Either.Tags> {
        /** Called by Jackson. */
        public TagsWriter() {}

        @Override
        protected void encode(Sets.Either.Tags value, JsonGenerator generator) throws IOException {
            writeTags(value, generator);
        }
    }
}
