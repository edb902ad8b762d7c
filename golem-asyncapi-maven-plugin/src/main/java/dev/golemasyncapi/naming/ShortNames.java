package dev.golemasyncapi.naming;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Keeps names to a length that file systems, class files and people can bear. What is cut off is stood for by digits
 * that depend on the whole text, and on nothing else.
 */
final class ShortNames {

    /** The most bytes of a type's name: those of types inside of each other become one file name of at most 255. */
    static final int OF_A_TYPE = 80;

    /** The most bytes of the name of a member, a constant or a package's part. */
    static final int OF_A_MEMBER = 120;

    private static final int DIGITS = 8;

    private ShortNames() {}

    /** The name itself where it is short enough, or its beginning with digits behind it. */
    static String cut(String name, int mostBytes, String text) {
        if (bytes(name) <= mostBytes) {
            return name;
        }
        int end = 0;
        int left = mostBytes - DIGITS - 1;
        while (left >= 0) {
            int point = name.codePointAt(end);
            left -= bytes(Character.toString(point));
            end += left >= 0 ? Character.charCount(point) : 0;
        }
        return name.substring(0, end) + "_" + digits(text).substring(0, DIGITS);
    }

    /** Hexadecimal digits that depend on a text alone. */
    static String digits(String text) {
        try {
            // UTF-16 has every text, lone surrogates among them.
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_16BE));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** How long a file system takes a name to be. */
    static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
