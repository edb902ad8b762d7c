package dev.golemasyncapi.generate;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Regular expressions of the document (ECMA 262) as those of Java, where they mean the same. */
final class JavaPatterns {

    private static final String OTHER_ESCAPES = "aAeEGhHNQRvVXzZ";

    private JavaPatterns() {}

    /**
     * The expression that matches a whole text in which the document's finds something; empty where Java would read it
     * as another one, or not at all.
     */
    static Optional<String> whole(String regex) {
        if (!meansTheSame(regex)) {
            return Optional.empty();
        }
        boolean anchored = regex.length() > 2
                && regex.startsWith("^")
                && regex.endsWith("$")
                && !regex.endsWith("\\$")
                && regex.indexOf('|') < 0;
        return Optional.of(anchored ? regex : "(?s:.*)(?:" + regex + ")(?s:.*)");
    }

    /** Whether Java reads an expression as the same one. */
    static boolean meansTheSame(String regex) {
        try {
            Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            return false;
        }
        return !hasSetsInSets(regex) && !hasOtherEscapes(regex);
    }

    /** What follows a backslash as itself in ECMA 262, or as something else than in Java. */
    private static boolean hasOtherEscapes(String regex) {
        for (int i = regex.indexOf('\\'); i >= 0; i = regex.indexOf('\\', i + 2)) {
            if (OTHER_ESCAPES.indexOf(regex.charAt(i + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Inside of brackets, Java knows further brackets and {@code &&}, which are plain characters in ECMA 262. */
    private static boolean hasSetsInSets(String regex) {
        boolean inside = false;
        for (int i = 0; i < regex.length(); i++) {
            char character = regex.charAt(i);
            if (character == '\\') {
                i++;
            } else if (inside && (character == '[' || regex.startsWith("&&", i))) {
                return true;
            } else if (character == '[') {
                inside = true;
            } else if (character == ']') {
                inside = false;
            }
        }
        return false;
    }
}
