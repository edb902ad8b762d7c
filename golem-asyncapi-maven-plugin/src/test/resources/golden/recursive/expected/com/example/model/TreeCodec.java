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
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Tree} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class TreeCodec {
    private TreeCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Tree read(JsonParser parser) throws IOException {
        String value = null;
        Tree left = null;
        Tree right = null;
        List<Tree> children = null;
        Map<String, Tree> byName = null;
        Expression expression = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "value" -> value = JsonScalars.string(parser);
                case "left" -> left = JsonReading.optional(parser, TreeCodec::read, additionalProperties);
                case "right" -> right = JsonReading.optional(parser, TreeCodec::read, additionalProperties);
                case "children" ->
                    children = JsonReading.optional(
                            parser, inner -> JsonReading.list(inner, TreeCodec::read), additionalProperties);
                case "byName" ->
                    byName = JsonReading.optional(
                            parser, inner -> JsonReading.map(inner, TreeCodec::read), additionalProperties);
                case "expression" ->
                    expression = JsonReading.optional(parser, ExpressionCodec::read, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Tree(
                JsonReading.require(parser, value, "value"),
                left,
                right,
                children,
                byName,
                expression,
                additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Tree value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("value");
        generator.writeString(value.value());
        if (value.left() != null) {
            generator.writeFieldName("left");
            write(value.left(), generator);
        }
        if (value.right() != null) {
            generator.writeFieldName("right");
            write(value.right(), generator);
        }
        if (value.children() != null) {
            generator.writeFieldName("children");
            JsonWriting.list(value.children(), generator, TreeCodec::write);
        }
        if (value.byName() != null) {
            generator.writeFieldName("byName");
            JsonWriting.map(value.byName(), generator, TreeCodec::write);
        }
        if (value.expression() != null) {
            generator.writeFieldName("expression");
            ExpressionCodec.write(value.expression(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Tree}. */
    public static final class Reader extends CodecReader<Tree> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Tree decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Tree}. */
    public static final class Writer extends CodecWriter<Tree> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Tree value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
