package dev.golemasyncapi.jsonpath;

import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.Scalar;
import java.util.Optional;

/**
 * What stands in a filter, and what it may serve as: the type system of RFC 9535, 2.4.1.
 *
 * @param query the query that it is
 * @param operand its value, where it has one
 * @param condition its truth, where it has one
 */
record Expression(Optional<Query> query, Optional<Operand> operand, Optional<Condition> condition) {

    /** A query: true where it picks something; a value where it picks one at most. */
    static Expression of(Query query) {
        Operand operand = (root, current) ->
                query.select(root, current).stream().findFirst().map(Match::node);
        return new Expression(
                Optional.of(query),
                query.isSingular() ? Optional.of(operand) : Optional.empty(),
                Optional.of((root, current) -> !query.select(root, current).isEmpty()));
    }

    /** A literal. */
    static Expression of(Scalar literal) {
        Optional<Node> value = Optional.of(literal);
        return new Expression(Optional.empty(), Optional.of((root, current) -> value), Optional.empty());
    }

    /** A call of a function that gives a value. */
    static Expression value(Operand operand) {
        return new Expression(Optional.empty(), Optional.of(operand), Optional.empty());
    }

    /** A call of a function that says yes or no. */
    static Expression truth(Condition condition) {
        return new Expression(Optional.empty(), Optional.empty(), Optional.of(condition));
    }
}
