package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.parse.NamedMap;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.parse.SchemaSyntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
    private Optional<Found> found = Optional.empty();

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

    /**
     * What there is among the components.
     *
     * @param children those that extend a schema, by that schema
     * @param extending all that extend any
     */
    private record Found(Map<TypeId, List<Subtype>> children, Set<TypeId> extending) {}

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
        List<SchemaObjectSyntax> all = ObjectParts.closure(List.of(schema), references);
        // The schema itself stands behind those that it extends.
        return found().extending().contains(Declarations.idOf(schema.origin()))
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
        return found().children().getOrDefault(Declarations.idOf(base.origin()), List.of());
    }

    private Found found() {
        found = Optional.of(found.orElseGet(this::find));
        return found.get();
    }

    private Found find() {
        var children = new HashMap<TypeId, List<Subtype>>();
        var extending = new HashSet<TypeId>();
        for (NamedMap.Entry<OrRef<SchemaSyntax>> entry : components) {
            if (!(entry.value() instanceof OrRef.Inline<SchemaSyntax> inline)
                    || !(inline.value() instanceof SchemaObjectSyntax schema)) {
                continue;
            }
            var subtype = new Subtype(entry.name(), entry.value(), schema);
            for (SchemaObjectSyntax base : parents(schema)) {
                children.computeIfAbsent(Declarations.idOf(base.origin()), first -> new ArrayList<>())
                        .add(subtype);
                extending.add(Declarations.idOf(schema.origin()));
            }
        }
        return new Found(children, extending);
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
