package dev.golemasyncapi.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which values of a discriminator stand for which schema, where a schema of OpenAPI 3.0 says so.
 *
 * @param valuesByTarget the values by the name or reference of the schema that they stand for
 */
public record DiscriminatorMapping(Map<String, List<String>> valuesByTarget) {

    /** The extension that holds the mapping in the translation of an OpenAPI schema. */
    static final String EXTENSION = "x-discriminator-mapping";

    private static final String OWN_VALUE = "x-discriminator-value";

    /** The mapping of a schema; empty for one of AsyncAPI, which has none. */
    public static DiscriminatorMapping of(SchemaObjectSyntax schema) {
        var byTarget = new LinkedHashMap<String, List<String>>();
        if (schema.extensions().get(EXTENSION).orElse(null) instanceof Mapping mapping) {
            for (Mapping.Member member : mapping.members()) {
                if (member.value() instanceof Scalar target && target.isString()) {
                    byTarget.computeIfAbsent(target.text(), absent -> new ArrayList<>())
                            .add(member.name());
                }
            }
        }
        return new DiscriminatorMapping(byTarget);
    }

    /** The values that stand for a component: those that are listed, or else the one that its schema says itself. */
    public List<String> valuesOf(String name, SchemaObjectSyntax schema) {
        List<String> listed = valuesOfComponent(name);
        return listed.isEmpty() ? ownValues(schema) : listed;
    }

    /** The value that a schema says to stand for it; empty where it says none. */
    private static List<String> ownValues(SchemaObjectSyntax schema) {
        return schema
                .extensions()
                .get(OWN_VALUE)
                .filter(value -> value instanceof Scalar scalar && scalar.isString())
                .map(value -> ((Scalar) value).text())
                .stream()
                .toList();
    }

    private List<String> valuesOfComponent(String name) {
        var values = new ArrayList<>(valuesByTarget.getOrDefault(name, List.of()));
        values.addAll(valuesByTarget.getOrDefault("#/components/schemas/" + name, List.of()));
        return values;
    }

    /**
     * The values that stand for a schema: those that are listed, or else the one that it says itself; empty where there
     * are none.
     *
     * @param place a reference to the schema; none are listed for one that stands on the spot
     * @param name the schema's name, which may stand in place of the reference
     * @param schema the schema; empty where it is none that could say anything
     */
    public List<String> valuesOf(
            OrRef<SchemaSyntax> place, Optional<String> name, Optional<SchemaObjectSyntax> schema) {
        List<String> listed = listed(place, name);
        return listed.isEmpty() ? schema.map(DiscriminatorMapping::ownValues).orElse(List.of()) : listed;
    }

    private List<String> listed(OrRef<SchemaSyntax> place, Optional<String> name) {
        if (!(place instanceof OrRef.Reference<SchemaSyntax> reference)) {
            return List.of();
        }
        String ref = reference.ref().value();
        var values = new ArrayList<>(valuesByTarget.getOrDefault(ref, List.of()));
        name.filter(other -> !other.equals(ref))
                .ifPresent(other -> values.addAll(valuesByTarget.getOrDefault(other, List.of())));
        return values;
    }
}
