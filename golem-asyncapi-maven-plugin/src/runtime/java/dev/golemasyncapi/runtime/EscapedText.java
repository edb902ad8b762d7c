package dev.golemasyncapi.runtime;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A text as it may stand in another: as it is, or with any of its characters escaped as in JSON, a URL or HTML. */
final class EscapedText {

    private static final Map<Integer, List<String>> ENTITIES = Map.of(
            (int) '&', List.of("&amp;"),
            (int) '<', List.of("&lt;"),
            (int) '>', List.of("&gt;"),
            (int) '"', List.of("&quot;"),
            (int) '\'', List.of("&apos;"));

    private static final int DECIMAL = 10;
    private static final int HEX = 16;

    private final int[] characters;

    EscapedText(String text) {
        characters = text.codePoints().toArray();
    }

    /** {@return the other text with a replacement for each place where this one stands} */
    String replaceIn(String other, String replacement) {
        StringBuilder replaced = new StringBuilder(other.length());
        int at = 0;
        while (at < other.length()) {
            int end = endIn(other, at);
            if (end > at) {
                replaced.append(replacement);
                at = end;
            } else {
                replaced.append(other.charAt(at));
                at++;
            }
        }
        return replaced.toString();
    }

    /** Where the text ends that begins at an index; the index itself where it does not begin there. */
    private int endIn(String other, int start) {
        int at = start;
        for (int character : characters) {
            int next = endOf(character, other, at);
            if (next == at) {
                return start;
            }
            at = next;
        }
        return at;
    }

    private static int endOf(int character, String other, int at) {
        if (at >= other.length()) {
            return at;
        }
        int end = switch (other.charAt(at)) {
            case '\\' -> endOfJson(character, other, at);
            case '%' -> endOfPercent(character, other, at);
            case '&' -> endOfHtml(character, other, at);
            case '+' -> character == ' ' ? at + 1 : at;
            default -> at;
        };
        boolean plain = end == at && other.codePointAt(at) == character;
        return plain ? at + Character.charCount(character) : end;
    }

    /** {@code \/}, {@code \"}, {@code \\}, or {@code \}{@code uXXXX} for each half of it. */
    private static int endOfJson(int character, String other, int at) {
        if ("\\\"/".indexOf(character) >= 0 && at + 1 < other.length() && other.charAt(at + 1) == character) {
            return at + 2;
        }
        int end = at;
        for (char half : Character.toChars(character)) {
            if (!other.startsWith("\\u", end) || number(other, end + 2, end + 6, HEX) != half) {
                return at;
            }
            end += 6;
        }
        return end;
    }

    /** {@code %XX} for each byte of its UTF-8 form. */
    private static int endOfPercent(int character, String other, int at) {
        int end = at;
        for (byte octet : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
            if (!other.startsWith("%", end) || number(other, end + 1, end + 3, HEX) != (octet & 0xFF)) {
                return at;
            }
            end += 3;
        }
        return end;
    }

    private static int endOfHtml(int character, String other, int at) {
        for (String entity : ENTITIES.getOrDefault(character, List.of())) {
            if (other.startsWith(entity, at)) {
                return at + entity.length();
            }
        }
        int end = other.indexOf(';', at);
        if (!other.startsWith("&#", at) || end < 0) {
            return at;
        }
        boolean hex = other.startsWith("x", at + 2) || other.startsWith("X", at + 2);
        int found = hex ? number(other, at + 3, end, HEX) : number(other, at + 2, end, DECIMAL);
        return found == character ? end + 1 : at;
    }

    /** The number that stands between two indexes, or -1. */
    private static int number(String text, int from, int to, int radix) {
        if (from >= to || to > text.length() || to - from > 8 || Character.digit(text.charAt(from), radix) < 0) {
            return -1;
        }
        try {
            return Integer.parseInt(text, from, to, radix);
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }
}
