package dev.golemasyncapi.instances;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Makes instances of schemas at random: good candidates, of which a validator tells whether they fit. Some hold what a
 * schema does not name but allows, and, where it is asked for, values that an enumeration does not list.
 */
public final class InstanceGenerator {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 7;
    private static final List<String> TYPES =
            List.of("object", "array", "string", "integer", "number", "boolean", "null");
    private static final List<String> EXTRA =
            List.of("extra", "x-y", "", "additionalProperties", "\u043a\u043b\u044e\u0447", "a\"b", "class", "$ref2");

    private final JsonNode document;
    private final Random random;
    private final Scalars scalars;
    private final boolean unlisted;

    /** The members that the parts of a schema name, which are no extra ones of any of the parts. */
    private final Deque<Set<String>> named = new ArrayDeque<>();

    /**
     * @param document holds all that local references lead to
     * @param unlisted whether texts are mixed in that an enumeration does not list
     */
    public InstanceGenerator(JsonNode document, Random random, boolean unlisted) {
        this.document = document;
        this.random = random;
        this.scalars = new Scalars(random);
        this.unlisted = unlisted;
    }

    /** A candidate; empty where none is found. */
    public Optional<JsonNode> instance(JsonNode schema) {
        return of(schema, 0);
    }

    private Optional<JsonNode> of(JsonNode place, int depth) {
        JsonNode schema = follow(place);
        if (depth > 2 * DEEPEST || (schema.isBoolean() && !schema.booleanValue())) {
            return Optional.empty();
        }
        Optional<JsonNode> given = given(schema);
        if (given.isPresent()) {
            return given;
        }
        List<JsonNode> parts = parts(schema);
        if (parts.isEmpty()) {
            return Optional.of(ofType(schema, depth));
        }
        return merged(schema, parts, depth);
    }

    /** What local references lead to. */
    private JsonNode follow(JsonNode place) {
        JsonNode schema = place;
        for (int i = 0; i < 50 && schema.path("$ref").isTextual(); i++) {
            String reference = schema.path("$ref").textValue();
            schema = reference.startsWith("#") ? document.at(decoded(reference.substring(1))) : NODES.booleanNode(true);
        }
        return schema.isMissingNode() ? NODES.booleanNode(true) : schema;
    }

    private static String decoded(String fragment) {
        return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private Optional<JsonNode> given(JsonNode schema) {
        if (schema.has("const")) {
            return Optional.of(schema.get("const"));
        }
        if (schema.path("enum").size() > 0) {
            boolean texts =
                    schema.get("enum").size() > 1 && schema.get("enum").get(0).isTextual();
            return Optional.of(
                    unlisted && texts && random.nextInt(4) == 0
                            ? NODES.textNode("not listed")
                            : schema.get("enum")
                                    .get(random.nextInt(schema.get("enum").size())));
        }
        JsonNode examples = schema.path("examples");
        boolean hard = schema.has("pattern") || random.nextInt(10) == 0;
        return hard && examples.isArray() && examples.size() > 0
                ? Optional.of(examples.get(random.nextInt(examples.size())))
                : Optional.empty();
    }

    /** The schemas that a value must fit beside this one: all of allOf, one of the others. */
    private List<JsonNode> parts(JsonNode schema) {
        var parts = new ArrayList<JsonNode>();
        schema.path("allOf").forEach(parts::add);
        for (String keyword : List.of("oneOf", "anyOf")) {
            JsonNode branches = schema.path(keyword);
            if (branches.size() > 0) {
                parts.add(branches.get(random.nextInt(branches.size())));
            }
        }
        return parts;
    }

    private Optional<JsonNode> merged(JsonNode schema, List<JsonNode> parts, int depth) {
        Set<String> names = new HashSet<>();
        addNames(schema, names, Collections.newSetFromMap(new IdentityHashMap<>()));
        named.push(names);
        try {
            return mergedParts(schema, parts, depth);
        } finally {
            named.pop();
        }
    }

    /** Adds the members that a schema and all of its parts name. */
    private void addNames(JsonNode place, Set<String> names, Set<JsonNode> seen) {
        JsonNode schema = follow(place);
        if (seen.add(schema)) {
            schema.path("properties").properties().forEach(property -> names.add(property.getKey()));
            for (String keyword : List.of("allOf", "oneOf", "anyOf")) {
                schema.path(keyword).forEach(part -> addNames(part, names, seen));
            }
        }
    }

    private Optional<JsonNode> mergedParts(JsonNode schema, List<JsonNode> parts, int depth) {
        JsonNode result = null;
        if (schema.has("properties") || schema.has("additionalProperties") || schema.has("required")) {
            result = object(schema, depth);
        }
        for (JsonNode part : parts) {
            Optional<JsonNode> value = of(part, depth + 1);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            boolean both = result instanceof ObjectNode && value.get() instanceof ObjectNode;
            result = both ? merge((ObjectNode) result, (ObjectNode) value.get()) : value.get();
        }
        return Optional.ofNullable(result);
    }

    private static JsonNode merge(ObjectNode first, ObjectNode second) {
        ObjectNode merged = NODES.objectNode();
        first.properties().forEach(member -> merged.set(member.getKey(), member.getValue()));
        second.properties().forEach(member -> {
            JsonNode known = merged.get(member.getKey());
            boolean both = known instanceof ObjectNode && member.getValue() instanceof ObjectNode;
            merged.set(
                    member.getKey(),
                    both ? merge((ObjectNode) known, (ObjectNode) member.getValue()) : member.getValue());
        });
        return merged;
    }

    private JsonNode ofType(JsonNode schema, int depth) {
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "string" -> scalars.text(schema);
            case "integer" -> scalars.integer(schema);
            case "number" -> scalars.number(schema);
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default -> NODES.nullNode();
        };
    }

