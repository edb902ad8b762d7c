package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.golemasyncapi.runtime.jackson2.Jackson;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Reads single JSON values for generated code, strictly: a number is not taken from a string, nor a string from a
 * number, and no digit is dropped.
 */
public final class JsonScalars {

    private static final int MAX_INTEGER_SCALE = 1_000;
    private static final Pattern LINE_BREAK = Pattern.compile("[\\r\\n]+");

    private JsonScalars() {}

    /**
     * Reads a string.
     *
     * @param parser stands on the value
     * @return the string
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static String string(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw JsonReading.mismatch(parser, "a string");
        }
        return Jackson.text(parser);
    }

    /**
     * Reads the only string that is allowed here.
     *
     * @param parser stands on the value
     * @param expected the value that is allowed
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static String constant(JsonParser parser, String expected) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw JsonReading.mismatch(parser, "the string " + JsonText.quoted(expected));
        }
        String text = Jackson.text(parser);
        if (!text.equals(expected)) {
            throw JsonReading.unreadable(parser, "the constant " + JsonText.quoted(expected), null);
        }
        return text;
    }

    /**
     * Checks that a value is the only one that is allowed here.
     *
     * @param <T> the type of the value
     * @param parser stands on the value
     * @param value the value that was read
     * @param expected the value that is allowed
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static <T> T constant(JsonParser parser, T value, T expected) throws IOException {
        if (!value.equals(expected)) {
            throw JsonReading.unreadable(parser, "the constant " + expected, null);
        }
        return value;
    }

    /**
     * Reads {@code true} or {@code false}.
     *
     * @param parser stands on the value
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static Boolean bool(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_TRUE) {
            return Boolean.TRUE;
        }
        if (parser.currentToken() == JsonToken.VALUE_FALSE) {
            return Boolean.FALSE;
        }
        throw JsonReading.mismatch(parser, "a boolean");
    }

    /**
     * Reads an integer of 32 bits.
     *
     * @param parser stands on the value
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static Integer int32(JsonParser parser) throws IOException {
        if (isInteger(parser, 32)) {
            return parser.getIntValue();
        }
        try {
            return bigInteger(parser).intValueExact();
        } catch (ArithmeticException e) {
            throw JsonReading.unreadable(parser, "an integer of 32 bits", e);
        }
    }

    /**
     * Reads an integer of 64 bits.
     *
     * @param parser stands on the value
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static Long int64(JsonParser parser) throws IOException {
        if (isInteger(parser, 64)) {
            return parser.getLongValue();
        }
        try {
            return bigInteger(parser).longValueExact();
        } catch (ArithmeticException e) {
            throw JsonReading.unreadable(parser, "an integer of 64 bits", e);
        }
    }

    /**
     * {@return whether the value is written as an integer that has room in some bits}
     *
     * @param parser stands on the value
     * @param bits how many: 32 or 64
     * @throws IOException where the text is not JSON
     */
    public static boolean isInteger(JsonParser parser, int bits) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && (parser.getNumberType() == JsonParser.NumberType.INT
                        || (bits == 64 && parser.getNumberType() == JsonParser.NumberType.LONG));
    }

    /**
     * Reads an integer of any size; {@code 1.0} and {@code 1e3} are integers too, as JSON Schema says.
     *
     * @param parser stands on the value
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static BigInteger bigInteger(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return parser.getBigIntegerValue();
        }
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_FLOAT) {
            throw JsonReading.mismatch(parser, "an integer");
        }
        BigDecimal number = parser.getDecimalValue();
        if (Math.abs((long) number.scale()) > MAX_INTEGER_SCALE) {
            throw JsonReading.unreadable(parser, "an integer that can be written out", null);
        }
        try {
            return number.toBigIntegerExact();
        } catch (ArithmeticException e) {
            throw JsonReading.unreadable(parser, "an integer", e);
        }
    }

    /**
     * Reads a number with every digit.
     *
     * @param parser stands on the value
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static BigDecimal decimal(JsonParser parser) throws IOException {
        requireNumber(parser);
        return parser.getDecimalValue();
    }

    /**
     * Reads a number as the nearest of 64 bits.
     *
     * @param parser stands on the value
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static Double float64(JsonParser parser) throws IOException {
        requireNumber(parser);
        double number = parser.getDoubleValue();
        if (Double.isInfinite(number)) {
            throw JsonReading.unreadable(parser, "within the range of a 64-bit floating point number", null);
        }
        return number;
    }

    /**
     * Reads a number as the nearest of 32 bits.
     *
     * @param parser stands on the value
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static Float float32(JsonParser parser) throws IOException {
        requireNumber(parser);
        float number = parser.getFloatValue();
        if (Float.isInfinite(number)) {
            throw JsonReading.unreadable(parser, "within the range of a 32-bit floating point number", null);
        }
        return number;
    }

    /**
     * Reads a date and time with its offset (RFC 3339).
     *
     * @param parser stands on the value
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static OffsetDateTime dateTime(JsonParser parser) throws IOException {
        String text = string(parser);
        try {
            return Timestamps.parse(text);
        } catch (DateTimeException e) {
            throw JsonReading.unreadable(parser, "a date-time of RFC 3339", e);
        }
    }

    /**
     * Reads a date (RFC 3339).
     *
     * @param parser stands on the value
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static LocalDate date(JsonParser parser) throws IOException {
        String text = string(parser);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw JsonReading.unreadable(parser, "a date of RFC 3339", e);
        }
    }

    /**
     * Reads a time of day with its offset (RFC 3339).
     *
     * @param parser stands on the value
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static OffsetTime time(JsonParser parser) throws IOException {
        String text = string(parser);
        try {
            return Timestamps.parseTime(text);
        } catch (DateTimeException e) {
            throw JsonReading.unreadable(parser, "a time of RFC 3339", e);
        }
    }

    /**
     * Reads a UUID in its form of 36 characters (RFC 4122).
     *
     * @param parser stands on the value
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static UUID uuid(JsonParser parser) throws IOException {
        String text = string(parser);
        try {
            UUID uuid = UUID.fromString(text);
            if (text.equalsIgnoreCase(uuid.toString())) {
                return uuid;
            }
        } catch (IllegalArgumentException e) {
            throw JsonReading.unreadable(parser, "a UUID", e);
        }
        throw JsonReading.unreadable(parser, "a UUID of 36 characters", null);
    }

    /**
     * Reads a URI (RFC 3986).
     *
     * @param parser stands on the value
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static URI uri(JsonParser parser) throws IOException {
        String text = string(parser);
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw JsonReading.unreadable(parser, "a URI", e);
        }
    }

    /**
     * Reads a duration in its form (RFC 3339 appendix A).
     *
     * @param parser stands on the value
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static IsoDuration duration(JsonParser parser) throws IOException {
        String text = string(parser);
        try {
            return IsoDuration.parse(text);
        } catch (DateTimeException e) {
            throw JsonReading.unreadable(parser, "a duration of ISO 8601", e);
        }
    }

    /**
     * Reads bytes in base64 (RFC 4648 section 4), with or without line breaks and padding. Bits beyond the last byte
     * must be zero, since they would be lost (section 3.5).
     *
     * @param parser stands on the value
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static byte[] bytes(JsonParser parser) throws IOException {
        String text = LINE_BREAK.matcher(string(parser)).replaceAll("");
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            requireWhole(text, bytes);
            return bytes;
        } catch (IllegalArgumentException e) {
            throw JsonReading.unreadable(parser, "text in base64", e);
        }
    }

    private static void requireWhole(String text, byte[] bytes) {
        byte[] last = Arrays.copyOfRange(bytes, bytes.length - bytes.length % 3, bytes.length);
        String written = Base64.getEncoder().encodeToString(last).replace("=", "");
        int padding = text.indexOf('=');
        if (!text.substring(0, padding < 0 ? text.length() : padding).endsWith(written)) {
            throw new IllegalArgumentException("bits beyond the last byte");
        }
    }

    private static void requireNumber(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            throw JsonReading.mismatch(parser, "a number");
        }
    }
}
