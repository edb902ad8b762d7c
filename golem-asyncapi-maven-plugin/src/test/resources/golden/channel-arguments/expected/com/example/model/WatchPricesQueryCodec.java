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

/** Reads and writes {@link WatchPricesQuery} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class WatchPricesQueryCodec {
    private WatchPricesQueryCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static WatchPricesQuery read(JsonParser parser) throws IOException {
        String apiVersion = null;
        List<String> fields = null;
        OffsetDateTime since = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "api version" -> apiVersion = JsonScalars.string(parser);
                case "fields" ->
                    fields = JsonReading.optional(
                            parser, inner -> JsonReading.list(inner, JsonScalars::string), additionalProperties);
                case "since" -> since = JsonReading.optional(parser, JsonScalars::dateTime, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new WatchPricesQuery(
                JsonReading.require(parser, apiVersion, "api version"), fields, since, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(WatchPricesQuery value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("api version");
        generator.writeString(value.apiVersion());
        if (value.fields() != null) {
            generator.writeFieldName("fields");
            JsonWriting.list(value.fields(), generator, (item, out) -> out.writeString(item));
        }
        if (value.since() != null) {
            generator.writeFieldName("since");
            JsonWriting.dateTime(value.since(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link WatchPricesQuery}. */
    public static final class Reader extends CodecReader<WatchPricesQuery> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected WatchPricesQuery decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link WatchPricesQuery}. */
    public static final class Writer extends CodecWriter<WatchPricesQuery> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(WatchPricesQuery value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
