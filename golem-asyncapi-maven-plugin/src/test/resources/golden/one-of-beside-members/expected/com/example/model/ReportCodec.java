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
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Report} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ReportCodec {
    private ReportCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Report read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new Report.Unknown(JsonReading.node(parser));
        }
        Lookahead ahead = Lookahead.at(parser, "kind");
        if (ahead.text() == null) {
            return new Report.Unknown(JsonReading.node(ahead.parser()));
        }
        return switch (ahead.text()) {
            case "day" -> readDay(ahead.parser());
            case "month" -> readMonth(ahead.parser());
            default -> new Report.Unknown(JsonReading.node(ahead.parser()));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Report value, JsonGenerator generator) throws IOException {
        if (value instanceof Report.Day day) {
            writeDay(day, generator);
        } else if (value instanceof Report.Month month) {
            writeMonth(month, generator);
        } else if (value instanceof Report.Unknown unknown) {
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
    public static Report.Day readDay(JsonParser parser) throws IOException {
        Cash data = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        String kind = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "kind" -> kind = JsonScalars.constant(parser, "day");
                case "data" -> data = CashCodec.read(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.require(parser, kind, "kind");
        return new Report.Day(JsonReading.require(parser, data, "data"), additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeDay(Report.Day value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("kind");
        generator.writeString(value.kind());
        generator.writeFieldName("data");
        CashCodec.write(value.data(), generator);
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
    public static Report.Month readMonth(JsonParser parser) throws IOException {
        Cash data = null;
        Long days = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        String kind = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "kind" -> kind = JsonScalars.constant(parser, "month");
                case "data" -> data = CashCodec.read(parser);
                case "days" -> days = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.require(parser, kind, "kind");
        return new Report.Month(JsonReading.require(parser, data, "data"), days, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeMonth(Report.Month value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("kind");
        generator.writeString(value.kind());
        generator.writeFieldName("data");
        CashCodec.write(value.data(), generator);
        if (value.days() != null) {
            generator.writeFieldName("days");
            generator.writeNumber(value.days());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Report}. */
    public static final class Reader extends CodecReader<Report> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Report decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Report}. */
    public static final class Writer extends CodecWriter<Report> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Report value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Report.Day}. */
    public static final class DayReader extends CodecReader<Report.Day> {
        /** Called by Jackson. */
        public DayReader() {}

        @Override
        protected Report.Day decode(JsonParser parser) throws IOException {
            return readDay(parser);
        }
    }

    /** Lets Jackson write {@link Report.Day}. */
    public static final class DayWriter extends CodecWriter<Report.Day> {
        /** Called by Jackson. */
        public DayWriter() {}

        @Override
        protected void encode(Report.Day value, JsonGenerator generator) throws IOException {
            writeDay(value, generator);
        }
    }

    /** Lets Jackson read {@link Report.Month}. */
    public static final class MonthReader extends CodecReader<Report.Month> {
        /** Called by Jackson. */
        public MonthReader() {}

        @Override
        protected Report.Month decode(JsonParser parser) throws IOException {
            return readMonth(parser);
        }
    }

    /** Lets Jackson write {@link Report.Month}. */
    public static final class MonthWriter extends CodecWriter<Report.Month> {
        /** Called by Jackson. */
        public MonthWriter() {}

        @Override
        protected void encode(Report.Month value, JsonGenerator generator) throws IOException {
            writeMonth(value, generator);
        }
    }
}
