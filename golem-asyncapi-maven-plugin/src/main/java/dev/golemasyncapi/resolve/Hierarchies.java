package dev.golemasyncapi.resolve;

import dev.golemasyncapi.parse.NamedMap;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.parse.SchemaSyntax;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which components extend which schemas: those with a reference to one in their {@code allOf} (AsyncAPI 2.6, Schema
 * Object, Composition and Inheritance).
 */
final class Hierarchies {

    private final References references;
    private final NamedMap<OrRef<SchemaSyntax>> components;
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
            for (OrRef<SchemaSyntax> part : schema.combinations().allOf()) {
                parent(part)
                        .ifPresent(base -> children.computeIfAbsent(base, first -> new ArrayList<>())
                                .add(new Subtype(entry.name(), entry.value(), schema)));
            }
        }
        return children;
    }

    private Optional<SchemaObjectSyntax> parent(OrRef<SchemaSyntax> part) {
        return part instanceof OrRef.Reference<SchemaSyntax> ? references.schema(part) : Optional.empty();
    }
}
