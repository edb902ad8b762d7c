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
import java.lang.Override;
import java.lang.String;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link List} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ListCodec {
    private ListCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static List read(JsonParser parser) throws IOException {
        java.util.List<List> list = null;
        Map<String, String> map = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "list" ->
                    list = JsonReading.optional(
                            parser, inner -> JsonReading.list(inner, ListCodec::read), additionalProperties);
                case "map" ->
                    map = JsonReading.optional(
                            parser, inner -> JsonReading.map(inner, JsonScalars::string), additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new List(list, map, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(List value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.list() != null) {
            generator.writeFieldName("list");
            JsonWriting.list(value.list(), generator, ListCodec::write);
        }
        if (value.map() != null) {
            generator.writeFieldName("map");
            JsonWriting.map(value.map(), generator, (item, out) -> out.writeString(item));
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link List}. */
    public static final class Reader extends CodecReader<List> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected List decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link List}. */
    public static final class Writer extends CodecWriter<List> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(List value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
