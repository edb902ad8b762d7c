package dev.golemasyncapi.parse;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** URIs of RFC 3986; letters beyond ASCII are let pass, as RFC 3987 has them. */
final class UriFormat {

    private static final String EXAMPLE = "write it with its scheme, such as https://example.com/";

    private UriFormat() {}

    /** A URI with a scheme. */
    static Optional<FormatProblem> absolute(String text) {
        return parse(text).or(() -> {
            boolean hasScheme = text.indexOf(':') > 0 && URI.create(text).isAbsolute();
            return hasScheme
                    ? Optional.empty()
                    : Optional.of(FormatProblem.of(
                            0, text.length(), "\"" + text + "\" is no URI, since it has no scheme", EXAMPLE));
        });
    }

    /** A URI, or a relative reference. */
    static Optional<FormatProblem> reference(String text) {
        return parse(text);
    }

    private static Optional<FormatProblem> parse(String text) {
        try {
            new URI(text);
            return Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.of(problem(text, e.getIndex()));
        }
    }

    private static FormatProblem problem(String text, int index) {
        if (index < 0 || index >= text.length()) {
            return FormatProblem.of(0, text.length(), "\"" + text + "\" is no URI", EXAMPLE);
        }
        int character = text.codePointAt(index);
        String encoded = character == ' ' ? "%20" : character < 0x80 ? String.format("%%%02X", character) : "";
        boolean sentence = text.indexOf(' ') >= 0 && text.indexOf(':') < 0;
        if (sentence) {
            return FormatProblem.of(0, text.length(), "\"" + text + "\" is no URI", EXAMPLE);
        }
        String what = character == ' ' ? "a space" : "\"" + Character.toString(character) + "\"";
        boolean badEscape = character == '%' || (index > 0 && text.charAt(index - 1) == '%');
        return new FormatProblem(
                index,
                index + Character.charCount(character),
                "a URI cannot have " + what + " here",
                Optional.of(encoded)
                        .filter(escape -> !escape.isEmpty() && !badEscape && character != ':')
                        .map(escape -> "write it as " + escape),
                false);
    }
}
