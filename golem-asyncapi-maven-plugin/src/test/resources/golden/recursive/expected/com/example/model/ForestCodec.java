package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonWriting;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Forest} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ForestCodec {
    private ForestCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Forest read(JsonParser parser) throws IOException {
        List<Jungle> trees = null;
        Forest.Pair pair = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "trees" ->
                    trees = JsonReading.optional(
                            parser, inner -> JsonReading.list(inner, JungleCodec::read), additionalProperties);
                case "pair" -> pair = JsonReading.optional(parser, ForestCodec::readPair, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Forest(trees, pair, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Forest value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.trees() != null) {
            generator.writeFieldName("trees");
            JsonWriting.list(value.trees(), generator, JungleCodec::write);
        }
        if (value.pair() != null) {
            generator.writeFieldName("pair");
            writePair(value.pair(), generator);
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
    public static Forest.Pair readPair(JsonParser parser) throws IOException {
        JsonReading.enterArray(parser);
        List<PairsItem> pairs = null;
        List<JsonNode> additionalItems = new ArrayList<>();
        int size = 0;
        for (; parser.nextToken() != JsonToken.END_ARRAY; size++) {
            switch (size) {
                case 0 -> pairs = JsonReading.list(parser, PairsItemCodec::read);
                default -> additionalItems.add(JsonReading.node(parser));
            }
        }
        return new Forest.Pair(pairs, additionalItems);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writePair(Forest.Pair value, JsonGenerator generator) throws IOException {
        generator.writeStartArray();
        if (value.pairs() != null) {
            JsonWriting.list(value.pairs(), generator, PairsItemCodec::write);
        }
        JsonWriting.elements(value.additionalItems(), generator, JsonWriting::node);
        generator.writeEndArray();
    }

    /** Lets Jackson read {@link Forest}. */
    public static final class Reader extends CodecReader<Forest> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Forest decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Forest}. */
    public static final class Writer extends CodecWriter<Forest> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Forest value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Forest.Pair}. */
    public static final class PairReader extends CodecReader<Forest.Pair> {
        /** Called by Jackson. */
        public PairReader() {}

        @Override
        protected Forest.Pair decode(JsonParser parser) throws IOException {
            return readPair(parser);
        }
    }

    /** Lets Jackson write {@link Forest.Pair}. */
    public static final class PairWriter extends CodecWriter<Forest.Pair> {
        /** Called by Jackson. */
        public PairWriter() {}

        @Override
        protected void encode(Forest.Pair value, JsonGenerator generator) throws IOException {
            writePair(value, generator);
        }
    }
}
