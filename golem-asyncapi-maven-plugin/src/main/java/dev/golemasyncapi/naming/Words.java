package dev.golemasyncapi.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits any text into the words that a Java name is made of. */
final class Words {

    /**
     * Letters and marks without a form: fillers of Hangul, the grapheme joiner, and selectors of Mongolian and Khmer.
     */
    private static final String INVISIBLE = "\u115f\u1160\u3164\uffa0\u034f\u180b\u180c\u180d\u180f\u17b4\u17b5";

    private Words() {}

    /**
     * The words of a text: runs of letters and digits, split again where a capital follows a small letter or a digit
     * ({@code fooBar}) and before the last capital of a run ({@code HTTPServer}). Marks belong to the letter before
     * them. Everything else separates words, and so does what cannot be seen. Texts that are canonically equivalent
     * (Unicode Standard Annex 15) have the same words. Letters and digits that take two {@code char}s are legal in
     * Java, but not for the javadoc tool: each is a word of its own, spelled by its code point.
     *
     * @return possibly empty, never with an empty word
     */
    static List<String> of(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        int[] points =
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            int point = points[i];
            if (!isWordPart(point) && (word.isEmpty() || !isMark(point))) {
                flush(word, words);
                continue;
            }
            if (Character.isSupplementaryCodePoint(point)) {
                flush(word, words);
                words.add(spelled(point));
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

    /** A character by its code point, such as {@code U1F6A6}. */
    static String spelled(int point) {
        return "U" + Integer.toHexString(point).toUpperCase(Locale.ROOT);
    }

    private static boolean isWordPart(int point) {
        return Character.isLetterOrDigit(point) && isSeen(point);
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return mark && isSeen(point) && !Character.isSupplementaryCodePoint(point);
    }

    private static boolean isSeen(int point) {
        return Character.isJavaIdentifierPart(point)
                && !Character.isIdentifierIgnorable(point)
                && INVISIBLE.indexOf(point) < 0
                && !isVariationSelector(point);
    }

    private static boolean isVariationSelector(int point) {
        return (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF);
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
