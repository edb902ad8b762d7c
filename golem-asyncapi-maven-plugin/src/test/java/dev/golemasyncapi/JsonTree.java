package dev.golemasyncapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.Sequence;

/** Turns a document that was read into the JSON that it stands for. */
final class JsonTree implements Node.Visitor<JsonNode> {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonTree() {}

    static JsonNode of(Node node) {
        return node.accept(new JsonTree());
    }

    @Override
    public JsonNode scalar(Scalar scalar) {
        return switch (scalar.kind()) {
            case NULL -> NODES.nullNode();
            case BOOLEAN -> NODES.booleanNode(scalar.booleanValue().orElseThrow());
            case INTEGER -> NODES.numberNode(scalar.number().orElseThrow().toBigInteger());
            case FLOAT -> NODES.numberNode(scalar.number().orElseThrow());
            case STRING -> NODES.textNode(scalar.text());
        };
    }

    @Override
    public JsonNode sequence(Sequence sequence) {
        ArrayNode array = NODES.arrayNode();
        sequence.items().forEach(item -> array.add(item.accept(this)));
        return array;
    }

    @Override
    public JsonNode mapping(Mapping mapping) {
        ObjectNode object = NODES.objectNode();
        mapping.members()
                .forEach(member -> object.set(member.name(), member.value().accept(this)));
        return object;
    }
}
