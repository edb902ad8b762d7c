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

/** Reads and writes {@link Caseless} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class CaselessCodec {
    private CaselessCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Caseless read(JsonParser parser) throws IOException {
        Caseless.حقل حقل = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "حقل" -> حقل = JsonReading.optional(parser, CaselessCodec::readحقل, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Caseless(حقل, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Caseless value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.حقل() != null) {
            generator.writeFieldName("حقل");
            writeحقل(value.حقل(), generator);
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
    public static Caseless.حقل readحقل(JsonParser parser) throws IOException {
        String حقل = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "حقل" -> حقل = JsonScalars.string(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Caseless.حقل(JsonReading.require(parser, حقل, "حقل"), additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeحقل(Caseless.حقل value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("حقل");
        generator.writeString(value.حقل());
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Caseless}. */
    public static final class Reader extends CodecReader<Caseless> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Caseless decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Caseless}. */
    public static final class Writer extends CodecWriter<Caseless> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Caseless value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Caseless.حقل}. */
    public static final class حقلReader extends CodecReader<Caseless.حقل> {
        /** Called by Jackson. */
        public حقلReader() {
        }

        @Override
        protected Caseless.حقل decode(JsonParser parser) throws IOException {
            return readحقل(parser);
        }
    }

    /** Lets Jackson write {@link Caseless.حقل}. */
    public static final class حقلWriter extends CodecWriter<Caseless.حقل> {
        /** Called by Jackson. */
        public حقلWriter() {
        }

        @Override
        protected void encode(Caseless.حقل value, JsonGenerator generator) throws IOException {
            writeحقل(value, generator);
        }
    }
}
