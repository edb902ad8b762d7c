package dev.golemasyncapi.parse;

import java.util.Optional;

/**
 * What keeps a string from being of a format.
 *
 * @param from the first character that is wrong, counted in {@code char}s
 * @param to the first character after those that are wrong
 * @param message what is wrong, in the words of a diagnostic
 * @param help what to do about it
 * @param harmless whether the string is of use all the same, so that a warning is enough
 */
record FormatProblem(int from, int to, String message, Optional<String> help, boolean harmless) {

    static FormatProblem of(int from, int to, String message) {
        return new FormatProblem(from, to, message, Optional.empty(), false);
    }

    static FormatProblem of(int from, int to, String message, String help) {
        return new FormatProblem(from, to, message, Optional.of(help), false);
    }

    FormatProblem asHarmless() {
        return new FormatProblem(from, to, message, help, true);
    }
}
