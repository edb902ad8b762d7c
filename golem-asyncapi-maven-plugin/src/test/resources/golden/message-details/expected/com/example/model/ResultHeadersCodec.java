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
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link ResultHeaders} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ResultHeadersCodec {
    private ResultHeadersCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static ResultHeaders read(JsonParser parser) throws IOException {
        OffsetDateTime sentAt = null;
        Trace trace = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "sentAt" -> sentAt = JsonScalars.dateTime(parser);
                case "trace" -> trace = JsonReading.optional(parser, TraceCodec::read, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new ResultHeaders(JsonReading.require(parser, sentAt, "sentAt"), trace, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(ResultHeaders value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("sentAt");
        JsonWriting.dateTime(value.sentAt(), generator);
        if (value.trace() != null) {
            generator.writeFieldName("trace");
            TraceCodec.write(value.trace(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link ResultHeaders}. */
    public static final class Reader extends CodecReader<ResultHeaders> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected ResultHeaders decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link ResultHeaders}. */
    public static final class Writer extends CodecWriter<ResultHeaders> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(ResultHeaders value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
