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
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Collections} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class CollectionsCodec {
    private CollectionsCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Collections read(JsonParser parser) throws IOException {
        List<String> names = null;
        List<List<BigDecimal>> matrix = null;
        List<JsonNode> anything = null;
        List<OffsetDateTime> times = null;
        Map<String, Entry> byName = null;
        Map<String, List<Entry>> listsByName = null;
        Map<String, JsonNode> free = null;
        List<Collections.InlineItem> inline = null;
        Map<String, Collections.InlineByNameValue> inlineByName = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "names" -> names = JsonReading.list(parser, JsonScalars::string);
                case "matrix" ->
                    matrix = JsonReading.list(parser, inner -> JsonReading.list(inner, JsonScalars::decimal));
                case "anything" ->
                    anything = JsonReading.optional(
                            parser, inner -> JsonReading.list(inner, JsonReading::node), additionalProperties);
                case "times" ->
                    times = JsonReading.optional(
                            parser, inner -> JsonReading.list(inner, JsonScalars::dateTime), additionalProperties);
                case "byName" -> byName = JsonReading.map(parser, EntryCodec::read);
                case "listsByName" ->
                    listsByName = JsonReading.optional(
                            parser,
                            inner -> JsonReading.map(inner, inner2 -> JsonReading.list(inner2, EntryCodec::read)),
                            additionalProperties);
                case "free" ->
                    free = JsonReading.optional(
                            parser, inner -> JsonReading.map(inner, JsonReading::node), additionalProperties);
                case "inline" ->
                    inline = JsonReading.optional(
                            parser,
                            inner -> JsonReading.list(inner, CollectionsCodec::readInlineItem),
                            additionalProperties);
                case "inlineByName" ->
                    inlineByName = JsonReading.optional(
                            parser,
                            inner -> JsonReading.map(inner, CollectionsCodec::readInlineByNameValue),
                            additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Collections(
                JsonReading.require(parser, names, "names"),
                JsonReading.require(parser, matrix, "matrix"),
                anything,
                times,
                JsonReading.require(parser, byName, "byName"),
                listsByName,
                free,
                inline,
                inlineByName,
                additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Collections value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("names");
        JsonWriting.list(value.names(), generator, (item, out) -> out.writeString(item));
        generator.writeFieldName("matrix");
        JsonWriting.list(
                value.matrix(),
                generator,
                (item, out) -> JsonWriting.list(item, out, (item2, out2) -> out2.writeNumber(item2)));
        if (value.anything() != null) {
            generator.writeFieldName("anything");
            JsonWriting.list(value.anything(), generator, JsonWriting::node);
        }
        if (value.times() != null) {
            generator.writeFieldName("times");
            JsonWriting.list(value.times(), generator, JsonWriting::dateTime);
        }
        generator.writeFieldName("byName");
        JsonWriting.map(value.byName(), generator, EntryCodec::write);
        if (value.listsByName() != null) {
            generator.writeFieldName("listsByName");
            JsonWriting.map(
                    value.listsByName(), generator, (item, out) -> JsonWriting.list(item, out, EntryCodec::write));
        }
        if (value.free() != null) {
            generator.writeFieldName("free");
            JsonWriting.map(value.free(), generator, JsonWriting::node);
        }
        if (value.inline() != null) {
            generator.writeFieldName("inline");
            JsonWriting.list(value.inline(), generator, CollectionsCodec::writeInlineItem);
        }
        if (value.inlineByName() != null) {
            generator.writeFieldName("inlineByName");
            JsonWriting.map(value.inlineByName(), generator, CollectionsCodec::writeInlineByNameValue);
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
    public static Collections.InlineItem readInlineItem(JsonParser parser) throws IOException {
        LocalDate date = null;
        OffsetTime time = null;
        URI link = null;
        Float ratio = null;
        BigInteger large = null;
        Integer small = null;
        Boolean flag = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "date" -> date = JsonReading.optional(parser, JsonScalars::date, additionalProperties);
                case "time" -> time = JsonReading.optional(parser, JsonScalars::time, additionalProperties);
                case "link" -> link = JsonReading.optional(parser, JsonScalars::uri, additionalProperties);
                case "ratio" -> ratio = JsonReading.optional(parser, JsonScalars::float32, additionalProperties);
                case "large" -> large = JsonReading.optional(parser, JsonScalars::bigInteger, additionalProperties);
                case "small" -> small = JsonReading.optional(parser, JsonScalars::int32, additionalProperties);
                case "flag" -> flag = JsonReading.optional(parser, JsonScalars::bool, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Collections.InlineItem(date, time, link, ratio, large, small, flag, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeInlineItem(Collections.InlineItem value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.date() != null) {
            generator.writeFieldName("date");
            JsonWriting.text(value.date(), generator);
        }
        if (value.time() != null) {
            generator.writeFieldName("time");
            JsonWriting.time(value.time(), generator);
        }
        if (value.link() != null) {
            generator.writeFieldName("link");
            JsonWriting.text(value.link(), generator);
        }
        if (value.ratio() != null) {
            generator.writeFieldName("ratio");
            generator.writeNumber(value.ratio());
        }
        if (value.large() != null) {
            generator.writeFieldName("large");
            generator.writeNumber(value.large());
        }
        if (value.small() != null) {
            generator.writeFieldName("small");
            generator.writeNumber(value.small());
        }
        if (value.flag() != null) {
            generator.writeFieldName("flag");
            generator.writeBoolean(value.flag());
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
    public static Collections.InlineByNameValue readInlineByNameValue(JsonParser parser) throws IOException {
        Collections.InlineByNameValue.Level level = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "level" -> level = JsonReading.optional(parser, CollectionsCodec::readLevel, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Collections.InlineByNameValue(level, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeInlineByNameValue(Collections.InlineByNameValue value, JsonGenerator generator)
            throws IOException {
        generator.writeStartObject();
        if (value.level() != null) {
            generator.writeFieldName("level");
            writeLevel(value.level(), generator);
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
    public static Collections.InlineByNameValue.Level readLevel(JsonParser parser) throws IOException {
        return Collections.InlineByNameValue.Level.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeLevel(Collections.InlineByNameValue.Level value, JsonGenerator generator)
            throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link Collections}. */
    public static final class Reader extends CodecReader<Collections> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Collections decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Collections}. */
    public static final class Writer extends CodecWriter<Collections> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Collections value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Collections.InlineItem}. */
    public static final class InlineItemReader extends CodecReader<Collections.InlineItem> {
        /** Called by Jackson. */
        public InlineItemReader() {}

        @Override
        protected Collections.InlineItem decode(JsonParser parser) throws IOException {
            return readInlineItem(parser);
        }
    }

    /** Lets Jackson write {@link Collections.InlineItem}. */
    public static final class InlineItemWriter extends CodecWriter<Collections.InlineItem> {
        /** Called by Jackson. */
        public InlineItemWriter() {}

        @Override
        protected void encode(Collections.InlineItem value, JsonGenerator generator) throws IOException {
            writeInlineItem(value, generator);
        }
    }

    /** Lets Jackson read {@link Collections.InlineByNameValue}. */
    public static final class InlineByNameValueReader extends CodecReader<Collections.InlineByNameValue> {
        /** Called by Jackson. */
        public InlineByNameValueReader() {}

        @Override
        protected Collections.InlineByNameValue decode(JsonParser parser) throws IOException {
            return readInlineByNameValue(parser);
        }
    }

    /** Lets Jackson write {@link Collections.InlineByNameValue}. */
    public static final class InlineByNameValueWriter extends CodecWriter<Collections.InlineByNameValue> {
        /** Called by Jackson. */
        public InlineByNameValueWriter() {}

        @Override
        protected void encode(Collections.InlineByNameValue value, JsonGenerator generator) throws IOException {
            writeInlineByNameValue(value, generator);
        }
    }

    /** Lets Jackson read {@link Collections.InlineByNameValue.Level}. */
    public static final class LevelReader extends CodecReader<Collections.InlineByNameValue.Level> {
        /** Called by Jackson. */
        public LevelReader() {}

        @Override
        protected Collections.InlineByNameValue.Level decode(JsonParser parser) throws IOException {
            return readLevel(parser);
        }
    }

    /** Lets Jackson write {@link Collections.InlineByNameValue.Level}. */
    public static final class LevelWriter extends CodecWriter<Collections.InlineByNameValue.Level> {
        /** Called by Jackson. */
        public LevelWriter() {}

        @Override
        protected void encode(Collections.InlineByNameValue.Level value, JsonGenerator generator) throws IOException {
            writeLevel(value, generator);
        }
    }
}
