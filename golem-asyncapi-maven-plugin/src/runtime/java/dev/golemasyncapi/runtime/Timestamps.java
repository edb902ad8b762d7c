package dev.golemasyncapi.runtime;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;

/**
 * Reads and writes the date-times of RFC 3339. {@link OffsetDateTime#parse(CharSequence)} takes most of the time that
 * reading an event takes; nearly every timestamp has the plain form that is read here, and the others are left to it.
 */
final class Timestamps {

    private static final int SECONDS_END = 19;
    private static final int MOST_DIGITS = 9;
    private static final int[] NANOS_OF_DIGITS = {
        1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
    };

    private Timestamps() {}

    /**
     * Reads a date-time.
     *
     * @throws DateTimeException where the text is none, or has digits behind the ninth of a second's fraction
     */
    static OffsetDateTime parse(String text) {
        int length = text.length();
        if (length > SECONDS_END && hasPlainShape(text)) {
            int end = endOfFraction(text);
            int nanos = end == SECONDS_END ? 0 : digits(text, SECONDS_END + 1, end);
            ZoneOffset offset = offset(text, end);
            int year = digits(text, 0, 4);
            int month = digits(text, 5, 7);
            int day = digits(text, 8, 10);
            int hour = digits(text, 11, 13);
            int minute = digits(text, 14, 16);
            int second = digits(text, 17, SECONDS_END);
            if (offset != null && (year | month | day | hour | minute | second | nanos) >= 0) {
                int scale = end == SECONDS_END ? 1 : NANOS_OF_DIGITS[end - SECONDS_END - 1];
                return OffsetDateTime.of(year, month, day, hour, minute, second, nanos * scale, offset);
            }
        }
        return OffsetDateTime.parse(withoutZeros(text));
    }

    /**
     * Reads a time of day.
     *
     * @throws DateTimeException where the text is none, or has digits behind the ninth of a second's fraction
     */
    static OffsetTime parseTime(String text) {
        return OffsetTime.parse(withoutZeros(text));
    }

    /** The text without zeros behind the ninth digit of a fraction, which java.time does not read. */
    private static String withoutZeros(String text) {
        int end = text.indexOf('.') + MOST_DIGITS + 1;
        if (end == MOST_DIGITS) {
            return text;
        }
        int rest = end;
        while (rest < text.length() && text.charAt(rest) == '0') {
            rest++;
        }
        return rest > end ? text.substring(0, end) + text.substring(rest) : text;
    }

    /** Writes a date-time with seconds, and with as many digits of their fraction as it has, in threes. */
    static String format(OffsetDateTime value) {
        if (value.getSecond() != 0 || value.getNano() != 0) {
            return value.toString();
        }
        // OffsetDateTime leaves out seconds that are zero; RFC 3339 does not.
        String minutes = value.toLocalDateTime().toString();
        return minutes + ":00" + value.getOffset().getId();
    }

    /** Writes a time of day with seconds likewise. */
    static String format(OffsetTime value) {
        if (value.getSecond() != 0 || value.getNano() != 0) {
            return value.toString();
        }
        return value.toLocalTime() + ":00" + value.getOffset().getId();
    }

    private static boolean hasPlainShape(String text) {
        return text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':';
    }

    private static int endOfFraction(String text) {
        if (text.charAt(SECONDS_END) != '.') {
            return SECONDS_END;
        }
        int end = SECONDS_END + 1;
        while (end < text.length() && end < SECONDS_END + 10 && isDigit(text.charAt(end))) {
            end++;
        }
        return end == SECONDS_END + 1 ? SECONDS_END : end;
    }

    private static ZoneOffset offset(String text, int start) {
        int length = text.length() - start;
        if (length == 1 && text.charAt(start) == 'Z') {
            return ZoneOffset.UTC;
        }
        if (length != 6 || text.charAt(start + 3) != ':') {
            return null;
        }
        int hours = digits(text, start + 1, start + 3);
        int minutes = digits(text, start + 4, start + 6);
        char sign = text.charAt(start);
        if ((sign != '+' && sign != '-') || hours < 0 || hours > 17 || minutes < 0 || minutes > 59) {
            return null;
        }
        int total = hours * 60 + minutes;
        return ZoneOffset.ofTotalSeconds((sign == '-' ? -total : total) * 60);
    }

    /** The number that the digits make, or a negative one where something else stands among them. */
    private static int digits(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            char digit = text.charAt(i);
            if (!isDigit(digit)) {
                return -1;
            }
            number = number * 10 + (digit - '0');
        }
        return number;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
