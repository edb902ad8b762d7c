package dev.golemasyncapi.jsonpath;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads queries with their segments and selectors (RFC 9535, 2.2 to 2.5). */
final class PathParser {

    /** No person nests filters that deep, and the stack of a build holds it. */
    private static final int DEEPEST = 50;

    private final Cursor cursor;
    private final Literals literals;
    private final FilterParser filters;
    private int depth;

    PathParser(Cursor cursor) {
        this.cursor = cursor;
        this.literals = new Literals(cursor);
        this.filters = new FilterParser(cursor, literals, this);
    }

    /** The whole text as a query that begins at the root. */
    Query whole() throws JsonPathSyntaxException {
        if (!cursor.take("$")) {
            throw cursor.problem("a query begins with \"$\"");
        }
        Query query = new Query(true, segments());
        if (!cursor.atEnd()) {
            throw cursor.problem("\".\" or \"[\" is due here");
        }
        return query;
    }

    /** The query that begins here, with {@code $} or {@code @}. */
    Query query() throws JsonPathSyntaxException {
        boolean absolute = cursor.next() == '$';
        return new Query(absolute, segments());
    }

    /** Counts how deep filters and parentheses are nested. */
    void enter() throws JsonPathSyntaxException {
        if (++depth > DEEPEST) {
            throw cursor.problem("filters are nested deeper than " + DEEPEST + " levels");
        }
    }

    /** Ends what {@link #enter} began. */
    void leave() {
        depth--;
    }

    private List<Query.Segment> segments() throws JsonPathSyntaxException {
        List<Query.Segment> segments = new ArrayList<>();
        while (true) {
            int end = cursor.position();
            cursor.skipBlank();
            if (cursor.take("..")) {
                boolean bracket = cursor.peek() == '[';
                segments.add(new Query.Segment(true, bracket ? bracketed() : List.of(afterDot())));
            } else if (cursor.take(".")) {
                segments.add(new Query.Segment(false, List.of(afterDot())));
            } else if (cursor.peek() == '[') {
                segments.add(new Query.Segment(false, bracketed()));
            } else {
                cursor.back(end);
                return segments;
            }
        }
    }

    private Selector afterDot() throws JsonPathSyntaxException {
        if (cursor.take("*")) {
            return new Selector.Wildcard();
        }
        int start = cursor.position();
        while (isNameCharacter(cursor.peek(), cursor.position() == start)) {
            cursor.next();
        }
        if (cursor.position() == start) {
            throw cursor.problem(
                    "a name or \"*\" is due here; names of other characters are written in brackets, as ['/a']");
        }
        if (cursor.peek() == '-') {
            throw cursor.problem("a name with \"-\" in it is written in brackets, as ['a-name']");
        }
        return new Selector.Name(cursor.since(start));
    }

    private static boolean isNameCharacter(char c, boolean first) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
        return letter || (!first && Cursor.isDigit(c));
    }

    private List<Selector> bracketed() throws JsonPathSyntaxException {
        cursor.expect("[");
        List<Selector> selectors = new ArrayList<>();
        do {
            cursor.skipBlank();
            selectors.add(selector());
            cursor.skipBlank();
        } while (cursor.take(","));
        if (!cursor.take("]")) {
            throw cursor.problem("\",\" or \"]\" is due here");
        }
        return selectors;
    }

    private Selector selector() throws JsonPathSyntaxException {
        char c = cursor.peek();
        if (c == '\'' || c == '"') {
            return new Selector.Name(literals.string());
        }
        if (cursor.take("*")) {
            return new Selector.Wildcard();
        }
        if (cursor.take("?")) {
            enter();
            Condition condition = filters.condition();
            leave();
            return new Selector.Filter(condition);
        }
        if (c == ':' || literals.isNumber()) {
            return indexOrSlice();
        }
        throw cursor.problem("a name in quotes, a number, \"*\" or \"?\" is due here");
    }

    private Selector indexOrSlice() throws JsonPathSyntaxException {
        Optional<Long> start = literals.optionalInteger();
        int end = cursor.position();
        cursor.skipBlank();
        if (!cursor.take(":")) {
            cursor.back(end);
            return new Selector.Index(start.orElseThrow());
        }
        cursor.skipBlank();
        Optional<Long> stop = literals.optionalInteger();
        end = cursor.position();
        cursor.skipBlank();
        if (!cursor.take(":")) {
            cursor.back(end);
            return new Selector.Slice(start, stop, 1);
        }
        cursor.skipBlank();
        return new Selector.Slice(start, stop, literals.optionalInteger().orElse(1L));
    }
}
