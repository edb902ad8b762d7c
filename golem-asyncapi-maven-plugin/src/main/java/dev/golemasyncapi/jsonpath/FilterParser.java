package dev.golemasyncapi.jsonpath;

import dev.golemasyncapi.parse.Scalar;
import java.util.Map;
import java.util.Optional;

/** Reads what a filter asks (RFC 9535, 2.3.5). */
final class FilterParser {

    private static final Map<String, Scalar> WORDS = Map.of(
            "true", Values.scalar(Scalar.Kind.BOOLEAN, "true"),
            "false", Values.scalar(Scalar.Kind.BOOLEAN, "false"),
            "null", Values.scalar(Scalar.Kind.NULL, "null"));

    private final Cursor cursor;
    private final Literals literals;
    private final PathParser paths;

    FilterParser(Cursor cursor, Literals literals, PathParser paths) {
        this.cursor = cursor;
        this.literals = literals;
        this.paths = paths;
    }

    /** Conditions with {@code ||} and {@code &&} between them. */
    Condition condition() throws JsonPathSyntaxException {
        Condition condition = conjunction();
        while (comes("||")) {
            condition = condition.or(conjunction());
        }
        return condition;
    }

    private Condition conjunction() throws JsonPathSyntaxException {
        Condition condition = basic();
        while (comes("&&")) {
            condition = condition.and(basic());
        }
        return condition;
    }

    /** Goes past an operator, and the blank space in front of it; stays where something else comes. */
    private boolean comes(String operator) {
        int before = cursor.position();
        cursor.skipBlank();
        boolean comes = cursor.take(operator);
        if (!comes) {
            cursor.back(before);
        }
        return comes;
    }

    private Condition basic() throws JsonPathSyntaxException {
        cursor.skipBlank();
        boolean negated = cursor.peek() == '!';
        if (negated) {
            cursor.next();
            cursor.skipBlank();
        }
        Condition condition;
        if (cursor.take("(")) {
            paths.enter();
            condition = condition();
            cursor.expect(")");
            paths.leave();
        } else {
            condition = testOrComparison(negated);
        }
        return negated ? condition.not() : condition;
    }

    private Condition testOrComparison(boolean negated) throws JsonPathSyntaxException {
        int start = cursor.position();
        Expression left = expression();
        int end = cursor.position();
        Optional<Comparison> comparison = Comparison.at(cursor);
        if (comparison.isEmpty()) {
            if (cursor.peek() == '=') {
                throw cursor.problem("values are compared with \"==\"");
            }
            cursor.back(end);
            return left.condition()
                    .orElseThrow(() -> cursor.problem(
                            start, "a comparison is due here: \"==\", \"!=\", \"<\", \"<=\", \">\" or \">=\""));
        }
        if (negated) {
            throw cursor.problem(start, "put the comparison in parentheses to negate it");
        }
        Operand one = operand(left, start);
        cursor.skipBlank();
        int second = cursor.position();
        Operand other = operand(expression(), second);
        return comparison.get().of(one, other);
    }

    private Operand operand(Expression expression, int start) throws JsonPathSyntaxException {
        return expression
                .operand()
                .orElseThrow(() -> cursor.problem(
                        start,
                        expression.query().isPresent()
                                ? "a query that is compared picks one value at most"
                                : "what this function says cannot be compared"));
    }

    /** A query, a call of a function or a literal. */
    Expression expression() throws JsonPathSyntaxException {
        char c = cursor.peek();
        if (c == '@' || c == '$') {
            return Expression.of(paths.query());
        }
        if (c == '\'' || c == '"') {
            return Expression.of(Values.scalar(Scalar.Kind.STRING, literals.string()));
        }
        if (literals.isNumber()) {
            return Expression.of(literals.number());
        }
        int start = cursor.position();
        while ((cursor.peek() >= 'a' && cursor.peek() <= 'z')
                || (cursor.position() > start && (cursor.peek() == '_' || Cursor.isDigit(cursor.peek())))) {
            cursor.next();
        }
        String word = cursor.since(start);
        if (cursor.peek() == '(' && !word.isEmpty()) {
            paths.enter();
            Expression call = new FunctionParser(cursor, this).call(word, start);
            paths.leave();
            return call;
        }
        if (WORDS.containsKey(word)) {
            return Expression.of(WORDS.get(word));
        }
        throw cursor.problem(start, "a query that begins with \"@\" or \"$\", a value or a function is due here");
    }
}
