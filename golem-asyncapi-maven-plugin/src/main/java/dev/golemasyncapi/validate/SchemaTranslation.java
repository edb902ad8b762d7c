package dev.golemasyncapi.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Translates a Schema Object to JSON Schema draft-07, keyword by keyword; keywords with wrong values are left out. */
final class SchemaTranslation {

    private static final Set<String> OF_SAME_VALUE = Set.of("allOf", "anyOf", "oneOf", "not", "if", "then", "else");
    private static final Set<String> SCHEMA =
            Set.of("not", "if", "then", "else", "additionalItems", "contains", "additionalProperties", "propertyNames");
    private static final Set<String> SCHEMAS = Set.of("allOf", "anyOf", "oneOf");
    private static final Set<String> NAMED_SCHEMAS = Set.of("properties", "patternProperties");
    private static final Set<String> NUMBERS = Set.of(
            "multipleOf",
            "maximum",
            "exclusiveMaximum",
            "minimum",
            "exclusiveMinimum",
            "maxLength",
            "minLength",
            "maxItems",
            "minItems",
            "maxProperties",
            "minProperties");
    private static final List<String> TYPES =
            List.of("null", "boolean", "object", "array", "number", "string", "integer");
    /** Formats about whose meaning no two validators differ, and that generated code reads strictly. */
    private static final Set<String> FORMATS = Set.of("date-time", "date", "uuid", "ipv4", "ipv6");

    private final SchemaBundle bundle;
    private final String owner;
    private final boolean ofOwnersValue;

    /** Translates the schema that a definition is. */
    SchemaTranslation(SchemaBundle bundle, String owner) {
        this(bundle, owner, true);
    }

    private SchemaTranslation(SchemaBundle bundle, String owner, boolean ofOwnersValue) {
        this.bundle = bundle;
        this.owner = owner;
        this.ofOwnersValue = ofOwnersValue;
    }

    ObjectNode translate(Mapping schema) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (Mapping.Member member : schema.members()) {
            translate(member.name(), member.value()).ifPresent(value -> json.set(member.name(), value));
        }
        return json;
    }

    private Optional<JsonNode> translate(String keyword, Node value) {
        boolean ofSameValue = OF_SAME_VALUE.contains(keyword);
        if (SCHEMA.contains(keyword)) {
            return Optional.of(schema(value, ofSameValue));
        }
        if (SCHEMAS.contains(keyword)) {
            return value instanceof Sequence list && !list.items().isEmpty()
                    ? Optional.of(schemas(list, ofSameValue))
                    : Optional.empty();
        }
        if (NAMED_SCHEMAS.contains(keyword)) {
            return value instanceof Mapping map ? Optional.of(namedSchemas(map)) : Optional.empty();
        }
        if (NUMBERS.contains(keyword)) {
            return JsonValues.number(value)
                    .filter(number -> number.signum() > 0 || !keyword.equals("multipleOf"))
                    .map(JsonValues::json);
        }
        return switch (keyword) {
            case "items" -> Optional.of(value instanceof Sequence list ? schemas(list, false) : schema(value, false));
            case "dependencies" -> value instanceof Mapping map ? Optional.of(dependencies(map)) : Optional.empty();
            case "enum" -> value instanceof Sequence ? JsonValues.of(value) : Optional.empty();
            case "const" -> JsonValues.of(value);
            case "type" -> type(value);
            case "required" -> Optional.of(texts(Nodes.items(value)));
            case "uniqueItems" ->
                value instanceof Scalar scalar && scalar.booleanValue().isPresent()
                        ? JsonValues.of(value)
                        : Optional.empty();
            case "pattern" -> Nodes.text(value).flatMap(JsonValues::of);
            case "format" ->
                Nodes.text(value)
                        .filter(format -> FORMATS.contains(format.text()))
                        .flatMap(JsonValues::of);
            default -> Optional.empty();
        };
    }

    private JsonNode schema(Node value, boolean ofSameValue) {
        boolean ofOwners = ofOwnersValue && ofSameValue;
        return bundle.schema(value, owner, ofOwners, new SchemaTranslation(bundle, owner, ofOwners));
    }

    private ArrayNode schemas(Sequence list, boolean ofSameValue) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        list.items().forEach(item -> array.add(schema(item, ofSameValue)));
        return array;
    }

    private ObjectNode namedSchemas(Mapping map) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        map.members().forEach(member -> object.set(member.name(), schema(member.value(), false)));
        return object;
    }

    private ObjectNode dependencies(Mapping map) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Mapping.Member member : map.members()) {
            object.set(
                    member.name(),
                    member.value() instanceof Sequence names ? texts(names.items()) : schema(member.value(), true));
        }
        return object;
    }

    private static Optional<JsonNode> type(Node value) {
        List<Node> named = value instanceof Sequence list ? list.items() : List.of(value);
        boolean known = !named.isEmpty()
                && named.stream()
                        .allMatch(name -> Nodes.text(name)
                                .filter(text -> TYPES.contains(text.text()))
                                .isPresent());
        return known ? Optional.of(texts(named)) : Optional.empty();
    }

    private static ArrayNode texts(List<Node> nodes) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        nodes.stream().flatMap(node -> Nodes.text(node).stream()).forEach(text -> array.add(text.text()));
        return array;
    }
}
