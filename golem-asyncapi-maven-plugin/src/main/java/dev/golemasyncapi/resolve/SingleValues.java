package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeUse;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.parse.SchemaSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A union whose branches are all strings, or all numbers: one type holds them.
 *
 * @param type the type that holds the values of every branch
 * @param listed the values that branches list; others may be allowed too
 * @param nullable whether a branch allows {@code null}
 */
record SingleValues(ScalarType type, ListedValues listed, boolean nullable) {

    /** The branches as single values; empty where one is of another kind, or two have no type in common. */
    static Optional<SingleValues> of(
            SchemaObjectSyntax holder, List<OrRef<SchemaSyntax>> branches, References references, ChosenTypes chosen) {
        Optional<ScalarType> common = Optional.empty();
        var values = new ArrayList<Node>();
        boolean nullable = false;
        for (OrRef<SchemaSyntax> branch : branches) {
            Optional<SchemaObjectSyntax> schema = references.schema(branch);
            Optional<TypeUse> told = schema.flatMap(found -> chosen.at(branch, found));
            Optional<ScalarType> own = told.isPresent()
                    ? told.flatMap(use -> scalar(use.type()))
                    : schema.flatMap(found -> scalar(found, holder, chosen));
            if (own.isEmpty()) {
                return Optional.empty();
            }
            common = common.isEmpty() ? own : ScalarTypes.wider(common.get(), own.get());
            if (common.isEmpty()) {
                return Optional.empty();
            }
            ListedValues listed = ListedValues.of(schema.get());
            values.addAll(listed.values());
            nullable |= TypeKeywords.allowsNull(schema.get());
        }
        boolean saved = nullable;
        return common.map(type -> new SingleValues(type, ListedValues.of(values), saved));
    }

    /** The type of a branch that has one; a type that stands beside the branches is that of each. */
    private static Optional<ScalarType> scalar(
            SchemaObjectSyntax schema, SchemaObjectSyntax holder, ChosenTypes chosen) {
        boolean combined = !schema.combinations().allOf().isEmpty()
                || !schema.combinations().oneOf().isEmpty()
                || !schema.combinations().anyOf().isEmpty();
        List<String> types = TypeKeywords.typeNames(schema.values().type().isEmpty() ? holder : schema);
        if (combined || types.size() > 1) {
            return Optional.empty();
        }
        ListedValues listed = ListedValues.of(schema);
        if (listed.areStrings() && (types.isEmpty() || types.get(0).equals("string"))) {
            return Optional.of(ScalarType.STRING);
        }
        String type = types.isEmpty() ? TypeKeywords.inferred(schema, listed) : types.get(0);
        if (type.isEmpty() && !listed.values().isEmpty()) {
            return Optional.empty();
        }
        // What a class of the user's holds has no type in common with anything else.
        return chosen.single(type, schema).flatMap(SingleValues::scalar);
    }

    private static Optional<ScalarType> scalar(Type type) {
        return type instanceof ScalarType scalar ? Optional.of(scalar) : Optional.empty();
    }
}
