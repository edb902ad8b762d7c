package dev.golemasyncapi.testkit;

/** Text from outside, made fit for the message of a failure: on one line, and of bounded length. */
final class Shown {

    private static final int MOST = 300;

    private Shown() {}

    /** {@return a text with control, format and unpaired surrogate characters escaped, cut where it is long} */
    static String text(String text) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), MOST) + 1);
        for (int i = 0; i < text.length(); ) {
            if (shown.length() >= MOST) {
                return shown.append('…').toString();
            }
            int point = text.codePointAt(i);
            switch (Character.getType(point)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> shown.append(String.format("\\u%04x", point));
                default -> shown.appendCodePoint(point);
            }
            i += Character.charCount(point);
        }
        return shown.toString();
    }
}
