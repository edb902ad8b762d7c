package com.example.model;

import com.example.runtime.IsoDuration;
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
import java.util.Map;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Optional} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class OptionalCodec {
    private OptionalCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Optional read(JsonParser parser) throws IOException {
        String text = null;
        Boolean flag = null;
        Integer int32 = null;
        Long int64 = null;
        Long plain = null;
        BigInteger large = null;
        Float single = null;
        Double twice = null;
        BigDecimal number = null;
        OffsetDateTime moment = null;
        LocalDate day = null;
        OffsetTime clock = null;
        IsoDuration span = null;
        UUID id = null;
        URI link = null;
        byte[] data = null;
        String constant = null;
        BigInteger huge = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "text" -> text = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "flag" -> flag = JsonReading.optional(parser, JsonScalars::bool, additionalProperties);
                case "int32" -> int32 = JsonReading.optional(parser, JsonScalars::int32, additionalProperties);
                case "int64" -> int64 = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                case "plain" -> plain = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                case "large" -> large = JsonReading.optional(parser, JsonScalars::bigInteger, additionalProperties);
                case "single" -> single = JsonReading.optional(parser, JsonScalars::float32, additionalProperties);
                case "twice" -> twice = JsonReading.optional(parser, JsonScalars::float64, additionalProperties);
                case "number" -> number = JsonReading.optional(parser, JsonScalars::decimal, additionalProperties);
                case "moment" -> moment = JsonReading.optional(parser, JsonScalars::dateTime, additionalProperties);
                case "day" -> day = JsonReading.optional(parser, JsonScalars::date, additionalProperties);
                case "clock" -> clock = JsonReading.optional(parser, JsonScalars::time, additionalProperties);
                case "span" -> span = JsonReading.optional(parser, JsonScalars::duration, additionalProperties);
                case "id" -> id = JsonReading.optional(parser, JsonScalars::uuid, additionalProperties);
                case "link" -> link = JsonReading.optional(parser, JsonScalars::uri, additionalProperties);
                case "data" -> data = JsonReading.optional(parser, JsonScalars::bytes, additionalProperties);
                case "constant" -> constant = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "huge" -> huge = JsonReading.optional(parser, JsonScalars::bigInteger, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Optional(
                text,
                flag,
                int32,
                int64,
                plain,
                large,
                single,
                twice,
                number,
                moment,
                day,
                clock,
                span,
                id,
                link,
                data,
                constant,
                huge,
                additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Optional value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.text() != null) {
            generator.writeFieldName("text");
            generator.writeString(value.text());
        }
        if (value.flag() != null) {
            generator.writeFieldName("flag");
            generator.writeBoolean(value.flag());
        }
        if (value.int32() != null) {
            generator.writeFieldName("int32");
            generator.writeNumber(value.int32());
        }
        if (value.int64() != null) {
            generator.writeFieldName("int64");
            generator.writeNumber(value.int64());
        }
        if (value.plain() != null) {
            generator.writeFieldName("plain");
            generator.writeNumber(value.plain());
        }
        if (value.large() != null) {
            generator.writeFieldName("large");
            generator.writeNumber(value.large());
        }
        if (value.single() != null) {
            generator.writeFieldName("single");
            generator.writeNumber(value.single());
        }
        if (value.twice() != null) {
            generator.writeFieldName("twice");
            generator.writeNumber(value.twice());
        }
        if (value.number() != null) {
            generator.writeFieldName("number");
            generator.writeNumber(value.number());
        }
        if (value.moment() != null) {
            generator.writeFieldName("moment");
            JsonWriting.dateTime(value.moment(), generator);
        }
        if (value.day() != null) {
            generator.writeFieldName("day");
            JsonWriting.text(value.day(), generator);
        }
        if (value.clock() != null) {
            generator.writeFieldName("clock");
            JsonWriting.time(value.clock(), generator);
        }
        if (value.span() != null) {
            generator.writeFieldName("span");
            JsonWriting.text(value.span(), generator);
        }
        if (value.id() != null) {
            generator.writeFieldName("id");
            JsonWriting.text(value.id(), generator);
        }
        if (value.link() != null) {
            generator.writeFieldName("link");
            JsonWriting.text(value.link(), generator);
        }
        if (value.data() != null) {
            generator.writeFieldName("data");
            JsonWriting.bytes(value.data(), generator);
        }
        if (value.constant() != null) {
            generator.writeFieldName("constant");
            generator.writeString(value.constant());
        }
        if (value.huge() != null) {
            generator.writeFieldName("huge");
            generator.writeNumber(value.huge());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Optional}. */
    public static final class Reader extends CodecReader<Optional> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Optional decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Optional}. */
    public static final class Writer extends CodecWriter<Optional> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Optional value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
