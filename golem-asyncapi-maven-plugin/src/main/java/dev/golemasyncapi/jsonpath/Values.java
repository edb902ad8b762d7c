package dev.golemasyncapi.jsonpath;

import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.Sequence;
import dev.golemasyncapi.source.JsonPointer;
import dev.golemasyncapi.source.Origin;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.source.Span;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** Values of a query, and how values compare (RFC 9535, 2.3.5.2.2). */
final class Values {

    private static final Origin NOWHERE = new Origin(SourceText.of("", ""), Span.at(1, 1), JsonPointer.ROOT);

    private Values() {}

    /** A value that stands in no document. */
    static Scalar scalar(Scalar.Kind kind, String text) {
        return new Scalar(kind, text, NOWHERE);
    }

    /** Whether two values are equal; nothing equals nothing. */
    static boolean equal(Optional<Node> left, Optional<Node> right) {
        if (left.isPresent() && right.isPresent()) {
            return equal(left.get(), right.get());
        }
        return left.isEmpty() && right.isEmpty();
    }

    /** Whether one number or text comes before another. */
    static boolean less(Optional<Node> left, Optional<Node> right) {
        if (!(left.orElse(null) instanceof Scalar first) || !(right.orElse(null) instanceof Scalar second)) {
            return false;
        }
        if (first.isString() && second.isString()) {
            return Arrays.compare(
                            first.text().codePoints().toArray(),
                            second.text().codePoints().toArray())
                    < 0;
        }
        Optional<BigDecimal> one = first.number();
        Optional<BigDecimal> other = second.number();
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) < 0;
    }

    private static boolean equal(Node left, Node right) {
        if (left instanceof Scalar one && right instanceof Scalar other) {
            return equal(one, other);
        }
        if (left instanceof Sequence one && right instanceof Sequence other) {
            boolean equal = one.items().size() == other.items().size();
            for (int i = 0; equal && i < one.items().size(); i++) {
                equal = equal(one.items().get(i), other.items().get(i));
            }
            return equal;
        }
        if (left instanceof Mapping one && right instanceof Mapping other) {
            return one.members().size() == other.members().size()
                    && one.members().stream()
                            .allMatch(member -> other.child(member.name())
                                    .filter(value -> equal(member.value(), value))
                                    .isPresent());
        }
        return false;
    }

    private static boolean equal(Scalar left, Scalar right) {
        Optional<BigDecimal> number = left.number();
        if (number.isPresent()) {
            return right.number().isPresent()
                    && number.get().compareTo(right.number().get()) == 0;
        }
        if (left.kind() != right.kind()) {
            return false;
        }
        return switch (left.kind()) {
            case NULL -> true;
            case BOOLEAN -> left.booleanValue().equals(right.booleanValue());
            case STRING, INTEGER, FLOAT -> left.text().equals(right.text());
        };
    }
}
