package dev.golemasyncapi.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A pair of parentheses in a line of code, with something between them.
 *
 * @param open where the first stands
 * @param close where the second stands
 */
record Brackets(int open, int close) {

    /** The last pair that stands in no other. */
    static Optional<Brackets> outermost(String code) {
        Optional<Brackets> found = Optional.empty();
        int depth = 0;
        int open = -1;
        for (int i = 0; i < code.length(); i = next(code, i)) {
            char character = code.charAt(i);
            if (character == '(' && depth++ == 0) {
                open = i;
            } else if (character == ')' && --depth == 0 && i > open + 1) {
                found = Optional.of(new Brackets(open, i));
            }
        }
        return found;
    }

    /** Where the parenthesis is closed behind which a place stands, or -1. */
    static int closing(String code, int start) {
        int depth = 0;
        for (int i = start; i < code.length(); i = next(code, i)) {
            depth += step(code.charAt(i));
            if (depth < 0) {
                return i;
            }
        }
        return -1;
    }

    /** The same code with something changed in each part of it that stands outside of literals. */
    static String outsideLiterals(String code, UnaryOperator<String> change) {
        var changed = new StringBuilder();
        int start = 0;
        for (int i = 0; i < code.length(); ) {
            int next = next(code, i);
            if (next > i + 1) {
                changed.append(change.apply(code.substring(start, i))).append(code, i, next);
                start = next;
            }
            i = next;
        }
        return changed.append(change.apply(code.substring(start))).toString();
    }

    /** Where a text first stands outside of brackets and literals, or -1. */
    static int find(String text, String code) {
        int depth = 0;
        for (int i = 0; i < code.length(); i = next(code, i)) {
            depth += step(code.charAt(i));
            if (depth == 0 && code.startsWith(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Splits what stands between brackets behind its outermost commas, or semicolons where there are none. */
    static List<String> splitArguments(String code) {
        List<String> parts = split(code, ", ", 1);
        return parts.size() > 1 ? parts : split(code, "; ", 1);
    }

    /** Splits before the calls on what other calls return. */
    static List<String> splitChain(String code) {
        return split(code, ").", 1);
    }

    /**
     * Splits at a separator that stands outside of brackets and literals.
     *
     * @param kept how many of the separator's characters stay at the end of the part before it
     */
    static List<String> split(String code, String separator, int kept) {
        var parts = new ArrayList<String>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < code.length(); i = next(code, i)) {
            depth += step(code.charAt(i)) + angle(code, i);
            if (depth == 0 && code.startsWith(separator, i)) {
                parts.add(code.substring(start, i + kept).strip());
                start = i + kept;
            }
        }
        parts.add(code.substring(start).strip());
        return parts;
    }

    private static int step(char character) {
        return character == '(' || character == '{' ? 1 : character == ')' || character == '}' ? -1 : 0;
    }

    /** Angle brackets are brackets where they stand at a word, unlike arrows and comparisons. */
    private static int angle(String code, int i) {
        if (code.charAt(i) == '<' && i > 0 && code.charAt(i - 1) != ' ') {
            return 1;
        }
        return code.charAt(i) == '>' && i > 0 && code.charAt(i - 1) != '-' && code.charAt(i - 1) != ' ' ? -1 : 0;
    }

    /** The place behind a character, or behind the literal that begins with it. */
    private static int next(String code, int i) {
        char quote = code.charAt(i);
        if (quote != '"' && quote != '\'') {
            return i + 1;
        }
        int end = i + 1;
        while (end < code.length() && code.charAt(end) != quote) {
            end += code.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }
}
