package dev.golemasyncapi.runtime;

import java.time.Duration;
import java.util.Objects;

/** Checks options. */
final class Ranges {

    private Ranges() {}

    static void between(String name, Duration value, Duration shortest, Duration longest) {
        Objects.requireNonNull(value, name);
        if (value.compareTo(shortest) < 0 || value.compareTo(longest) > 0) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be between " + shortest.toMillis()
                    + " ms and " + shown(longest));
        }
    }

    static void positive(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be at least 1");
        }
    }

    private static String shown(Duration duration) {
        return duration.toDays() > 0 ? duration.toDays() + " days" : duration.toMillis() + " ms";
    }
}
