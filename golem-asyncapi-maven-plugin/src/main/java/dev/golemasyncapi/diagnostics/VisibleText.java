package dev.golemasyncapi.diagnostics;

/** Text of a document as a terminal may show it: hostile characters are replaced by ones that are seen. */
public final class VisibleText {

    /** No script stacks more marks on a letter; more of them would cover the lines above. */
    private static final int MOST_MARKS = 4;

    /** Ranges of East Asian Wide and Fullwidth characters and of emoji (Unicode Standard Annex 11), first and last. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x23E9, 0x23EC, 0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x26A1, 0x26A1,
        0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26D4, 0x26D4, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728,
        0x274C, 0x274C, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55,
        0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
        0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18CFF, 0x1AFF0, 0x1B2FF, 0x1F18E, 0x1F18E, 0x1F191,
        0x1F19A, 0x1F200, 0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3E0,
        0x1F3F0, 0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F567, 0x1F5FB,
        0x1F64F, 0x1F680, 0x1F6C5, 0x1F6D0, 0x1F6D7, 0x1F6EB, 0x1F6FC, 0x1F7E0, 0x1F7EB, 0x1F90C, 0x1F9FF, 0x1FA70,
        0x1FAFF, 0x20000, 0x3FFFD
    };

    private final StringBuilder text = new StringBuilder();
    private int width;
    private int marks;

    /** The text with one visible character for each that would not be seen, or would be obeyed. */
    public static String of(String text) {
        VisibleText visible = new VisibleText();
        text.codePoints().forEach(visible::append);
        return visible.toString();
    }

    /** Adds a character. */
    void append(int codePoint) {
        boolean mark = isMark(codePoint);
        marks = mark ? marks + 1 : 0;
        int shown = marks > MOST_MARKS ? 0xFFFD : visible(codePoint);
        text.appendCodePoint(shown);
        width += isMark(shown) ? 0 : isWide(shown) ? 2 : 1;
    }

    /** How many columns of a terminal it takes. */
    int width() {
        return width;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static int visible(int codePoint) {
        if (codePoint == '\t') {
            return ' ';
        }
        if (codePoint < ' ') {
            // The control pictures of Unicode: a sequence for the terminal must not reach it.
            return 0x2400 + codePoint;
        }
        int type = Character.getType(codePoint);
        boolean unseen = type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
        return unseen ? '\uFFFD' : codePoint;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isWide(int codePoint) {
        for (int i = 0; i < WIDE.length && codePoint >= WIDE[i]; i += 2) {
            if (codePoint <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
