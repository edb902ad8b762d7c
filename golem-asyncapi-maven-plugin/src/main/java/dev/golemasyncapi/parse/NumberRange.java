package dev.golemasyncapi.parse;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Which numbers a value may be.
 *
 * @param whole whether fractions are out
 * @param least the smallest number; empty where there is none
 * @param most the largest number; empty where there is none
 */
public record NumberRange(boolean whole, Optional<BigDecimal> least, Optional<BigDecimal> most) {

    /** Any number. */
    static final NumberRange ANY = new NumberRange(false, Optional.empty(), Optional.empty());

    /** Any whole number. */
    static final NumberRange INTEGER = new NumberRange(true, Optional.empty(), Optional.empty());

    /** A whole number from 0 on. */
    static final NumberRange COUNT = from(0);

    /** A whole number from {@code least} on. */
    static NumberRange from(long least) {
        return new NumberRange(true, Optional.of(BigDecimal.valueOf(least)), Optional.empty());
    }

    /** A whole number from {@code least} to {@code most}. */
    static NumberRange between(long least, long most) {
        return new NumberRange(true, Optional.of(BigDecimal.valueOf(least)), Optional.of(BigDecimal.valueOf(most)));
    }

    /** Whether a number is one of them. */
    boolean contains(BigDecimal number) {
        return (!whole || isWhole(number))
                && least.map(bound -> number.compareTo(bound) >= 0).orElse(true)
                && most.map(bound -> number.compareTo(bound) <= 0).orElse(true);
    }

    /** The range in words that follow "is no": {@code whole number from 0 on}. */
    @Override
    public String toString() {
        String to = most.map(bound -> " to " + bound).orElse(" on");
        return (whole ? "whole number" : "number")
                + least.map(bound -> " from " + bound + to).orElse("");
    }

    /** Without writing the number out, since its exponent may be anything. */
    private static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }
}
