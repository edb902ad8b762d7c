package dev.golemasyncapi.parse;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grammar of regular expressions of ECMA 262 with its Annex B, which is what {@code new RegExp(text)} accepts. A
 * check of our own, so that it can say which character is wrong; see docs/adr/0012-formats-are-parsed-here.md.
 *
 * <p>One loop over the text with a stack of the open groups: a hostile pattern nests as deep as it likes.
 */
final class RegexFormat {

    private static final Pattern COUNT = Pattern.compile("\\{([0-9]+)(?:(,)([0-9]*))?\\}");
    private static final Pattern GROUP_NAME = Pattern.compile("[\\p{L}\\p{Nl}$_][\\p{L}\\p{N}\\p{Mn}\\p{Mc}\\p{Pc}$]*");
    private static final Pattern FLAGS = Pattern.compile("\\?[ims]*(?:-[ims]*)?:");

    private final String text;
    /** Where the open groups begin; those that look behind are negative, since nothing may repeat them. */
    private final Deque<Integer> groups = new ArrayDeque<>();

    private Optional<FormatProblem> problem = Optional.empty();
    private boolean repeatable;
    private int at;

    private RegexFormat(String text) {
        this.text = text;
    }

    static Optional<FormatProblem> check(String text) {
        return new RegexFormat(text).check();
    }

    private Optional<FormatProblem> check() {
        while (at < text.length() && (problem.isEmpty() || problem.get().harmless())) {
            term();
        }
        if (problem.filter(found -> !found.harmless()).isEmpty() && !groups.isEmpty()) {
            int start = Math.abs(groups.getLast()) - 1;
            fail(start, start + 1, "\"(\" has no \")\" behind it", "write \\( for the character itself");
        }
        return problem;
    }

    private void term() {
        switch (text.charAt(at)) {
            case '\\' -> escape();
            case '[' -> characterClass();
            case '(' -> openGroup();
            case ')' -> closeGroup();
            case '*', '+', '?' -> repeat(1);
            case '{' -> count();
            case '|', '^', '$' -> skip(1, false);
            default -> skip(1, true);
        }
    }

    private void skip(int characters, boolean canBeRepeated) {
        at += characters;
        repeatable = canBeRepeated;
    }

    private void escape() {
        if (at + 1 == text.length()) {
            fail(at, at + 1, "a regular expression cannot end with \"\\\"", "write \\\\ for the character itself");
            return;
        }
        char escaped = text.charAt(at + 1);
        String meant = escaped == 'A' ? "^" : escaped == 'Z' || escaped == 'z' ? "$" : "";
        if (!meant.isEmpty() && problem.isEmpty()) {
            problem = Optional.of(FormatProblem.of(
                            at,
                            at + 2,
                            "\"\\" + escaped + "\" means the letter " + escaped + " in ECMA 262",
                            "write " + meant + " for where the text " + (meant.equals("^") ? "begins" : "ends"))
                    .asHarmless());
        }
        skip(2, escaped != 'b' && escaped != 'B');
    }

    private void characterClass() {
        int start = at;
        at++;
        if (at < text.length() && text.charAt(at) == '^') {
            at++;
        }
        while (at < text.length() && text.charAt(at) != ']') {
            int first = at;
            int low = classCharacter();
            boolean range = at + 1 < text.length() && text.charAt(at) == '-' && text.charAt(at + 1) != ']';
            if (range) {
                at++;
                int high = classCharacter();
                if (low >= 0 && high >= 0 && low > high) {
                    fail(
                            first,
                            at,
                            "the range " + text.substring(first, at) + " begins behind its end",
                            "write \\- for the character - itself");
                    return;
                }
            }
        }
        if (at >= text.length()) {
            fail(start, start + 1, "\"[\" has no \"]\" behind it", "write \\[ for the character itself");
            return;
        }
        skip(1, true);
    }

    /** Reads one character of a class; -1 where it stands for several, or for one that is written as a number. */
    private int classCharacter() {
        int character = text.codePointAt(at);
        if (character != '\\' || at + 1 >= text.length()) {
            at += Character.charCount(character);
            return character;
        }
        int escaped = text.codePointAt(at + 1);
        at += 1 + Character.charCount(escaped);
        return Character.isLetterOrDigit(escaped) ? -1 : escaped;
    }

    private void openGroup() {
        boolean looksBehind = text.startsWith("(?<=", at) || text.startsWith("(?<!", at);
        groups.addLast(looksBehind ? -(at + 1) : at + 1);
        if (looksBehind) {
            skip(4, false);
        } else if (text.startsWith("(?=", at) || text.startsWith("(?!", at)) {
            skip(3, false);
        } else if (text.startsWith("(?<", at)) {
            name();
        } else if (text.startsWith("(?", at)) {
            Matcher flags = FLAGS.matcher(text).region(at + 1, text.length());
            if (flags.lookingAt()) {
                at = flags.end();
                repeatable = false;
            } else {
                unknownGroup();
            }
        } else {
            skip(1, false);
        }
    }

    private void name() {
        int end = text.indexOf('>', at);
        String name = end < 0 ? "" : text.substring(at + 3, end);
        if (!GROUP_NAME.matcher(name).matches()) {
            fail(at, end < 0 ? at + 3 : end + 1, "the name of the group is no identifier", "write (?<name>...)");
            return;
        }
        skip(end + 1 - at, false);
    }

    private void unknownGroup() {
        String help = "write (...) or (?:...)";
        if (text.startsWith("(?P<", at)) {
            help = "write (?<name>...)";
        } else if (text.startsWith("(?>", at)) {
            help = "ECMA 262 has no atomic groups; write (?:...)";
        } else if (at + 2 < text.length() && Character.isLetter(text.charAt(at + 2))) {
            help = "flags hold for a group only, as in (?i:...)";
        }
        fail(at, Math.min(at + 3, text.length()), "ECMA 262 has no such group", help);
    }

    private void closeGroup() {
        if (groups.isEmpty()) {
            fail(at, at + 1, "\")\" has no \"(\" in front of it", "write \\) for the character itself");
            return;
        }
        skip(1, groups.removeLast() > 0);
    }

    private void count() {
        Matcher count = COUNT.matcher(text).region(at, text.length());
        if (!count.lookingAt()) {
            skip(1, true);
            return;
        }
        boolean bounded = count.group(3) != null && !count.group(3).isEmpty();
        if (bounded && compare(count.group(1), count.group(3)) > 0) {
            fail(at, count.end(), "the numbers in " + count.group() + " are in the wrong order", "swap them");
            return;
        }
        repeat(count.end() - at);
    }

    /** Numbers of any length. */
    private static int compare(String left, String right) {
        return new BigInteger(left).compareTo(new BigInteger(right));
    }

    private void repeat(int length) {
        if (!repeatable) {
            String quantifier = text.substring(at, at + length);
            boolean possessive = at > 0 && quantifier.equals("+") && "*+?}".indexOf(text.charAt(at - 1)) >= 0;
            fail(
                    at,
                    at + length,
                    "\"" + quantifier + "\" has nothing in front of it to repeat",
                    possessive
                            ? "ECMA 262 has no possessive quantifiers"
                            : "write \\" + quantifier + " for the character itself");
            return;
        }
        boolean lazy = at + length < text.length() && text.charAt(at + length) == '?';
        skip(length + (lazy ? 1 : 0), false);
    }

    private void fail(int from, int to, String message, String help) {
        problem = Optional.of(FormatProblem.of(from, to, message, help));
        at = text.length();
    }
}
