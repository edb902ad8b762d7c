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
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Lit} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class LitCodec {
    private LitCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Lit read(JsonParser parser) throws IOException {
        Lamp lamp = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        String kind = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "kind" -> kind = JsonScalars.constant(parser, "lit");
                case "lamp" -> lamp = JsonReading.optional(parser, LampCodec::read, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.require(parser, kind, "kind");
        return new Lit(lamp, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Lit value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("kind");
        generator.writeString(value.kind());
        if (value.lamp() != null) {
            generator.writeFieldName("lamp");
            LampCodec.write(value.lamp(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Lit}. */
    public static final class Reader extends CodecReader<Lit> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Lit decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Lit}. */
    public static final class Writer extends CodecWriter<Lit> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Lit value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
