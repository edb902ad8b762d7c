package com.example.model;

import com.example.runtime.JsonReading;
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

/** Reads and writes {@link Picked} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class PickedCodec {
    private PickedCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Picked read(JsonParser parser) throws IOException {
        Map<String, List> picked = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "Picked" -> picked = JsonReading.map(parser, ListCodec::read);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Picked(JsonReading.require(parser, picked, "Picked"), additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Picked value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("Picked");
        JsonWriting.map(value.picked(), generator, ListCodec::write);
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Picked}. */
    public static final class Reader extends CodecReader<Picked> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Picked decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Picked}. */
    public static final class Writer extends CodecWriter<Picked> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Picked value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
