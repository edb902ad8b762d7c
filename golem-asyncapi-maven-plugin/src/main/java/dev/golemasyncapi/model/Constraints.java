package dev.golemasyncapi.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * What a schema asks of its values beyond their type.
 *
 * @param minimum the least number
 * @param maximum the greatest number
 * @param length how many characters a string has
 * @param items how many elements an array has
 * @param members how many members an object has
 * @param patterns regular expressions (ECMA 262) each of which finds something in a string
 * @param email whether a string is a mail address
 * @param elements what is asked of each element of an array, or of the value of each member that is not named
 */
public record Constraints(
        Optional<Bound> minimum,
        Optional<Bound> maximum,
        Size length,
        Size items,
        Size members,
        List<String> patterns,
        boolean email,
        Optional<Constraints> elements) {

    /** Nothing is asked. */
    public static final Constraints NONE = new Constraints(
            Optional.empty(), Optional.empty(), Size.ANY, Size.ANY, Size.ANY, List.of(), false, Optional.empty());

    private static final Comparator<Bound> UPWARDS =
            Comparator.comparing(Bound::value).thenComparing(Bound::exclusive);
    private static final Comparator<Bound> DOWNWARDS =
            Comparator.comparing(Bound::value).reversed().thenComparing(Bound::exclusive);

    /** Copies the list. */
    public Constraints {
        patterns = List.copyOf(patterns);
    }

    /**
     * The end of a range of numbers.
     *
     * @param value the number
     * @param exclusive whether the number itself lies outside
     */
    public record Bound(BigDecimal value, boolean exclusive) {}

    /**
     * A range of numbers of parts.
     *
     * @param least the least
     * @param most the greatest
     */
    public record Size(Optional<BigDecimal> least, Optional<BigDecimal> most) {

        /** Any number. */
        public static final Size ANY = new Size(Optional.empty(), Optional.empty());

        private Size both(Size other) {
            return new Size(either(least, other.least, BigDecimal::max), either(most, other.most, BigDecimal::min));
        }
    }

    /** What values have to fulfil that both are asked of. */
    public Constraints both(Constraints other) {
        return new Constraints(
                either(minimum, other.minimum, BinaryOperator.maxBy(UPWARDS)),
                either(maximum, other.maximum, BinaryOperator.maxBy(DOWNWARDS)),
                length.both(other.length),
                items.both(other.items),
                members.both(other.members),
                Stream.concat(patterns.stream(), other.patterns.stream())
                        .distinct()
                        .toList(),
                email || other.email,
                either(elements, other.elements, Constraints::both));
    }

    private static <T> Optional<T> either(Optional<T> one, Optional<T> other, BinaryOperator<T> both) {
        return Stream.of(one, other).flatMap(Optional::stream).reduce(both);
    }
}
