package dev.golemasyncapi.jsonpath;

import dev.golemasyncapi.parse.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Segments one after the other (RFC 9535, 2.1).
 *
 * @param absolute whether it begins at the root, not at the value that a filter looks at
 * @param segments its segments
 */
record Query(boolean absolute, List<Segment> segments) {

    /** Copies the list. */
    Query {
        segments = List.copyOf(segments);
    }

    /**
     * What the selectors pick from a value, or from it and everything below it.
     *
     * @param descendant whether it is written with two dots
     * @param selectors what to pick
     */
    record Segment(boolean descendant, List<Selector> selectors) {

        /** Copies the list. */
        Segment {
            selectors = List.copyOf(selectors);
        }

        private void select(Node root, Match from, List<Match> found) {
            for (Selector selector : selectors) {
                selector.select(root, from, found::add);
            }
            if (descendant) {
                for (Match child : from.children()) {
                    select(root, child, found);
                }
            }
        }

        private boolean isSingular() {
            return !descendant && selectors.size() == 1 && selectors.get(0).isSingular();
        }
    }

    /** Whether it picks one value at most, whatever the document. */
    boolean isSingular() {
        return segments.stream().allMatch(Segment::isSingular);
    }

    /** What it picks. */
    List<Match> select(Node root, Match current) {
        List<Match> matches = List.of(absolute ? new Match(current.pointer(), root) : current);
        for (Segment segment : segments) {
            List<Match> next = new ArrayList<>();
            for (Match match : matches) {
                segment.select(root, match, next);
            }
            matches = next;
        }
        return matches;
    }
}
