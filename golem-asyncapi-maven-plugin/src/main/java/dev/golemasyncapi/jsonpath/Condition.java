package dev.golemasyncapi.jsonpath;

import dev.golemasyncapi.parse.Node;

/** What a filter asks of a value (RFC 9535, 2.3.5): {@code LogicalType}. */
@FunctionalInterface
interface Condition {

    /** Whether it holds of a value. */
    boolean test(Node root, Match current);

    /** Whether one of the two holds. */
    default Condition or(Condition other) {
        return (root, current) -> test(root, current) || other.test(root, current);
    }

    /** Whether both hold. */
    default Condition and(Condition other) {
        return (root, current) -> test(root, current) && other.test(root, current);
    }

    /** Whether it does not hold. */
    default Condition not() {
        return (root, current) -> !test(root, current);
    }
}
