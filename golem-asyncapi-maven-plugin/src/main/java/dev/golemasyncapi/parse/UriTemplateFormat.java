package dev.golemasyncapi.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * URI templates of RFC 6570. Names of variables may have a {@code -}, since the Parameters Object allows it in theirs.
 * A character that must be encoded is no more than worth a warning: what is meant is clear.
 */
final class UriTemplateFormat {

    private static final String VARIABLE = "(?:[A-Za-z0-9_.\\-]|%[0-9A-Fa-f]{2})++(?::[1-9][0-9]{0,3}|\\*)?+";
    private static final Pattern EXPRESSION =
            Pattern.compile("\\{[+#./;?&=,!@|]?" + VARIABLE + "(?:," + VARIABLE + ")*+\\}");
    private static final Pattern PERCENT = Pattern.compile("%[0-9A-Fa-f]{2}");
    private static final String NEVER_LITERAL = " \"'%<>\\^`{|}";

    private UriTemplateFormat() {}

    static Optional<FormatProblem> check(String text) {
        if (text.isEmpty()) {
            return Optional.of(FormatProblem.of(0, 0, "the address of a channel cannot be empty", "write \"/\""));
        }
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            Pattern special = c == '{' ? EXPRESSION : PERCENT;
            Matcher matcher = special.matcher(text).region(i, text.length());
            if ((c == '{' || c == '%') && matcher.lookingAt()) {
                i = matcher.end();
            } else if (c == '{') {
                return Optional.of(expression(text, i));
            } else if (c == '}') {
                return Optional.of(FormatProblem.of(i, i + 1, "\"}\" has no \"{\" in front of it"));
            } else if (NEVER_LITERAL.indexOf(c) >= 0 || Character.isISOControl(c)) {
                return Optional.of(literal(c, i));
            } else {
                i++;
            }
        }
        return Optional.empty();
    }

    private static FormatProblem expression(String text, int start) {
        int end = text.indexOf('}', start);
        if (end < 0) {
            return FormatProblem.of(start, start + 1, "\"{\" has no \"}\" behind it");
        }
        return FormatProblem.of(
                        start,
                        end + 1,
                        "\"" + text.substring(start, end + 1) + "\" is no variable",
                        "its name has letters of A to Z, digits, _, . and -")
                .asHarmless();
    }

    private static FormatProblem literal(char c, int at) {
        String what = c == ' ' ? "a space" : "\"" + c + "\"";
        return FormatProblem.of(
                        at,
                        at + 1,
                        "the address of a channel is a URI template, and cannot have " + what,
                        "write it as " + String.format("%%%02X", (int) c))
                .asHarmless();
    }
}
