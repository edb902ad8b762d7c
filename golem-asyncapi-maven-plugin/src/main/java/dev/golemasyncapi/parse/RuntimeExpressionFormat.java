package dev.golemasyncapi.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runtime expressions: {@code $message.header#/correlationId}. */
final class RuntimeExpressionFormat {

    private static final String EXAMPLE = "write it as $message.header#/name or $message.payload#/name";
    private static final Pattern SOURCE = Pattern.compile("\\$message\\.(?:header|payload)");

    private RuntimeExpressionFormat() {}

    static Optional<FormatProblem> check(String text) {
        Matcher source = SOURCE.matcher(text);
        if (!source.lookingAt()) {
            return Optional.of(
                    FormatProblem.of(0, text.length(), "\"" + text + "\" is no runtime expression", EXAMPLE));
        }
        int end = source.end();
        if (end == text.length()) {
            return Optional.empty();
        }
        if (text.charAt(end) != '#') {
            return Optional.of(FormatProblem.of(
                    end, text.length(), "\"#\" is due after \"" + text.substring(0, end) + "\"", EXAMPLE));
        }
        return pointer(text, end + 1);
    }

    /** The JSON Schema of AsyncAPI lets everything pass from here on, so no more than a warning is fit. */
    private static Optional<FormatProblem> pointer(String text, int start) {
        if (start < text.length() && text.charAt(start) != '/') {
            return Optional.of(FormatProblem.of(
                            start,
                            text.length(),
                            "a JSON pointer begins with \"/\"",
                            "write \"" + text.substring(0, start) + "/" + text.substring(start) + "\"")
                    .asHarmless());
        }
        for (int i = text.indexOf('~', start); i >= 0; i = text.indexOf('~', i + 1)) {
            boolean escape = i + 1 < text.length() && "01".indexOf(text.charAt(i + 1)) >= 0;
            if (!escape) {
                return Optional.of(FormatProblem.of(
                                i, i + 1, "\"~\" in a JSON pointer is followed by 0 or 1", "write \"~\" itself as ~0")
                        .asHarmless());
            }
        }
        return Optional.empty();
    }
}
