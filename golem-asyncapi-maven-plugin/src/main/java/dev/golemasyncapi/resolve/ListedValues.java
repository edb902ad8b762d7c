package dev.golemasyncapi.resolve;

import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.NodeValue;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The values that a schema allows one by one: {@code const} or {@code enum}.
 *
 * @param values all of them but {@code null}, each once
 * @param strings the strings among them, each once
 * @param hasNull whether {@code null} is among them
 * @param hasOthers whether there are values of other types
 */
record ListedValues(List<Node> values, List<String> strings, boolean hasNull, boolean hasOthers) {

    private static final int LARGEST_SCALE = 1_000;

    /** None: any value is allowed. */
    static final ListedValues NONE = new ListedValues(List.of(), List.of(), false, false);

    /** Those of a schema. */
    static ListedValues of(SchemaObjectSyntax schema) {
        Optional<Node> constant = schema.values().constant();
        return of(constant.map(List::of).or(schema.values()::enumValues).orElse(List.of()));
    }

    /** Those of a list; numbers that are equal are one value, however they are written. */
    static ListedValues of(List<Node> values) {
        List<String> strings = values.stream()
                .filter(ListedValues::isString)
                .map(value -> ((Scalar) value).text())
                .distinct()
                .toList();
        boolean hasNull = values.stream().anyMatch(ListedValues::isNull);
        boolean hasOthers = values.stream().anyMatch(value -> !isString(value) && !isNull(value));
        var distinct = new LinkedHashMap<Object, Node>();
        values.stream()
                .filter(value -> !isNull(value))
                .forEach(value -> distinct.putIfAbsent(NodeValue.of(value), value));
        return new ListedValues(List.copyOf(distinct.values()), strings, hasNull, hasOthers);
    }

    /** Those that are among others, too. */
    ListedValues both(ListedValues other) {
        Set<Object> others = other.values.stream().map(NodeValue::of).collect(Collectors.toSet());
        return of(values.stream()
                .filter(value -> others.contains(NodeValue.of(value)))
                .toList());
    }

    private static boolean isString(Node value) {
        return value instanceof Scalar scalar && scalar.isString();
    }

    private static boolean isNull(Node value) {
        return value instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NULL;
    }

    /** The strings where all values are strings; none where not. */
    List<String> texts() {
        return areStrings() && !hasNull ? strings : List.of();
    }

    /** The values where all are numbers or booleans, in one form for equal values; none where not. */
    List<String> literals() {
        List<String> literals = values.stream()
                .map(ListedValues::literal)
                .flatMap(Optional::stream)
                .toList();
        return hasNull || literals.size() < values.size() ? List.of() : literals;
    }

    private static Optional<String> literal(Node value) {
        if (!(value instanceof Scalar scalar)) {
            return Optional.empty();
        }
        return scalar.booleanValue()
                .map(String::valueOf)
                .or(() -> scalar.number()
                        .filter(number -> Math.abs((long) number.scale()) <= LARGEST_SCALE)
                        .map(number -> number.signum() == 0
                                ? "0"
                                : number.stripTrailingZeros().toPlainString()));
    }

    /** Whether there are values, and all but {@code null} are strings. */
    boolean areStrings() {
        return !strings.isEmpty() && !hasOthers;
    }
}
