package dev.golemasyncapi.jsonpath;

import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads calls of the functions of the standard (RFC 9535, 2.4). */
final class FunctionParser {

    private final Cursor cursor;
    private final FilterParser filters;

    FunctionParser(Cursor cursor, FilterParser filters) {
        this.cursor = cursor;
        this.filters = filters;
    }

    /**
     * The call whose parenthesis comes next.
     *
     * @param name the function
     * @param start where its name begins
     */
    Expression call(String name, int start) throws JsonPathSyntaxException {
        List<Argument> arguments = arguments();
        switch (name) {
            case "length" -> {
                Operand of = value(only(arguments, name, start));
                return Expression.value(
                        (root, current) -> of.value(root, current).flatMap(FunctionParser::length));
            }
            case "count" -> {
                Query query = query(only(arguments, name, start));
                return Expression.value((root, current) ->
                        Optional.of(number(query.select(root, current).size())));
            }
            case "value" -> {
                Query query = query(only(arguments, name, start));
                return Expression.value((root, current) -> {
                    List<Match> matches = query.select(root, current);
                    return matches.size() == 1 ? Optional.of(matches.get(0).node()) : Optional.empty();
                });
            }
            case "match", "search" -> {
                requireCount(arguments, 2, name, start);
                Operand text = value(arguments.get(0));
                Operand expression = value(arguments.get(1));
                boolean whole = name.equals("match");
                return Expression.truth((root, current) ->
                        IRegexp.matches(text.value(root, current), expression.value(root, current), whole));
            }
            default ->
                throw cursor.problem(
                        start,
                        "there is no function \"" + name + "\"; there are length, count, match, search and value");
        }
    }

    private record Argument(int start, Expression expression) {}

    private List<Argument> arguments() throws JsonPathSyntaxException {
        List<Argument> arguments = new ArrayList<>();
        cursor.expect("(");
        cursor.skipBlank();
        if (cursor.take(")")) {
            return arguments;
        }
        do {
            cursor.skipBlank();
            arguments.add(new Argument(cursor.position(), filters.expression()));
            cursor.skipBlank();
        } while (cursor.take(","));
        if (!cursor.take(")")) {
            throw cursor.problem("\",\" or \")\" is due here");
        }
        return arguments;
    }

    private Argument only(List<Argument> arguments, String name, int start) throws JsonPathSyntaxException {
        requireCount(arguments, 1, name, start);
        return arguments.get(0);
    }

    private void requireCount(List<Argument> arguments, int count, String name, int start)
            throws JsonPathSyntaxException {
        if (arguments.size() != count) {
            throw cursor.problem(start, "\"" + name + "\" takes " + count + (count == 1 ? " argument" : " arguments"));
        }
    }

    private Operand value(Argument argument) throws JsonPathSyntaxException {
        return argument.expression
                .operand()
                .orElseThrow(() -> cursor.problem(argument.start, "a single value is due here"));
    }

    private Query query(Argument argument) throws JsonPathSyntaxException {
        return argument.expression
                .query()
                .orElseThrow(
                        () -> cursor.problem(argument.start, "a query that begins with \"@\" or \"$\" is due here"));
    }

    private static Optional<Node> length(Node node) {
        return node.accept(new Node.Visitor<>() {
            @Override
            public Optional<Node> scalar(Scalar scalar) {
                return scalar.isString()
                        ? Optional.of(number(
                                scalar.text().codePointCount(0, scalar.text().length())))
                        : Optional.empty();
            }

            @Override
            public Optional<Node> sequence(Sequence sequence) {
                return Optional.of(number(sequence.items().size()));
            }

            @Override
            public Optional<Node> mapping(Mapping mapping) {
                return Optional.of(number(mapping.members().size()));
            }
        });
    }

    private static Node number(int value) {
        return Values.scalar(Scalar.Kind.INTEGER, Integer.toString(value));
    }
}
