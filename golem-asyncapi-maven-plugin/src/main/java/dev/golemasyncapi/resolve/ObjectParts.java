package dev.golemasyncapi.resolve;

import dev.golemasyncapi.parse.BooleanSchemaSyntax;
import dev.golemasyncapi.parse.NamedMap;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.parse.SchemaSyntax;
import dev.golemasyncapi.parse.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The members of an object schema, with those that {@code allOf} brings in. An instance fits every schema of an
 * {@code allOf}, so where several describe one member any of them will do: the last, which tends to be the narrowest,
 * is taken.
 *
 * @param properties the schemas of the named members
 * @param required the names of the members that must be present
 * @param closed whether no other members are allowed
 * @param additional the schema of other members; empty where any are allowed
 */
record ObjectParts(
        Map<String, NamedMap.Entry<OrRef<SchemaSyntax>>> properties,
        Set<String> required,
        boolean closed,
        Optional<OrRef<SchemaSyntax>> additional) {

    /** Those of a schema that describes no members. */
    static final ObjectParts NONE = new ObjectParts(Map.of(), Set.of(), false, Optional.empty());

    /** Copies, keeping the order. */
    ObjectParts {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        required = Collections.unmodifiableSet(new LinkedHashSet<>(required));
    }

    /** The parts of a schema. */
    static ObjectParts of(SchemaObjectSyntax schema, References references) {
        var schemas = new ArrayList<SchemaObjectSyntax>();
        collect(schema, references, schemas, Collections.newSetFromMap(new IdentityHashMap<>()), 0);
        var properties = new LinkedHashMap<String, NamedMap.Entry<OrRef<SchemaSyntax>>>();
        var required = new LinkedHashSet<String>();
        for (SchemaObjectSyntax each : schemas) {
            each.objects().properties().forEach(entry -> properties.put(entry.name(), entry));
            each.objects().required().stream().map(Text::value).forEach(required::add);
        }
        // With allOf, what is additional to one schema may be named by another.
        Optional<OrRef<SchemaSyntax>> others =
                schemas.size() == 1 ? schema.objects().additionalProperties() : Optional.empty();
        boolean closed = others.filter(ObjectParts::isFalse).isPresent();
        return new ObjectParts(properties, required, closed, others.filter(other -> !isFalse(other)));
    }

    private static void collect(
            SchemaObjectSyntax schema,
            References references,
            List<SchemaObjectSyntax> schemas,
            Set<SchemaObjectSyntax> seen,
            int depth) {
        if (!seen.add(schema)) {
            return;
        }
        if (depth > References.DEEPEST) {
            references.reportTooDeep(schema);
            return;
        }
        for (OrRef<SchemaSyntax> part : schema.combinations().allOf()) {
            references.resolve(part, Section.SCHEMAS).map(Target::value).ifPresent(target -> {
                if (target instanceof SchemaObjectSyntax object) {
                    collect(object, references, schemas, seen, depth + 1);
                }
            });
        }
        schemas.add(schema);
    }

    /** Whether a schema is {@code false}. */
    static boolean isFalse(OrRef<SchemaSyntax> schema) {
        return schema.fold(inline -> inline instanceof BooleanSchemaSyntax bool && !bool.value(), reference -> false);
    }

    /** Whether the only member that may be there has this name. */
    boolean isWrapperOnly() {
        return closed && properties.size() == 1;
    }
}
