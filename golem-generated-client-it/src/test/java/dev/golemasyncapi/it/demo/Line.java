package dev.golemasyncapi.it.demo;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * One line of a listing.
 *
 * @param tone how it is to look
 * @param time when it happened, or empty
 * @param kind what happened
 * @param text the rest
 */
record Line(Tone tone, String time, String kind, String text) {

    /** How a line looks where there is colour. */
    enum Tone {
        PLAIN("0"),
        OUTPUT("32"),
        INVOCATION("36"),
        WARNING("33"),
        FAILURE("31"),
        NEW("35");

        private final String code;

        Tone(String code) {
            this.code = code;
        }

        /** {@return the parameter of ANSI's "select graphic rendition"} */
        String code() {
            return code;
        }
    }

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

    /** A line of something that happened at a time, if it is known. */
    static Line at(@Nullable OffsetDateTime time, Tone tone, String kind, String text) {
        return new Line(tone, time == null ? "" : CLOCK.format(time), kind, text);
    }

    /** A line without a time. */
    static Line of(Tone tone, String kind, String text) {
        return at(null, tone, kind, text);
    }
}
