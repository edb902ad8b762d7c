package dev.golemasyncapi.resolve;

import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import java.util.List;
import java.util.Optional;

/**
 * The values that a schema allows one by one: {@code const} or {@code enum}.
 *
 * @param strings the strings among them, each once
 * @param hasNull whether {@code null} is among them
 * @param hasOthers whether there are values of other types
 */
record ListedValues(List<String> strings, boolean hasNull, boolean hasOthers) {

    /** Those of a schema. */
    static ListedValues of(SchemaObjectSyntax schema) {
        Optional<Node> constant = schema.values().constant();
        List<Node> values =
                constant.map(List::of).or(schema.values()::enumValues).orElse(List.of());
        List<String> strings = values.stream()
                .filter(ListedValues::isString)
                .map(value -> ((Scalar) value).text())
                .distinct()
                .toList();
        boolean hasNull = values.stream().anyMatch(ListedValues::isNull);
        boolean hasOthers = values.stream().anyMatch(value -> !isString(value) && !isNull(value));
        return new ListedValues(strings, hasNull, hasOthers);
    }

    private static boolean isString(Node value) {
        return value instanceof Scalar scalar && scalar.isString();
    }

    private static boolean isNull(Node value) {
        return value instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NULL;
    }

    /** Whether there are values, and all but {@code null} are strings. */
    boolean areStrings() {
        return !strings.isEmpty() && !hasOthers;
    }
}
