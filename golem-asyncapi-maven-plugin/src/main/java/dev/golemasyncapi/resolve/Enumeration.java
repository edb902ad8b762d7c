package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.EnumType;
import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.NodeJson;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.parse.Sequence;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The values of an enumeration, and what they are.
 *
 * @param base the type of its values
 * @param values the listed values, each once
 */
record Enumeration(Type base, List<EnumType.Value> values) {

    /** Numbers with more digits in front of or behind the point are no names for anybody. */
    private static final int MOST_DIGITS = 1_000;

    private static final BigInteger LONG_MIN = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);

    /** Copies the list. */
    Enumeration {
        values = List.copyOf(values);
    }

    /**
     * That of the listed values that fit the types of their schema; empty where none does, and for booleans, which have
     * constants in Java as it is.
     *
     * @param types the types that the schema allows, without {@code null}; any where there are none
     */
    static Optional<Enumeration> of(ListedValues listed, List<String> types, SchemaObjectSyntax schema) {
        List<Node> values = listed.values().stream()
                .filter(value -> types.isEmpty() || types.stream().anyMatch(type -> isOf(type, value)))
                .toList();
        if (values.isEmpty() || values.stream().allMatch(value -> isOf("boolean", value))) {
            return Optional.empty();
        }
        Type base = base(values, types, schema);
        return Optional.of(new Enumeration(
                base, values.stream().map(value -> value(value, base)).toList()));
    }

    /**
     * That of the values that each of some schemas lists; empty where fewer than two list any, or no value is in all.
     */
    static Optional<Enumeration> common(List<SchemaObjectSyntax> schemas) {
        List<SchemaObjectSyntax> listing = schemas.stream()
                .filter(schema -> schema.values().enumValues().isPresent())
                .toList();
        boolean only = schemas.stream()
                .allMatch(schema -> schema.values().constant().isEmpty()
                        && schema.combinations().oneOf().isEmpty()
                        && schema.combinations().anyOf().isEmpty());
        if (!only || listing.size() < 2) {
            return Optional.empty();
        }
        ListedValues common = listing.stream()
                .map(ListedValues::of)
                .reduce(ListedValues::both)
                .orElse(ListedValues.NONE);
        List<String> types = schemas.stream()
                .map(TypeKeywords::typeNames)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
        return of(common, types, listing.get(0));
    }

    /** That of listed values of a type, of which the branches of a union may allow others too. */
    static Optional<Enumeration> of(ListedValues listed, ScalarType type) {
        String kind = type == ScalarType.BOOLEAN ? "boolean" : ScalarTypes.isText(type) ? "string" : "number";
        List<Node> values =
                listed.values().stream().filter(value -> isOf(kind, value)).toList();
        if (values.isEmpty() || type == ScalarType.BOOLEAN) {
            return Optional.empty();
        }
        Type base = kind.equals("string") ? ScalarType.STRING : holding(values, type);
        return Optional.of(new Enumeration(
                base, values.stream().map(value -> value(value, base)).toList()));
    }

    private static Type base(List<Node> values, List<String> types, SchemaObjectSyntax schema) {
        // An unlisted value may be of any type that the schema allows.
        if (areAll("string", values) && Set.of("string").containsAll(types)) {
            return ScalarType.STRING;
        }
        if (!areAll("number", values) || !Set.of("number", "integer").containsAll(types)) {
            return AnyType.ANY;
        }
        boolean integers = types.isEmpty()
                ? values.stream().allMatch(value -> number(value).scale() == 0)
                : types.equals(List.of("integer"));
        return holding(
                values, integers ? ScalarTypes.of("integer", schema).orElse(ScalarType.INT64) : ScalarType.DECIMAL);
    }

    private static boolean areAll(String type, List<Node> values) {
        return values.stream().allMatch(value -> isOf(type, value));
    }

    /** The type of integers, or of any numbers, that holds all of the values. */
    private static ScalarType holding(List<Node> values, ScalarType type) {
        if (!ScalarTypes.isInteger(type) || !values.stream().allMatch(value -> isOf("integer", value))) {
            return ScalarType.DECIMAL;
        }
        boolean beyondLong = values.stream()
                .map(value -> number(value).toBigInteger())
                .anyMatch(value -> value.compareTo(LONG_MIN) < 0 || value.compareTo(LONG_MAX) > 0);
        boolean beyondInt = values.stream()
                .map(value -> number(value).toBigInteger())
                .anyMatch(value -> value.bitLength() >= Integer.SIZE);
        return beyondLong ? ScalarType.BIG_INTEGER : type == ScalarType.INT32 && beyondInt ? ScalarType.INT64 : type;
    }

    private static EnumType.Value value(Node value, Type base) {
        if (base == ScalarType.STRING) {
            return EnumType.Value.ofString(((Scalar) value).text());
        }
        String text = base instanceof ScalarType scalar && scalar != ScalarType.DECIMAL
                ? number(value).toBigInteger().toString()
                : NodeJson.write(value);
        if (!(value instanceof Scalar scalar)) {
            boolean empty = value instanceof Mapping mapping
                    ? mapping.members().isEmpty()
                    : ((Sequence) value).items().isEmpty();
            return new EnumType.Value(text, empty ? (text.startsWith("[") ? "empty array" : "empty object") : text);
        }
        String name = scalar.isString() ? scalar.text() : text;
        return new EnumType.Value(text, name.startsWith("-") && !scalar.isString() ? "minus " + name : name);
    }

    private static boolean isOf(String type, Node value) {
        if (!(value instanceof Scalar scalar)) {
            return type.equals(value instanceof Mapping ? "object" : "array");
        }
        return switch (type) {
            case "string" -> scalar.isString();
            case "boolean" -> scalar.kind() == Scalar.Kind.BOOLEAN;
            case "number" -> isWritable(scalar);
            case "integer" ->
                isWritable(scalar) && number(scalar).stripTrailingZeros().scale() <= 0;
            default -> false;
        };
    }

    private static boolean isWritable(Scalar scalar) {
        return scalar.number()
                .filter(number -> Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS)
                .isPresent();
    }

    private static BigDecimal number(Node value) {
        return ((Scalar) value).number().orElseThrow();
    }
}
