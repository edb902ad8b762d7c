package dev.golemasyncapi.validate;

import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Regular expressions of documents, which may take longer than anyone waits. One that Java cannot read, or that is not
 * done after a number of steps, matches: whether it is one of ECMA 262 is the business of another rule.
 */
final class BoundedRegex implements RegularExpressionFactory {

    private static final int MOST_STEPS = 1_000_000;

    @Override
    public RegularExpression getRegularExpression(String regex) {
        try {
            Pattern pattern = Pattern.compile(regex);
            return text -> matches(pattern, text);
        } catch (PatternSyntaxException notJava) {
            return text -> true;
        }
    }

    private static boolean matches(Pattern pattern, String text) {
        try {
            return pattern.matcher(new CountedText(text)).find();
        } catch (TooManyStepsException notDone) {
            return true;
        }
    }

    /** Ends a search. */
    private static final class TooManyStepsException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManyStepsException() {
            super("a regular expression took too many steps", null, false, false);
        }
    }

    /** A text that counts how often it is looked at. */
    private static final class CountedText implements CharSequence {

        private final String text;
        private int steps;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            steps++;
            if (steps > MOST_STEPS) {
                throw new TooManyStepsException();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
