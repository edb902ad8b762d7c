package dev.golemasyncapi.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.Sequence;
import java.math.BigDecimal;
import java.util.Optional;

/** Values of a document as JSON. */
final class JsonValues {

    /** Arithmetic with larger exponents takes the time and memory of that many digits. */
    private static final int LARGEST_EXPONENT = 1_000;

    private JsonValues() {}

    /** The value as JSON; empty where it holds a number that JSON has not, or that is too large to reckon with. */
    static Optional<JsonNode> of(Node node) {
        return node.accept(new ToJson());
    }

    /** A finite number that can be reckoned with. */
    static Optional<BigDecimal> number(Node node) {
        return node instanceof Scalar scalar
                ? scalar.number().filter(number -> Math.abs((long) number.scale()) <= LARGEST_EXPONENT)
                : Optional.empty();
    }

    /** A number without a fraction is an integer however it is written (JSON Schema draft-07, validation 6.1.1). */
    static JsonNode json(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                ? BigIntegerNode.valueOf(number.toBigInteger())
                : DecimalNode.valueOf(number);
    }

    /** The visitor; it holds nothing. */
    private static final class ToJson implements Node.Visitor<Optional<JsonNode>> {

        @Override
        public Optional<JsonNode> scalar(Scalar scalar) {
            return switch (scalar.kind()) {
                case NULL -> Optional.of(NullNode.getInstance());
                case BOOLEAN -> scalar.booleanValue().map(BooleanNode::valueOf);
                case INTEGER, FLOAT -> number(scalar).map(JsonValues::json);
                case STRING -> Optional.of(TextNode.valueOf(scalar.text()));
            };
        }

        @Override
        public Optional<JsonNode> sequence(Sequence sequence) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            for (Node item : sequence.items()) {
                Optional<JsonNode> json = item.accept(this);
                if (json.isEmpty()) {
                    return json;
                }
                array.add(json.get());
            }
            return Optional.of(array);
        }

        @Override
        public Optional<JsonNode> mapping(Mapping mapping) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (Mapping.Member member : mapping.members()) {
                Optional<JsonNode> json = member.value().accept(this);
                if (json.isEmpty()) {
                    return json;
                }
                object.set(member.name(), json.get());
            }
            return Optional.of(object);
        }
    }
}
