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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Result} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ResultCodec {
    private ResultCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Result read(JsonParser parser) throws IOException {
        Result.Request request = null;
        BigDecimal value = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "request" ->
                    request = JsonReading.optional(parser, ResultCodec::readRequest, additionalProperties);
                case "value" -> value = JsonScalars.decimal(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Result(request, JsonReading.require(parser, value, "value"), additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Result value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.request() != null) {
            generator.writeFieldName("request");
            writeRequest(value.request(), generator);
        }
        generator.writeFieldName("value");
        generator.writeNumber(value.value());
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
    public static Result.Request readRequest(JsonParser parser) throws IOException {
        List<Long> ids = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "ids" ->
                    ids = JsonReading.optional(
                            parser, inner -> JsonReading.list(inner, JsonScalars::int64), additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Result.Request(ids, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeRequest(Result.Request value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.ids() != null) {
            generator.writeFieldName("ids");
            JsonWriting.list(value.ids(), generator, (item, out) -> out.writeNumber(item));
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Result}. */
    public static final class Reader extends CodecReader<Result> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Result decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Result}. */
    public static final class Writer extends CodecWriter<Result> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Result value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Result.Request}. */
    public static final class RequestReader extends CodecReader<Result.Request> {
        /** Called by Jackson. */
        public RequestReader() {}

        @Override
        protected Result.Request decode(JsonParser parser) throws IOException {
            return readRequest(parser);
        }
    }

    /** Lets Jackson write {@link Result.Request}. */
    public static final class RequestWriter extends CodecWriter<Result.Request> {
        /** Called by Jackson. */
        public RequestWriter() {}

        @Override
        protected void encode(Result.Request value, JsonGenerator generator) throws IOException {
            writeRequest(value, generator);
        }
    }
}
