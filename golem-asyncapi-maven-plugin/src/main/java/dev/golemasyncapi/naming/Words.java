package dev.golemasyncapi.naming;

import java.util.ArrayList;
import java.util.List;

/** Splits any text into the words that a Java name is made of. */
final class Words {

    private Words() {}

    /**
     * The words of a text: runs of letters and digits, split again where a capital follows a small letter or a digit
     * ({@code fooBar}) and before the last capital of a run ({@code HTTPServer}). Everything else separates words.
     *
     * @return possibly empty, never with an empty word
     */
    static List<String> of(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            int point = points[i];
            if (!isWordPart(point)) {
                flush(word, words);
                continue;
            }
            if (startsWord(points, i)) {
                flush(word, words);
            }
            word.appendCodePoint(point);
        }
        flush(word, words);
        return words;
    }

    private static boolean isWordPart(int point) {
        return Character.isLetterOrDigit(point)
                && Character.isJavaIdentifierPart(point)
                && !Character.isIdentifierIgnorable(point);
    }

    private static boolean startsWord(int[] points, int i) {
        if (i == 0 || !Character.isUpperCase(points[i])) {
            return false;
        }
        boolean afterCapital = Character.isUpperCase(points[i - 1]);
        boolean beforeSmall = i + 1 < points.length && Character.isLowerCase(points[i + 1]);
        return !afterCapital || beforeSmall;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
