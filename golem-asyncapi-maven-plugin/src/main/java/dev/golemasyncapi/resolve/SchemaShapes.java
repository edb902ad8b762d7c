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

    private final References references;
    private final AllowedTypes allowed;

    SchemaShapes(References references) {
        this.references = references;
        this.allowed = new AllowedTypes(references);
    }

    /** The JSON types of the values; {@code null} is not among them. */
    Set<JsonType> jsonTypes(SchemaObjectSyntax schema) {
        var types = EnumSet.noneOf(JsonType.class);
        types.addAll(allowed.of(schema));
        types.remove(JsonType.NULL);
        return types.isEmpty() ? EnumSet.complementOf(EnumSet.of(JsonType.NULL)) : types;
    }

    /** Whether {@code null} is one of the values. */
    boolean allowsNull(SchemaObjectSyntax schema) {
        return TypeKeywords.allowsNull(schema) || allowed.of(schema).contains(JsonType.NULL);
    }

    /** The members that the objects among the values have. */
    ObjectShape shape(SchemaObjectSyntax schema) {
        ObjectParts parts = ObjectParts.of(schema, references);
        if (!branches(schema).isEmpty()) {
            return ObjectShape.ANY;
        }
        Map<String, Set<JsonType>> members = new LinkedHashMap<>();
        parts.properties().forEach((name, entry) -> {
            Set<JsonType> types = EnumSet.copyOf(jsonTypes(entry.value()));
            if (!parts.required().contains(name)) {
                types.add(JsonType.NULL);
            }
            members.put(name, types);
        });
        var required = new LinkedHashSet<>(parts.required());
        required.retainAll(members.keySet());
        return new ObjectShape(required, members, parts.isOpen());
    }

    private Set<JsonType> jsonTypes(OrRef<SchemaSyntax> place) {
        Set<JsonType> types = references.schema(place).map(allowed::of).orElse(Set.of());
        return types.isEmpty() ? EnumSet.allOf(JsonType.class) : types;
    }

    private static List<OrRef<SchemaSyntax>> branches(SchemaObjectSyntax schema) {
        return schema.combinations().oneOf().isEmpty()
                ? schema.combinations().anyOf()
                : schema.combinations().oneOf();
    }
}
