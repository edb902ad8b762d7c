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
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link TelescopesQuery} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class TelescopesQueryCodec {
    private TelescopesQueryCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static TelescopesQuery read(JsonParser parser) throws IOException {
        OffsetDateTime since = null;
        List<String> bands = null;
        Long limit = null;
        Boolean raw = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "since" -> since = JsonScalars.dateTime(parser);
                case "bands" ->
                    bands = JsonReading.optional(
                            parser, inner -> JsonReading.list(inner, JsonScalars::string), additionalProperties);
                case "limit" -> limit = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                case "raw" -> raw = JsonReading.optional(parser, JsonScalars::bool, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new TelescopesQuery(
                JsonReading.require(parser, since, "since"), bands, limit, raw, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(TelescopesQuery value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("since");
        JsonWriting.dateTime(value.since(), generator);
        if (value.bands() != null) {
            generator.writeFieldName("bands");
            JsonWriting.list(value.bands(), generator, (item, out) -> out.writeString(item));
        }
        if (value.limit() != null) {
            generator.writeFieldName("limit");
            generator.writeNumber(value.limit());
        }
        if (value.raw() != null) {
            generator.writeFieldName("raw");
            generator.writeBoolean(value.raw());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link TelescopesQuery}. */
    public static final class Reader extends CodecReader<TelescopesQuery> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected TelescopesQuery decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link TelescopesQuery}. */
    public static final class Writer extends CodecWriter<TelescopesQuery> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(TelescopesQuery value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
