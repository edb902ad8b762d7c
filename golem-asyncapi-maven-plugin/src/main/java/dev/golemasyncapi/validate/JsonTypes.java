package dev.golemasyncapi.validate;

import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.Sequence;
import java.util.Set;

/** The types of JSON Schema that a value has. */
final class JsonTypes implements Node.Visitor<Set<String>> {

    private static final JsonTypes VISITOR = new JsonTypes();

    private JsonTypes() {}

    /** The names of the types: a number without a fraction has two. */
    static Set<String> of(Node node) {
        return node.accept(VISITOR);
    }

    @Override
    public Set<String> scalar(Scalar scalar) {
        return switch (scalar.kind()) {
            case NULL -> Set.of("null");
            case BOOLEAN -> Set.of("boolean");
            case STRING -> Set.of("string");
            case INTEGER, FLOAT -> isWhole(scalar) ? Set.of("integer", "number") : Set.of("number");
        };
    }

    private static boolean isWhole(Scalar scalar) {
        return scalar.number()
                .map(number ->
                        number.signum() == 0 || number.stripTrailingZeros().scale() <= 0)
                .orElse(false);
    }

    @Override
    public Set<String> sequence(Sequence sequence) {
        return Set.of("array");
    }

    @Override
    public Set<String> mapping(Mapping mapping) {
        return Set.of("object");
    }
}
