package dev.golemasyncapi.jsonpath;

import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.Scalar;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Regular expressions that all implementations understand alike (RFC 9485). */
final class IRegexp {

    private IRegexp() {}

    /**
     * Whether a text matches an expression; false where one of the two is not a text, or the expression is not one.
     *
     * @param whole whether the whole text is to match, not a part of it
     */
    static boolean matches(Optional<Node> text, Optional<Node> expression, boolean whole) {
        if (!(text.orElse(null) instanceof Scalar value && value.isString())
                || !(expression.orElse(null) instanceof Scalar regex && regex.isString())) {
            return false;
        }
        try {
            var matcher = Pattern.compile(translated(regex.text())).matcher(value.text());
            return whole ? matcher.matches() : matcher.find();
        } catch (PatternSyntaxException notAnExpression) {
            return false;
        }
    }

    /** A dot leaves out more kinds of line breaks in Java than it does there. */
    private static String translated(String regex) {
        StringBuilder translated = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\' && i + 1 < regex.length()) {
                translated.append(c).append(regex.charAt(++i));
            } else if (c == '.' && !inClass) {
                translated.append("[^\\n\\r]");
            } else {
                inClass = c == '[' || (inClass && c != ']');
                translated.append(c);
            }
        }
        return translated.toString();
    }
}
