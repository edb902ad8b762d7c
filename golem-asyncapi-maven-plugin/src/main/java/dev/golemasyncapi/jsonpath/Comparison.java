package dev.golemasyncapi.jsonpath;

import dev.golemasyncapi.parse.Node;
import java.util.Optional;

/** The operators that compare two values (RFC 9535, 2.3.5.2.2); those of two characters come first. */
enum Comparison {
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS_OR_EQUAL("<="),
    GREATER_OR_EQUAL(">="),
    LESS("<"),
    GREATER(">");

    private final String symbol;

    Comparison(String symbol) {
        this.symbol = symbol;
    }

    /** The operator that comes next, past it; empty where none does. */
    static Optional<Comparison> at(Cursor cursor) {
        cursor.skipBlank();
        for (Comparison each : values()) {
            if (cursor.take(each.symbol)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The condition that two operands compare like this. */
    Condition of(Operand left, Operand right) {
        return (root, current) -> holds(left.value(root, current), right.value(root, current));
    }

    private boolean holds(Optional<Node> left, Optional<Node> right) {
        return switch (this) {
            case EQUAL -> Values.equal(left, right);
            case NOT_EQUAL -> !Values.equal(left, right);
            case LESS_OR_EQUAL -> Values.less(left, right) || Values.equal(left, right);
            case GREATER_OR_EQUAL -> Values.less(right, left) || Values.equal(left, right);
            case LESS -> Values.less(left, right);
            case GREATER -> Values.less(right, left);
        };
    }
}
