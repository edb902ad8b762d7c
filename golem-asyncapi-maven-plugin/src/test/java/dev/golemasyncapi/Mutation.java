package dev.golemasyncapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A document with one thing changed.
 *
 * @param document the changed document
 * @param what what was changed, and where
 */
record Mutation(JsonNode document, String what) {

    /** How likely a walk from the root goes on; low enough for the few nodes near the root to be chosen often. */
    private static final double GOES_ON = 0.85;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What may be done to a document. */
    private enum Kind {
        DROP,
        CHANGE_TYPE,
        MISSPELL,
        WRONG_VALUE
    }

    /** Changes one thing; empty where the random choice fits no place. */
    static Optional<Mutation> of(JsonNode original, Random random) {
        JsonNode document = original.deepCopy();
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        JsonNode owner = document;
        StringBuilder path = new StringBuilder("#");
        while (true) {
            List<String> names = names(owner);
            if (names.isEmpty()) {
                return Optional.empty();
            }
            String name = names.get(random.nextInt(names.size()));
            path.append('/').append(name.replace("~", "~0").replace("/", "~1"));
            JsonNode value = child(owner, name);
            if (value.isContainerNode() && !value.isEmpty() && random.nextDouble() < GOES_ON) {
                owner = value;
                continue;
            }
            return change(kind, owner, name, value, random)
                    .map(change -> new Mutation(document, kind + " " + path + ": " + change));
        }
    }

    private static Optional<String> change(Kind kind, JsonNode owner, String name, JsonNode value, Random random) {
        switch (kind) {
            case DROP -> {
                return owner instanceof ObjectNode object && object.remove(name) != null
                        ? Optional.of("dropped")
                        : Optional.empty();
            }
            case CHANGE_TYPE -> {
                return Optional.of(set(owner, name, otherType(value, random)));
            }
            case MISSPELL -> {
                return owner instanceof ObjectNode object ? misspell(object, name, random) : Optional.empty();
            }
            case WRONG_VALUE -> {
                return value.isTextual()
                        ? Optional.of(set(owner, name, NODES.textNode("not-" + value.asText())))
                        : Optional.empty();
            }
        }
        throw new IllegalStateException("unreachable");
    }

    private static JsonNode otherType(JsonNode value, Random random) {
        List<JsonNode> others = new ArrayList<>(List.of(
                NODES.objectNode(),
                NODES.arrayNode(),
                NODES.textNode("text"),
                NODES.numberNode(4.5),
                NODES.booleanNode(true),
                NODES.nullNode()));
        others.removeIf(other -> other.getNodeType() == value.getNodeType());
        return others.get(random.nextInt(others.size()));
    }

    private static String set(JsonNode owner, String name, JsonNode value) {
        if (owner instanceof ObjectNode object) {
            object.set(name, value);
        } else {
            ((ArrayNode) owner).set(Integer.parseInt(name), value);
        }
        return "now " + value;
    }

    /** Swaps, drops or doubles a letter; the field moves to the end, which means nothing in JSON. */
    private static Optional<String> misspell(ObjectNode owner, String name, Random random) {
        if (name.length() < 2) {
            return Optional.empty();
        }
        int at = random.nextInt(name.length() - 1);
        String wrong = switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
            case 1 -> name.substring(0, at) + name.substring(at + 1);
            default -> name.substring(0, at) + name.charAt(at) + name.substring(at);
        };
        if (owner.has(wrong)) {
            return Optional.empty();
        }
        owner.set(wrong, owner.remove(name));
        return Optional.of("now " + wrong);
    }

    private static List<String> names(JsonNode owner) {
        List<String> names = new ArrayList<>();
        if (owner.isObject()) {
            owner.fieldNames().forEachRemaining(names::add);
        }
        for (int i = 0; owner.isArray() && i < owner.size(); i++) {
            names.add(String.valueOf(i));
        }
        return names;
    }

    private static JsonNode child(JsonNode owner, String name) {
        return owner.isArray() ? owner.get(Integer.parseInt(name)) : owner.get(name);
    }
}
