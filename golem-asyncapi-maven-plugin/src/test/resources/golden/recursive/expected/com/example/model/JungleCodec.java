package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonWriting;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Jungle} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class JungleCodec {
    private JungleCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Jungle read(JsonParser parser) throws IOException {
        List<Jungle> trees = null;
        Forest.Pair pair = null;
        Map<String, VinesValue> vines = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "trees" ->
                    trees = JsonReading.optional(
                            parser, inner -> JsonReading.list(inner, JungleCodec::read), additionalProperties);
                case "pair" -> pair = JsonReading.optional(parser, ForestCodec::readPair, additionalProperties);
                case "vines" ->
                    vines = JsonReading.optional(
                            parser, inner -> JsonReading.map(inner, VinesValueCodec::read), additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Jungle(trees, pair, vines, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Jungle value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.trees() != null) {
            generator.writeFieldName("trees");
            JsonWriting.list(value.trees(), generator, JungleCodec::write);
        }
        if (value.pair() != null) {
            generator.writeFieldName("pair");
            ForestCodec.writePair(value.pair(), generator);
        }
        if (value.vines() != null) {
            generator.writeFieldName("vines");
            JsonWriting.map(value.vines(), generator, VinesValueCodec::write);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Jungle}. */
    public static final class Reader extends CodecReader<Jungle> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Jungle decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Jungle}. */
    public static final class Writer extends CodecWriter<Jungle> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Jungle value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
