package dev.golemasyncapi.runtime;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A duration in the form in which it was written (RFC 3339 appendix A, after ISO 8601), such as {@code P1Y2M} or
 * {@code PT36H}. Neither {@link Duration} nor {@link Period} can hold all of them, and both would write some in another
 * form. Fractions of the smallest unit and signs, which {@link Duration} writes, are read too. Two are equal when their
 * texts are: {@code PT60S} is not {@code PT1M}.
 */
public final class IsoDuration {

    private static final Pattern FORM = Pattern.compile("(?<sign>[-+]?)P(?=.)"
            + "(?:(?<years>[-+]?\\d+)Y)?(?:(?<months>[-+]?\\d+)M)?(?:(?<weeks>[-+]?\\d+)W)?(?:(?<days>[-+]?\\d+)D)?"
            + "(?<time>T(?=.)(?:[-+]?\\d+H)?(?:[-+]?\\d+M)?(?:[-+]?\\d+(?:[.,]\\d+)?S)?)?");

    private final String text;

    private IsoDuration(String text) {
        this.text = text;
    }

    /**
     * Takes a duration as it is written.
     *
     * @param text the duration
     * @return the duration, with the same text
     * @throws DateTimeException if it is none
     */
    public static IsoDuration parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new DateTimeException("no duration of ISO 8601: " + Printable.text(text, Printable.NAME));
        }
        return new IsoDuration(text);
    }

    /**
     * {@return a duration of hours, minutes and seconds}
     *
     * @param duration the time
     */
    public static IsoDuration of(Duration duration) {
        return new IsoDuration(duration.toString());
    }

    /**
     * {@return a duration of years, months and days}
     *
     * @param period the years, months and days
     */
    public static IsoDuration of(Period period) {
        return new IsoDuration(period.toString());
    }

    /**
     * {@return the time that it takes, with days of 24 hours}
     *
     * @throws ArithmeticException if it has years or months, whose length depends on the calendar, or is longer than a
     *     {@link Duration} can be
     */
    public Duration toDuration() {
        Matcher parts = parts();
        if (unit(parts, "years") != 0 || unit(parts, "months") != 0) {
            throw new ArithmeticException("years and months have no fixed length: " + text);
        }
        long days = Math.addExact(Math.multiplyExact(7L, unit(parts, "weeks")), unit(parts, "days"));
        Duration whole = Duration.ofDays(days).plus(time(parts));
        return isNegative(parts) ? whole.negated() : whole;
    }

    /**
     * {@return the years, months and days that it takes, with weeks of seven days}
     *
     * @throws ArithmeticException if it has hours, minutes or seconds, or a number is beyond 32 bits
     */
    public Period toPeriod() {
        Matcher parts = parts();
        if (!time(parts).isZero()) {
            throw new ArithmeticException("hours, minutes and seconds are no part of a period: " + text);
        }
        int days = Math.toIntExact(Math.addExact(Math.multiplyExact(7L, unit(parts, "weeks")), unit(parts, "days")));
        Period whole = Period.of(Math.toIntExact(unit(parts, "years")), Math.toIntExact(unit(parts, "months")), days);
        return isNegative(parts) ? whole.negated() : whole;
    }

    private Matcher parts() {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalStateException("no duration: " + text);
        }
        return parts;
    }

    private static boolean isNegative(Matcher parts) {
        return parts.group("sign").equals("-");
    }

    private static long unit(Matcher parts, String name) {
        String number = parts.group(name);
        try {
            return number == null ? 0 : Long.parseLong(number);
        } catch (NumberFormatException e) {
            throw outOfRange(parts, e);
        }
    }

    private static Duration time(Matcher parts) {
        String time = parts.group("time");
        try {
            return time == null ? Duration.ZERO : Duration.parse("P" + time.toUpperCase(Locale.ROOT));
        } catch (DateTimeException e) {
            throw outOfRange(parts, e);
        }
    }

    private static ArithmeticException outOfRange(Matcher parts, Exception cause) {
        ArithmeticException outOfRange = new ArithmeticException("out of range: " + parts.group());
        outOfRange.initCause(cause);
        return outOfRange;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IsoDuration that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text);
    }

    /** {@return the duration as it was written} */
    @Override
    public String toString() {
        return text;
    }
}