    private String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isTextual()) {
            return type.textValue();
        }
        if (type.size() > 0) {
            return type.get(random.nextInt(type.size())).asText();
        }
        if (schema.has("properties") || schema.has("required") || schema.has("additionalProperties")) {
            return "object";
        }
        return schema.has("items") ? "array" : scalars.pick(TYPES);
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = NODES.objectNode();
        Set<String> required = new LinkedHashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            boolean wanted =
                    required.remove(property.getKey()) || random.nextInt(DEEPEST) >= depth + 2 && random.nextInt(3) > 0;
            if (wanted) {
                of(property.getValue(), depth + 1).ifPresent(value -> object.set(property.getKey(), value));
            }
        }
        JsonNode additional = schema.path("additionalProperties");
        required.forEach(name -> of(additional, depth + 1).ifPresent(value -> object.set(name, value)));
        for (Map.Entry<String, JsonNode> pattern :
                schema.path("patternProperties").properties()) {
            matching(pattern.getKey())
                    .ifPresent(name -> of(pattern.getValue(), depth + 1).ifPresent(value -> object.set(name, value)));
        }
        boolean open = !additional.isBoolean() || additional.booleanValue();
        int extras = open && depth < DEEPEST ? Math.max(0, random.nextInt(4) - 1) : 0;
        for (int i = 0; i < extras; i++) {
            String name = scalars.pick(EXTRA);
            boolean isNamed =
                    schema.path("properties").has(name) || named.stream().anyMatch(names -> names.contains(name));
            if (!object.has(name) && !isNamed) {
                of(additional, depth + 2).ifPresent(value -> object.set(name, value));
            }
        }
        return object;
    }

    private Optional<String> matching(String regex) {
        try {
            Pattern pattern = Pattern.compile(regex);
            return List.of("a", "x-extra", "1", "abc", "A", "a1", "S_1", "_", "/a", "en", "2024", "key").stream()
                    .filter(name -> pattern.matcher(name).find())
                    .findFirst();
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = NODES.arrayNode();
        JsonNode items = schema.path("items");
        int least = Math.min(schema.path("minItems").asInt(0), 50);
        int most = schema.path("maxItems").asInt(Integer.MAX_VALUE);
        int size = Math.min(most, Math.max(least, depth > DEEPEST ? 0 : random.nextInt(4)));
        if (items.isArray()) {
            int named = random.nextInt(5) == 0 ? Math.min(least, items.size()) : items.size();
            for (int i = 0; i < named; i++) {
                of(items.get(i), depth + 1).ifPresent(array::add);
            }
            JsonNode rest = schema.path("additionalItems");
            boolean more = named == items.size() && (!rest.isBoolean() || rest.booleanValue());
            size = more ? Math.min(most, named + random.nextInt(2)) : named;
            items = rest;
        }
        while (array.size() < size) {
            Optional<JsonNode> item = of(items, depth + 1);
            if (item.isEmpty()) {
                break;
            }
            array.add(item.get());
        }
        return array;
    }
}
