package dev.golemasyncapi.jsonpath;

import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.source.JsonPointer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A JSONPath query (RFC 9535) with the functions of the standard. */
public final class JsonPath {

    private final String text;
    private final Query query;

    private JsonPath(String text, Query query) {
        this.text = text;
        this.query = query;
    }

    /**
     * Reads a query.
     *
     * @throws JsonPathSyntaxException where the text is not well-formed and valid as RFC 9535 says
     */
    public static JsonPath parse(String text) throws JsonPathSyntaxException {
        return new JsonPath(text, new PathParser(new Cursor(text)).whole());
    }

    /** What the query picks, in the order of RFC 9535; a value that it picks twice is in the list twice. */
    public List<Match> select(Node root) {
        return query.select(root, new Match(JsonPointer.ROOT, root));
    }

    /**
     * What the author most likely meant where a query of names alone picks nothing: the name nearest to the first that
     * is missing.
     */
    public Optional<String> nearestName(Node root, BiFunction<String, Collection<String>, Optional<String>> nearest) {
        Node node = root;
        for (Query.Segment segment : query.segments()) {
            if (segment.descendant()
                    || segment.selectors().size() != 1
                    || !(segment.selectors().get(0) instanceof Selector.Name name)) {
                return Optional.empty();
            }
            Optional<Node> child = node.child(name.name());
            if (child.isEmpty()) {
                return node instanceof Mapping mapping
                        ? nearest.apply(name.name(), mapping.byName().keySet())
                        : Optional.empty();
            }
            node = child.get();
        }
        return Optional.empty();
    }

    /** The query as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
