package dev.golemasyncapi.jsonpath;

import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.Sequence;
import java.util.Optional;
import java.util.function.Consumer;

/** Picks children of a value (RFC 9535, 2.3). */
sealed interface Selector {

    /** Tells {@code out} of the children of {@code from} that it picks. */
    void select(Node root, Match from, Consumer<Match> out);

    /** Whether it picks one child at most, whatever the document. */
    default boolean isSingular() {
        return false;
    }

    /**
     * The member of a name.
     *
     * @param name the name
     */
    record Name(String name) implements Selector {

        @Override
        public void select(Node root, Match from, Consumer<Match> out) {
            if (from.node() instanceof Mapping mapping) {
                mapping.member(name).ifPresent(member -> out.accept(from.member(name, member.value())));
            }
        }

        @Override
        public boolean isSingular() {
            return true;
        }
    }

    /** All children. */
    record Wildcard() implements Selector {

        @Override
        public void select(Node root, Match from, Consumer<Match> out) {
            from.children().forEach(out);
        }
    }

    /**
     * The element of a number.
     *
     * @param index the number; below zero, counted from the end
     */
    record Index(long index) implements Selector {

        @Override
        public void select(Node root, Match from, Consumer<Match> out) {
            if (from.node() instanceof Sequence sequence) {
                long actual = index < 0 ? sequence.items().size() + index : index;
                if (actual >= 0 && actual < sequence.items().size()) {
                    out.accept(from.element((int) actual, sequence.items().get((int) actual)));
                }
            }
        }

        @Override
        public boolean isSingular() {
            return true;
        }
    }

    /**
     * Elements at equal distances (RFC 9535, 2.3.4.2.2).
     *
     * @param start where to begin
     * @param end where to end, exclusive
     * @param step the distance; below zero, from the end to the beginning
     */
    record Slice(Optional<Long> start, Optional<Long> end, long step) implements Selector {

        @Override
        public void select(Node root, Match from, Consumer<Match> out) {
            if (!(from.node() instanceof Sequence sequence) || step == 0) {
                return;
            }
            int size = sequence.items().size();
            long first = start.orElse(step > 0 ? 0L : size - 1L);
            long last = end.orElse(step > 0 ? (long) size : -size - 1L);
            first = first < 0 ? size + first : first;
            last = last < 0 ? size + last : last;
            if (step > 0) {
                long until = bounded(last, 0, size);
                for (long i = bounded(first, 0, size); i < until; i += step) {
                    out.accept(from.element((int) i, sequence.items().get((int) i)));
                }
            } else {
                long until = bounded(last, -1, size - 1L);
                for (long i = bounded(first, -1, size - 1L); i > until; i += step) {
                    out.accept(from.element((int) i, sequence.items().get((int) i)));
                }
            }
        }

        private static long bounded(long value, long least, long most) {
            return Math.max(least, Math.min(value, most));
        }
    }

    /**
     * The children that meet a condition.
     *
     * @param condition the condition
     */
    record Filter(Condition condition) implements Selector {

        @Override
        public void select(Node root, Match from, Consumer<Match> out) {
            for (Match child : from.children()) {
                if (condition.test(root, child)) {
                    out.accept(child);
                }
            }
        }
    }
}
