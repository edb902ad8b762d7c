package dev.golemasyncapi.resolve;

import dev.golemasyncapi.parse.NamedMap;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.parse.SchemaSyntax;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which components extend which schemas: those with a reference to one in their {@code allOf} (AsyncAPI 2.6, Schema
 * Object, Composition and Inheritance).
 */
final class Hierarchies {

    private final References references;
    private final NamedMap<OrRef<SchemaSyntax>> components;
    private final Set<SchemaObjectSyntax> extending = Collections.newSetFromMap(new IdentityHashMap<>());
    private Optional<Map<SchemaObjectSyntax, List<Subtype>>> found = Optional.empty();

    Hierarchies(References references, NamedMap<OrRef<SchemaSyntax>> components) {
        this.references = references;
        this.components = components;
    }

    /**
     * A component that extends a schema.
     *
     * @param name its key
     * @param place where it stands
     * @param schema what stands there
     */
    record Subtype(String name, OrRef<SchemaSyntax> place, SchemaObjectSyntax schema) {}

    /** Whether the values of a schema are those of the schemas that extend it. */
    boolean isBase(SchemaObjectSyntax schema) {
        return schema.discriminator().isPresent()
                && schema.combinations().oneOf().isEmpty()
                && schema.combinations().anyOf().isEmpty()
                && !children(schema).isEmpty();
    }

    /** The components that extend a base, and those that extend these; not those that extend a base among them. */
    List<Subtype> subtypes(SchemaObjectSyntax base) {
        var subtypes = new ArrayList<Subtype>();
        collect(base, subtypes);
        return subtypes;
    }

    /** Whether a schema is a component that extends a base, so that it is a type of its own whatever it adds. */
    boolean isSubtype(SchemaObjectSyntax schema) {
        found = Optional.of(found.orElseGet(this::find));
        List<SchemaObjectSyntax> all = ObjectParts.closure(List.of(schema), references);
        // The schema itself stands behind those that it extends.
        return extending.contains(schema)
                && all.subList(0, all.size() - 1).stream().anyMatch(this::isBase);
    }

    private void collect(SchemaObjectSyntax base, List<Subtype> subtypes) {
        for (Subtype child : children(base)) {
            boolean known = subtypes.stream().anyMatch(other -> other.name().equals(child.name()));
            if (!known) {
                subtypes.add(child);
                if (!isBase(child.schema())) {
                    collect(child.schema(), subtypes);
                }
            }
        }
    }

    private List<Subtype> children(SchemaObjectSyntax base) {
        Map<SchemaObjectSyntax, List<Subtype>> all = found.orElseGet(this::find);
        found = Optional.of(all);
        return all.getOrDefault(base, List.of());
    }

    private Map<SchemaObjectSyntax, List<Subtype>> find() {
        var children = new IdentityHashMap<SchemaObjectSyntax, List<Subtype>>();
        for (NamedMap.Entry<OrRef<SchemaSyntax>> entry : components) {
            if (!(entry.value() instanceof OrRef.Inline<SchemaSyntax> inline)
                    || !(inline.value() instanceof SchemaObjectSyntax schema)) {
                continue;
            }
            var subtype = new Subtype(entry.name(), entry.value(), schema);
            for (SchemaObjectSyntax base : parents(schema)) {
                children.computeIfAbsent(base, first -> new ArrayList<>()).add(subtype);
                extending.add(schema);
            }
        }
        return children;
    }

    /** What a schema refers to in its {@code allOf}, and in those of the schemas that stand in there. */
    private List<SchemaObjectSyntax> parents(SchemaObjectSyntax schema) {
        var parents = new ArrayList<SchemaObjectSyntax>();
        for (OrRef<SchemaSyntax> part : schema.combinations().allOf()) {
            Optional<SchemaObjectSyntax> target = references.schema(part);
            if (part instanceof OrRef.Reference<SchemaSyntax>) {
                target.ifPresent(parents::add);
            } else {
                target.ifPresent(inside -> parents.addAll(parents(inside)));
            }
        }
        return parents;
    }
}
