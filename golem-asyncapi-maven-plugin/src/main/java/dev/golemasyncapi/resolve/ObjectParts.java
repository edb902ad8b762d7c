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
import java.util.function.BiPredicate;

/**
 * The members of an object schema, with those that {@code allOf} brings in. Where several schemas of an {@code allOf}
 * describe one member, see {@link Overlap}.
 *
 * @param properties the schemas of the named members
 * @param required the names of the members that must be present
 * @param closed whether no other members are allowed
 * @param patterns the schemas of members by the pattern of their names
 * @param additional the schema of other members; empty where any are allowed
 */
record ObjectParts(
        Map<String, NamedMap.Entry<OrRef<SchemaSyntax>>> properties,
        Set<String> required,
        boolean closed,
        Map<String, OrRef<SchemaSyntax>> patterns,
        Optional<OrRef<SchemaSyntax>> additional) {

    /** Patterns that every name matches, as authors write them. */
    private static final Set<String> MATCH_ALL =
            Set.of("", ".", ".*", ".+", "^.*$", "^.+$", "^.*", "^.+", "^", "^(.*)$");

    /** Those of a schema that describes no members. */
    static final ObjectParts NONE = new ObjectParts(Map.of(), Set.of(), false, Map.of(), Optional.empty());

    /** Copies, keeping the order. */
    ObjectParts {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        required = Collections.unmodifiableSet(new LinkedHashSet<>(required));
        patterns = Collections.unmodifiableMap(new LinkedHashMap<>(patterns));
    }

    /** The parts of a schema. */
    static ObjectParts of(SchemaObjectSyntax schema, References references) {
        return of(List.of(schema), references);
    }

    /** The parts of what fits all of some schemas. */
    static ObjectParts of(List<SchemaObjectSyntax> all, References references) {
        List<SchemaObjectSyntax> schemas = closure(all, references);
        var properties = new LinkedHashMap<String, NamedMap.Entry<OrRef<SchemaSyntax>>>();
        var required = new LinkedHashSet<String>();
        var patterns = new LinkedHashMap<String, OrRef<SchemaSyntax>>();
        Optional<OrRef<SchemaSyntax>> others = Optional.empty();
        for (SchemaObjectSyntax each : schemas) {
            each.objects().patternProperties().forEach(entry -> patterns.put(entry.name(), entry.value()));
            Optional<OrRef<SchemaSyntax>> own = each.objects().additionalProperties();
            others = both(others, own.filter(other -> !isFalse(other)), references);
            each.objects()
                    .properties()
                    .forEach(entry ->
                            properties.merge(entry.name(), entry, (one, other) -> both(one, other, references)));
            each.objects().required().stream().map(Text::value).forEach(required::add);
        }
        boolean closed =
                schemas.stream().anyMatch(each -> isClosed(each) && names(each).containsAll(properties.keySet()));
        return new ObjectParts(properties, required, closed, patterns, others);
    }

    /** Whether a schema allows no other members than its own; what is additional to it may be named by another. */
    private static boolean isClosed(SchemaObjectSyntax schema) {
        return schema.objects()
                .additionalProperties()
                .filter(ObjectParts::isFalse)
                .isPresent();
    }

    private static Set<String> names(SchemaObjectSyntax schema) {
        return schema.objects().properties().byName().keySet();
    }

    private static NamedMap.Entry<OrRef<SchemaSyntax>> both(
            NamedMap.Entry<OrRef<SchemaSyntax>> one, NamedMap.Entry<OrRef<SchemaSyntax>> other, References references) {
        OrRef<SchemaSyntax> both = new Overlap(one.value(), other.value(), references).both();
        return both.equals(one.value()) ? one : new NamedMap.Entry<>(other.key(), both);
    }

    private static Optional<OrRef<SchemaSyntax>> both(
            Optional<OrRef<SchemaSyntax>> one, Optional<OrRef<SchemaSyntax>> other, References references) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(new Overlap(one.get(), other.get(), references).both())
                : other.isPresent() ? other : one;
    }

    /** Whether every member that is not named has the schema of a pattern. */
    private boolean patternsMatchAll() {
        return patterns.keySet().stream().anyMatch(MATCH_ALL::contains);
    }

    /** What is known of the members that are not named; {@code true} where some of them may be anything. */
    private boolean someAreAnything() {
        return !closed && additional.isEmpty() && !patternsMatchAll();
    }

    /**
     * The schema that all members have which are not named; empty where there is none or they have several.
     *
     * @param same whether the values of two schemas are of one type
     */
    Optional<OrRef<SchemaSyntax>> others(BiPredicate<OrRef<SchemaSyntax>, OrRef<SchemaSyntax>> same) {
        var all = new ArrayList<>(patterns.values());
        if (!patternsMatchAll()) {
            additional.ifPresent(all::add);
        }
        if (all.isEmpty() || someAreAnything()) {
            return Optional.empty();
        }
        OrRef<SchemaSyntax> first = all.get(0);
        return all.stream().allMatch(each -> each.equals(first) || same.test(first, each))
                ? Optional.of(first)
                : Optional.empty();
    }

    /** Whether members may be there that are not named. */
    boolean isOpen() {
        return !closed || !patterns.isEmpty();
    }

    /** Some schemas, each behind those that it extends: what their {@code allOf} leads to. */
    static List<SchemaObjectSyntax> closure(List<SchemaObjectSyntax> all, References references) {
        var schemas = new ArrayList<SchemaObjectSyntax>();
        Set<SchemaObjectSyntax> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        all.forEach(schema -> collect(schema, references, schemas, seen, 0));
        return schemas;
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
            references.schema(part).ifPresent(object -> collect(object, references, schemas, seen, depth + 1));
        }
        schemas.add(schema);
    }

    /** Whether a schema is {@code false}. */
    static boolean isFalse(OrRef<SchemaSyntax> schema) {
        return schema.fold(inline -> inline instanceof BooleanSchemaSyntax bool && !bool.value(), reference -> false);
    }

    /** Whether all members that others name are named here, and all that they require are required. */
    boolean saysAllOf(ObjectParts others) {
        return properties.keySet().containsAll(others.properties.keySet()) && required.containsAll(others.required);
    }

    /** Whether the only member that may be there has this name. */
    boolean isWrapperOnly() {
        return !isOpen() && properties.size() == 1;
    }
}
