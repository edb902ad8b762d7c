package dev.golemasyncapi.runtime;

import java.net.URI;

/** Text from outside, made fit for a message or a log: on one line, of bounded length, without query values. */
final class Printable {

    /** Bound for the names of channels, parameters and the like, in characters. */
    static final int NAME = 200;

    private Printable() {}

    /** {@return {@code text} with control, format and unpaired surrogate characters escaped, cut after {@code max}} */
    static String text(String text, int max) {
        StringBuilder printable = new StringBuilder(Math.min(text.length(), max) + 1);
        for (int i = 0; i < text.length(); ) {
            if (printable.length() >= max) {
                return printable.append('…').toString();
            }
            int codePoint = text.codePointAt(i);
            if (isHarmless(codePoint)) {
                printable.appendCodePoint(codePoint);
            } else {
                printable.append(String.format("\\u%04x", codePoint));
            }
            i += Character.charCount(codePoint);
        }
        return printable.toString();
    }

    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** {@return scheme, authority and path of an address; a query can carry secrets and is shown as {@code ?…}} */
    static String address(URI uri) {
        return uri.getScheme() + "://" + uri.getRawAuthority() + text(uri.getRawPath(), 4 * NAME)
                + (uri.getRawQuery() == null ? "" : "?…");
    }
}
