package dev.golemasyncapi.parse;

import java.util.Optional;
import java.util.regex.Pattern;

/** Mail addresses as RFC 5321 has them, without quoted names and without addresses in brackets. */
final class EmailFormat {

    private static final String ATOM = "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~\\-]+";
    private static final Pattern LOCAL_PART = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\-]*[\\p{L}\\p{N}])?";
    private static final Pattern DOMAIN = Pattern.compile(LABEL + "(?:\\." + LABEL + ")*");

    private EmailFormat() {}

    static Optional<FormatProblem> check(String text) {
        int at = text.lastIndexOf('@');
        boolean valid = at > 0
                && LOCAL_PART.matcher(text.substring(0, at)).matches()
                && DOMAIN.matcher(text.substring(at + 1)).matches();
        return valid
                ? Optional.empty()
                : Optional.of(FormatProblem.of(
                        0, text.length(), "\"" + text + "\" is no mail address", "write one such as team@example.com"));
    }
}
