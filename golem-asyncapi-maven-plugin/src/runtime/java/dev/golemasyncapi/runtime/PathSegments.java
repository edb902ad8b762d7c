package dev.golemasyncapi.runtime;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Puts the values of channel parameters into the path of an address. */
public final class PathSegments {

    private static final String HEX = "0123456789ABCDEF";

    private PathSegments() {}

    /**
     * Encodes a value as exactly one segment of a path, so that the server decodes the very same value: every byte of
     * its UTF-8 form but letters, digits, {@code -}, {@code .}, {@code _} and {@code ~} becomes {@code %XX} (RFC 3986
     * section 2.1).
     *
     * @param parameterName the parameter's name, for the message of a failure
     * @param value the value, not encoded yet
     * @return the encoded segment
     * @throws IllegalArgumentException if the value cannot be one segment: it is empty, {@code .} or {@code ..}, or
     *     holds an unpaired surrogate or a control character such as a line end
     */
    public static String segment(String parameterName, String value) {
        if (Objects.requireNonNull(value, parameterName).isEmpty() || value.equals(".") || value.equals("..")) {
            throw new IllegalArgumentException(name(parameterName) + " is \"" + value
                    + "\", which cannot be a segment of a path; pass another value");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(name(parameterName)
                    + " holds a control character, such as a line end, which names nothing on a server and may end up in"
                    + " its headers and logs; pass text without");
        }
        return encoded("parameter", parameterName, value);
    }

    /** Encodes text as a part of an address. */
    static String encoded(String kind, String name, String value) {
        ByteBuffer utf8 = utf8(kind + " \"" + Printable.text(name, Printable.NAME) + "\"", value);
        StringBuilder segment = new StringBuilder(utf8.remaining() + 16);
        while (utf8.hasRemaining()) {
            byte octet = utf8.get();
            if (isUnreserved(octet)) {
                segment.append((char) octet);
            } else {
                segment.append('%').append(HEX.charAt((octet >> 4) & 0xF)).append(HEX.charAt(octet & 0xF));
            }
        }
        return segment.toString();
    }

    private static ByteBuffer utf8(String name, String value) {
        try {
            return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
        } catch (CharacterCodingException unpaired) {
            throw new IllegalArgumentException(
                    name + " holds an unpaired surrogate, which has no UTF-8 form; pass well-formed text", unpaired);
        }
    }

    private static String name(String parameterName) {
        return "parameter \"" + Printable.text(parameterName, Printable.NAME) + "\"";
    }

    private static boolean isUnreserved(byte octet) {
        return (octet >= 'a' && octet <= 'z')
                || (octet >= 'A' && octet <= 'Z')
                || (octet >= '0' && octet <= '9')
                || octet == '-'
                || octet == '.'
                || octet == '_'
                || octet == '~';
    }
}
