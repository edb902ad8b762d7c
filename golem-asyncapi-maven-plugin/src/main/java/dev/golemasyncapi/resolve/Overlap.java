package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.JsonType;
import dev.golemasyncapi.parse.ItemsSyntax;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.parse.SchemaSyntax;
import dev.golemasyncapi.parse.Text;
import dev.golemasyncapi.source.Origin;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What two schemas of an {@code allOf} say of one value: of a member, an element, or the members that have no name.
 *
 * @param one the schema that stands first
 * @param other the schema that stands behind it
 * @param references finds what the two lead to
 */
record Overlap(OrRef<SchemaSyntax> one, OrRef<SchemaSyntax> other, References references) {

    /**
     * One schema for the values. It fits all values that fit both: a schema of both where each says what the other does
     * not, or else the one that says more of the type, and the last of equals, which tends to be the narrowest.
     */
    OrRef<SchemaSyntax> both() {
        Optional<SchemaObjectSyntax> first = references.schema(one);
        Optional<SchemaObjectSyntax> second = references.schema(other);
        if (first.isEmpty() || second.isEmpty()) {
            return second.isEmpty() && first.isPresent() ? one : other;
        }
        List<SchemaObjectSyntax> firsts = ObjectParts.closure(List.of(first.get()), references);
        List<SchemaObjectSyntax> seconds = ObjectParts.closure(List.of(second.get()), references);
        if (contains(seconds, first.get())) {
            return other;
        }
        if (contains(firsts, second.get())) {
            return one;
        }
        if (isJoint(firsts, seconds)) {
            return joined(second.get());
        }
        return isNarrower(first.get(), second.get()) || says(second.get()) < says(first.get()) ? one : other;
    }

    /** Whether the values of the first schema are of some of the types that the second names, and of no other. */
    private boolean isNarrower(SchemaObjectSyntax first, SchemaObjectSyntax second) {
        var types = new AllowedTypes(references);
        Set<JsonType> left = types.of(first);
        Set<JsonType> right = types.of(second);
        return !left.isEmpty() && right.containsAll(left) && !left.equals(right) && says(second) < 3;
    }

    /** The second schema, extending the first. */
    private OrRef<SchemaSyntax> joined(SchemaObjectSyntax second) {
        Origin before = one.origin();
        Origin place = other.origin();
        boolean elsewhere = !before.source().name().equals(place.source().name());
        String extended = (elsewhere ? before.source().name() : "") + "#" + before.pointer();
        Origin origin = new Origin(
                place.source(), place.span(), place.pointer().child("allOf").child(extended));
        return new OrRef.Inline<>(second.extending(one, origin), origin);
    }

    /** Whether each of the two says what the other does not, and values of both are of one type all the same. */
    private static boolean isJoint(List<SchemaObjectSyntax> firsts, List<SchemaObjectSyntax> seconds) {
        boolean agree = areSimple(firsts) && areSimple(seconds) && agree(firsts, seconds);
        boolean structures = isStructure(firsts) && isStructure(seconds);
        boolean single = !isStructure(firsts) && !isStructure(seconds) && narrow(firsts) && narrow(seconds);
        return agree && (structures || single);
    }

    private static boolean contains(List<SchemaObjectSyntax> schemas, SchemaObjectSyntax wanted) {
        return schemas.stream().anyMatch(schema -> Declarations.isSame(schema, wanted));
    }

    /** Whether schemas are no unions, list no values and describe no elements one by one. */
    private static boolean areSimple(List<SchemaObjectSyntax> schemas) {
        return schemas.stream()
                .allMatch(schema -> !TypeKeywords.isUnion(schema)
                        && schema.discriminator().isEmpty()
                        && schema.values().enumValues().isEmpty()
                        && schema.values().constant().isEmpty()
                        && schema.arrays()
                                .items()
                                .filter(ItemsSyntax.Tuple.class::isInstance)
                                .isEmpty());
    }

    /** Whether there is at most one type, and one format of it. */
    private static boolean agree(List<SchemaObjectSyntax> firsts, List<SchemaObjectSyntax> seconds) {
        Set<String> types = new HashSet<>();
        Set<String> formats = new HashSet<>();
        for (List<SchemaObjectSyntax> schemas : List.of(firsts, seconds)) {
            for (SchemaObjectSyntax schema : schemas) {
                types.addAll(TypeKeywords.typeNames(schema));
                TypeKeywords.implied(schema).stream().map(TypeKeywords::nameOf).forEach(types::add);
                schema.values().format().map(Text::value).ifPresent(formats::add);
            }
        }
        return formats.size() <= 1 && (types.size() <= 1 || types.equals(Set.of("integer", "number")));
    }

    private static boolean isStructure(List<SchemaObjectSyntax> schemas) {
        return schemas.stream().anyMatch(schema -> !TypeKeywords.implied(schema).isEmpty());
    }

    /** Whether schemas say anything of a single value. */
    private static boolean narrow(List<SchemaObjectSyntax> schemas) {
        return schemas.stream()
                .anyMatch(schema -> !schema.values().type().isEmpty()
                        || !schema.numbers().equals(SchemaObjectSyntax.Numbers.NONE)
                        || !schema.strings().equals(SchemaObjectSyntax.Strings.NONE));
    }

    /** How much a schema says of a value: more where it says more of its type. */
    private static int says(SchemaObjectSyntax schema) {
        if (schema.values().constant().isPresent()) {
            return 4;
        }
        if (schema.values().enumValues().isPresent()) {
            return 3;
        }
        boolean structured = !TypeKeywords.implied(schema).isEmpty()
                || schema.values().format().isPresent()
                || !schema.combinations().allOf().isEmpty()
                || !schema.combinations().oneOf().isEmpty()
                || !schema.combinations().anyOf().isEmpty();
        return structured ? 2 : schema.values().type().isEmpty() ? 0 : 1;
    }
}
