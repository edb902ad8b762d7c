package com.example.model;

import com.example.runtime.IsoDuration;
import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Required} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class RequiredCodec {
    private RequiredCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Required read(JsonParser parser) throws IOException {
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
        BigInteger huge = null;
        String constant = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "text" -> text = JsonScalars.string(parser);
                case "flag" -> flag = JsonScalars.bool(parser);
                case "int32" -> int32 = JsonScalars.int32(parser);
                case "int64" -> int64 = JsonScalars.int64(parser);
                case "plain" -> plain = JsonScalars.int64(parser);
                case "large" -> large = JsonScalars.bigInteger(parser);
                case "single" -> single = JsonScalars.float32(parser);
                case "twice" -> twice = JsonScalars.float64(parser);
                case "number" -> number = JsonScalars.decimal(parser);
                case "moment" -> moment = JsonScalars.dateTime(parser);
                case "day" -> day = JsonScalars.date(parser);
                case "clock" -> clock = JsonScalars.time(parser);
                case "span" -> span = JsonScalars.duration(parser);
                case "id" -> id = JsonScalars.uuid(parser);
                case "link" -> link = JsonScalars.uri(parser);
                case "data" -> data = JsonScalars.bytes(parser);
                case "constant" -> constant = JsonScalars.constant(parser, "fixed");
                case "huge" -> huge = JsonScalars.bigInteger(parser);
                default -> throw JsonReading.unexpected(parser);
            }
        }
        JsonReading.require(parser, constant, "constant");
        return new Required(
                JsonReading.require(parser, text, "text"),
                JsonReading.require(parser, flag, "flag"),
                JsonReading.require(parser, int32, "int32"),
                JsonReading.require(parser, int64, "int64"),
                JsonReading.require(parser, plain, "plain"),
                JsonReading.require(parser, large, "large"),
                JsonReading.require(parser, single, "single"),
                JsonReading.require(parser, twice, "twice"),
                JsonReading.require(parser, number, "number"),
                JsonReading.require(parser, moment, "moment"),
                JsonReading.require(parser, day, "day"),
                JsonReading.require(parser, clock, "clock"),
                JsonReading.require(parser, span, "span"),
                JsonReading.require(parser, id, "id"),
                JsonReading.require(parser, link, "link"),
                JsonReading.require(parser, data, "data"),
                huge);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Required value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("text");
        generator.writeString(value.text());
        generator.writeFieldName("flag");
        generator.writeBoolean(value.flag());
        generator.writeFieldName("int32");
        generator.writeNumber(value.int32());
        generator.writeFieldName("int64");
        generator.writeNumber(value.int64());
        generator.writeFieldName("plain");
        generator.writeNumber(value.plain());
        generator.writeFieldName("large");
        generator.writeNumber(value.large());
        generator.writeFieldName("single");
        generator.writeNumber(value.single());
        generator.writeFieldName("twice");
        generator.writeNumber(value.twice());
        generator.writeFieldName("number");
        generator.writeNumber(value.number());
        generator.writeFieldName("moment");
        JsonWriting.dateTime(value.moment(), generator);
        generator.writeFieldName("day");
        JsonWriting.text(value.day(), generator);
        generator.writeFieldName("clock");
        JsonWriting.time(value.clock(), generator);
        generator.writeFieldName("span");
        JsonWriting.text(value.span(), generator);
        generator.writeFieldName("id");
        JsonWriting.text(value.id(), generator);
        generator.writeFieldName("link");
        JsonWriting.text(value.link(), generator);
        generator.writeFieldName("data");
        JsonWriting.bytes(value.data(), generator);
        generator.writeFieldName("constant");
        generator.writeString(value.constant());
        if (value.huge() != null) {
            generator.writeFieldName("huge");
            generator.writeNumber(value.huge());
        }
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Required}. */
    public static final class Reader extends CodecReader<Required> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Required decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Required}. */
    public static final class Writer extends CodecWriter<Required> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Required value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
