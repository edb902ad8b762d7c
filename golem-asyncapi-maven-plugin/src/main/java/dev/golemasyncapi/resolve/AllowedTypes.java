package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.JsonType;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.parse.SchemaSyntax;
import dev.golemasyncapi.parse.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Of which types the values of a schema are: those that its {@code type} or its listed values name, and its
 * combinations leave; where none of them names any, those that its keywords are about (JSON Schema Validation draft-07,
 * section 6.1.1).
 */
final class AllowedTypes {

    private final References references;

    AllowedTypes(References references) {
        this.references = references;
    }

    /** The types; empty where the schema tells of none, or contradicts itself. */
    Set<JsonType> of(SchemaObjectSyntax schema) {
        return new Search().of(schema, 0).types();
    }

    /**
     * A schema that describes members of objects, with the types that its values may have beside objects in its
     * {@code type}; any other as it is.
     */
    SchemaObjectSyntax named(SchemaObjectSyntax schema) {
        if (TypeKeywords.typeNames(schema).equals(List.of("object"))) {
            return schema;
        }
        Told told = new Search().of(schema, 0);
        boolean described = told.isAboutSeveral()
                || !ObjectParts.of(schema, references).properties().isEmpty();
        Set<JsonType> types = told.types();
        boolean isNamed = !schema.values().type().isEmpty() && types.equals(TypeKeywords.types(schema));
        return !described || isNamed || Set.of(JsonType.OBJECT).containsAll(types) ? schema : with(schema, types);
    }

    /** A schema with the types that its values may have in its {@code type}; empty where they are none. */
    Optional<SchemaObjectSyntax> narrowed(SchemaObjectSyntax schema) {
        Set<JsonType> types = of(schema);
        return types.isEmpty() ? Optional.empty() : Optional.of(with(schema, types));
    }

    private static SchemaObjectSyntax with(SchemaObjectSyntax schema, Set<JsonType> types) {
        return schema.withType(
                names(types).map(name -> new Text(name, schema.origin())).toList());
    }

    private static Stream<String> names(Set<JsonType> types) {
        return types.stream()
                .filter(type -> type != JsonType.INTEGER || !types.contains(JsonType.FRACTION))
                .map(TypeKeywords::nameOf);
    }

    /**
     * What a schema tells.
     *
     * @param named the types that it names; empty where it names none
     * @param implied the types that its keywords are about
     */
    private record Told(Optional<Set<JsonType>> named, Set<JsonType> implied) {

        static final Told NOTHING = new Told(Optional.empty(), Set.of());

        Set<JsonType> types() {
            return named.orElse(implied);
        }

        boolean isAboutSeveral() {
            return named.isEmpty() && implied.size() > 1;
        }

        /** What is told of values that fit both. */
        Told and(Told other) {
            var both = EnumSet.noneOf(JsonType.class);
            both.addAll(implied);
            both.addAll(other.implied);
            return new Told(common(named, other.named), both);
        }

        /** Those of both; none where the two exclude each other. */
        private static Optional<Set<JsonType>> common(Optional<Set<JsonType>> one, Optional<Set<JsonType>> other) {
            if (one.isEmpty() || other.isEmpty()) {
                return one.or(() -> other);
            }
            var common = EnumSet.noneOf(JsonType.class);
            common.addAll(one.get());
            common.retainAll(other.get());
            return Optional.of(common);
        }
    }

    /** On the way through the schemas, each of which is looked at once. */
    private final class Search {

        private final Map<TypeId, Told> known = new HashMap<>();

        Told of(SchemaObjectSyntax schema, int depth) {
            TypeId id = Declarations.idOf(schema.origin());
            Told before = known.putIfAbsent(id, Told.NOTHING);
            if (before != null || depth > References.DEEPEST) {
                return before == null ? Told.NOTHING : before;
            }
            Told told = own(schema);
            for (OrRef<SchemaSyntax> part : schema.combinations().allOf()) {
                told = told.and(of(part, depth).orElse(Told.NOTHING));
            }
            for (List<OrRef<SchemaSyntax>> union :
                    List.of(schema.combinations().oneOf(), schema.combinations().anyOf())) {
                told = told.and(union(union, told.implied(), depth));
            }
            known.put(id, told);
            return told;
        }

        private Optional<Told> of(OrRef<SchemaSyntax> place, int depth) {
            return references.schema(place).map(schema -> of(schema, depth + 1));
        }

        private static Told own(SchemaObjectSyntax schema) {
            Set<JsonType> named = TypeKeywords.types(schema);
            return new Told(named.isEmpty() ? Optional.empty() : Optional.of(named), TypeKeywords.implied(schema));
        }

        /**
         * A union names types where one of its schemas tells of some; one that tells of none is like what is around.
         */
        private Told union(List<OrRef<SchemaSyntax>> places, Set<JsonType> around, int depth) {
            List<Set<JsonType>> types = new ArrayList<>();
            for (OrRef<SchemaSyntax> place : places) {
                types.add(of(place, depth).map(Told::types).orElse(Set.of()));
            }
            boolean tells = types.stream().anyMatch(each -> !each.isEmpty());
            if (!tells || (around.isEmpty() && types.stream().anyMatch(Set::isEmpty))) {
                return Told.NOTHING;
            }
            var all = EnumSet.noneOf(JsonType.class);
            types.forEach(each -> all.addAll(each.isEmpty() ? around : each));
            return new Told(Optional.of(all), Set.of());
        }
    }
}
