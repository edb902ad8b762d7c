package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.FloatNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.golemasyncapi.runtime.jackson2.Jackson;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;

/**
 * JSON that the document does not describe, as trees. Numbers keep every digit whatever an {@code ObjectMapper} is set
 * to: its own trees hold fractions as {@code double} unless told otherwise.
 */
final class JsonTrees {

    /** The integer {@code -0}, which no node of an integer can hold. */
    private static final JsonNode NEGATIVE_ZERO = FloatNode.valueOf(-0.0f);

    private JsonTrees() {}

    /** {@return what stands for no value at all} */
    static JsonNode missing() {
        return MissingNode.getInstance();
    }

    /** {@return what a value is written as} */
    static <T> JsonNode of(T value, ValueWriter<? super T> writer) throws IOException {
        try (TokenBuffer buffer = Jackson.buffer()) {
            return of(value, writer, buffer);
        }
    }

    /** {@return what a value is written as that a parser has read} */
    static <T> JsonNode of(T value, ValueWriter<? super T> writer, JsonParser from) throws IOException {
        try (TokenBuffer buffer = Jackson.rewriting(from)) {
            return of(value, writer, buffer);
        }
    }

    private static <T> JsonNode of(T value, ValueWriter<? super T> writer, TokenBuffer buffer) throws IOException {
        writer.write(value, buffer);
        try (JsonParser written = buffer.asParser()) {
            written.nextToken();
            return read(written);
        }
    }

    /** Reads the value that the parser stands on. */
    static JsonNode read(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (Jackson.isName(token)) {
            return readMembers(parser, JsonNodeFactory.instance.objectNode());
        }
        return switch (token) {
            case START_OBJECT -> readMembers(parser, JsonNodeFactory.instance.objectNode());
            case START_ARRAY -> readElements(parser);
            case VALUE_STRING -> Jackson.stringNode(Jackson.text(parser));
            case VALUE_NUMBER_INT -> readInteger(parser);
            case VALUE_NUMBER_FLOAT -> readFraction(parser);
            case VALUE_TRUE -> BooleanNode.TRUE;
            case VALUE_FALSE -> BooleanNode.FALSE;
            case VALUE_NULL -> NullNode.getInstance();
            default -> throw JsonReading.mismatch(parser, "a JSON value");
        };
    }

    /** Reads members into an object up to its end, from the start of the object or from the name of a member on. */
    static ObjectNode readMembers(JsonParser parser, ObjectNode into) throws IOException {
        for (String name = JsonReading.firstMember(parser); name != null; name = Jackson.nextName(parser)) {
            parser.nextToken();
            into.set(name, read(parser));
        }
        return into;
    }

    private static ArrayNode readElements(JsonParser parser) throws IOException {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(read(parser));
        }
        return array;
    }

    private static JsonNode readInteger(JsonParser parser) throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> {
                int number = parser.getIntValue();
                yield number == 0 ? zero(parser, IntNode.valueOf(0)) : IntNode.valueOf(number);
            }
            case LONG -> LongNode.valueOf(parser.getLongValue());
            default -> BigIntegerNode.valueOf(parser.getBigIntegerValue());
        };
    }

    private static JsonNode readFraction(JsonParser parser) throws IOException {
        BigDecimal number = parser.getDecimalValue();
        return number.signum() == 0 ? zero(parser, DecimalNode.valueOf(number)) : DecimalNode.valueOf(number);
    }

    /** Neither an integer nor a BigDecimal can be the negative zeros that JSON has: {@code -0} and {@code -0.0}. */
    private static JsonNode zero(JsonParser parser, JsonNode positive) throws IOException {
        if (!Jackson.text(parser).startsWith("-")) {
            return positive;
        }
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT ? NEGATIVE_ZERO : DoubleNode.valueOf(-0.0);
    }

    /** Writes a tree as it is, whatever an {@code ObjectMapper} would leave out. */
    static void write(JsonNode node, JsonGenerator generator) throws IOException {
        if (node.isObject()) {
            generator.writeStartObject();
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                Jackson.writeName(generator, member.getKey());
                write(member.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (node.isArray()) {
            generator.writeStartArray();
            for (JsonNode element : node) {
                write(element, generator);
            }
            generator.writeEndArray();
        } else {
            writeScalar(node, generator);
        }
    }

    /** Of the nodes that a user may have put into a tree, some ask the mapper's provider to write them. */
    private static void writeScalar(JsonNode node, JsonGenerator generator) throws IOException {
        if (node.equals(NEGATIVE_ZERO)) {
            generator.writeNumber("-0");
            return;
        }
        switch (node.getNodeType()) {
            case NULL, MISSING -> generator.writeNull();
            case BINARY -> generator.writeBinary(node.binaryValue());
            case POJO -> generator.writePOJO(((POJONode) node).getPojo());
            default -> Jackson.writeScalar(generator, node);
        }
    }
}
