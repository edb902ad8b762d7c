package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.JsonType;
import dev.golemasyncapi.model.ObjectShape;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.parse.SchemaSyntax;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the values of a schema are in JSON, as far as its keywords tell without making a type of it. */
final class SchemaShapes {

    /** Schemas inside of schemas beyond this are anything. */
    private static final int DEEPEST = 20;

    private final References references;

    SchemaShapes(References references) {
        this.references = references;
    }

    /** The JSON types of the values; {@code null} is not among them. */
    Set<JsonType> jsonTypes(SchemaObjectSyntax schema) {
        Set<JsonType> types = EnumSet.copyOf(jsonTypes(schema, 0));
        types.remove(JsonType.NULL);
        return types.isEmpty() ? EnumSet.complementOf(EnumSet.of(JsonType.NULL)) : types;
    }

    /** Whether {@code null} is one of the values. */
    boolean allowsNull(SchemaObjectSyntax schema) {
        return TypeKeywords.allowsNull(schema)
                || branches(schema).stream()
                        .anyMatch(branch -> references
                                .schema(branch)
                                .filter(TypeKeywords::isNull)
                                .isPresent());
    }

    /** The members that the objects among the values have. */
    ObjectShape shape(SchemaObjectSyntax schema) {
        ObjectParts parts = ObjectParts.of(schema, references);
        if (!branches(schema).isEmpty()) {
            return ObjectShape.ANY;
        }
        Map<String, Set<JsonType>> members = new LinkedHashMap<>();
        parts.properties().forEach((name, entry) -> {
            Set<JsonType> types = EnumSet.copyOf(jsonTypes(entry.value(), 0));
            if (!parts.required().contains(name)) {
                types.add(JsonType.NULL);
            }
            members.put(name, types);
        });
        var required = new LinkedHashSet<>(parts.required());
        required.retainAll(members.keySet());
        return new ObjectShape(required, members, parts.isOpen());
    }

    private Set<JsonType> jsonTypes(OrRef<SchemaSyntax> place, int depth) {
        return references
                .schema(place)
                .filter(schema -> depth < DEEPEST)
                .map(schema -> jsonTypes(schema, depth + 1))
                .orElse(EnumSet.allOf(JsonType.class));
    }

    private Set<JsonType> jsonTypes(SchemaObjectSyntax schema, int depth) {
        List<String> names = TypeKeywords.typeNames(schema);
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        names.forEach(name -> types.addAll(ofName(name)));
        if (types.isEmpty()) {
            branches(schema).forEach(branch -> types.addAll(jsonTypes(branch, depth)));
        }
        if (types.isEmpty()) {
            types.addAll(ofKeywords(schema));
        }
        for (OrRef<SchemaSyntax> part : schema.combinations().allOf()) {
            Set<JsonType> own = jsonTypes(part, depth);
            if (types.isEmpty()) {
                types.addAll(own);
            } else if (types.stream().anyMatch(own::contains)) {
                types.retainAll(own);
            }
        }
        if (types.isEmpty()) {
            return EnumSet.allOf(JsonType.class);
        }
        if (TypeKeywords.allowsNull(schema)) {
            types.add(JsonType.NULL);
        }
        return types;
    }

    private static List<OrRef<SchemaSyntax>> branches(SchemaObjectSyntax schema) {
        return schema.combinations().oneOf().isEmpty()
                ? schema.combinations().anyOf()
                : schema.combinations().oneOf();
    }

    private static Set<JsonType> ofKeywords(SchemaObjectSyntax schema) {
        if (!schema.objects().properties().isEmpty()) {
            return EnumSet.of(JsonType.OBJECT);
        }
        return ofName(TypeKeywords.inferred(schema, ListedValues.of(schema)));
    }

    private static Set<JsonType> ofName(String type) {
        return switch (type) {
            case "object" -> EnumSet.of(JsonType.OBJECT);
            case "array" -> EnumSet.of(JsonType.ARRAY);
            case "string" -> EnumSet.of(JsonType.STRING);
            case "integer" -> EnumSet.of(JsonType.INTEGER);
            case "number" -> EnumSet.of(JsonType.INTEGER, JsonType.FRACTION);
            case "boolean" -> EnumSet.of(JsonType.BOOLEAN);
            default -> EnumSet.noneOf(JsonType.class);
        };
    }
}
