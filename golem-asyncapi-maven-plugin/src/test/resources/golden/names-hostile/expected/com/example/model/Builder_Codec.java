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

/** Reads and writes {@link Builder_} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class Builder_Codec {
    private Builder_Codec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Builder_ read(JsonParser parser) throws IOException {
        String builder_ = null;
        Known_ known = null;
        Unknown_ unknown = null;
        Pick pick = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "builder" -> builder_ = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "known" -> known = JsonReading.optional(parser, Known_Codec::read, additionalProperties);
                case "unknown" -> unknown = JsonReading.optional(parser, Unknown_Codec::read, additionalProperties);
                case "pick" -> pick = JsonReading.optional(parser, PickCodec::read, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Builder_(builder_, known, unknown, pick, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Builder_ value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.builder_() != null) {
            generator.writeFieldName("builder");
            generator.writeString(value.builder_());
        }
        if (value.known() != null) {
            generator.writeFieldName("known");
            Known_Codec.write(value.known(), generator);
        }
        if (value.unknown() != null) {
            generator.writeFieldName("unknown");
            Unknown_Codec.write(value.unknown(), generator);
        }
        if (value.pick() != null) {
            generator.writeFieldName("pick");
            PickCodec.write(value.pick(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Builder_}. */
    public static final class Reader extends CodecReader<Builder_> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Builder_ decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Builder_}. */
    public static final class Writer extends CodecWriter<Builder_> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Builder_ value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
