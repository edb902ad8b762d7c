package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads and writes strings as types that the user chose for them. What is read is strict, as {@link JsonScalars} is; a
 * value that is not written here is written as its own text.
 */
public final class JsonTexts {

    /** As many as Jackson allows the numbers of JSON. */
    private static final int MOST_DIGITS = 1_000;

    /** Digits as JSON has them: what has a plus or zeros in front would be written without. */
    private static final Pattern INTEGER = Pattern.compile("-?(?:0|[1-9][0-9]*)");

    private static final Pattern NUMBER = Pattern.compile(INTEGER + "(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");

    private JsonTexts() {}

    /**
     * Reads a date-time (RFC 3339) as the point in time that it is, whatever its offset.
     *
     * @param parser stands on the value
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static Instant instant(JsonParser parser) throws IOException {
        return JsonScalars.dateTime(parser).toInstant();
    }

    /**
     * Reads a date-time (RFC 3339) with its offset as the zone.
     *
     * @param parser stands on the value
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static ZonedDateTime zonedDateTime(JsonParser parser) throws IOException {
        return JsonScalars.dateTime(parser).toZonedDateTime();
    }

    /**
     * Writes a date-time (RFC 3339) with the offset that the zone has at that time.
     *
     * @param value the value
     * @param generator what it is written with
     * @throws IOException where the generator cannot write
     */
    public static void zonedDateTime(ZonedDateTime value, JsonGenerator generator) throws IOException {
        JsonWriting.dateTime(value.toOffsetDateTime(), generator);
    }

    /**
     * Reads a date and time without an offset (ISO 8601).
     *
     * @param parser stands on the value
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static LocalDateTime localDateTime(JsonParser parser) throws IOException {
        return parse(parser, LocalDateTime::parse, "a date and time without an offset");
    }

    /**
     * Writes a date and time with its seconds.
     *
     * @param value the value
     * @param generator what it is written with
     * @throws IOException where the generator cannot write
     */
    public static void localDateTime(LocalDateTime value, JsonGenerator generator) throws IOException {
        generator.writeString(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(value));
    }

    /**
     * Reads a time of day without an offset (ISO 8601).
     *
     * @param parser stands on the value
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static LocalTime localTime(JsonParser parser) throws IOException {
        return parse(parser, LocalTime::parse, "a time without an offset");
    }

    /**
     * Writes a time of day with its seconds.
     *
     * @param value the value
     * @param generator what it is written with
     * @throws IOException where the generator cannot write
     */
    public static void localTime(LocalTime value, JsonGenerator generator) throws IOException {
        generator.writeString(DateTimeFormatter.ISO_LOCAL_TIME.format(value));
    }

    /**
     * Reads a duration in days of 24 hours, hours, minutes and seconds (ISO 8601).
     *
     * @param parser stands on the value
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static Duration duration(JsonParser parser) throws IOException {
        return parse(parser, Duration::parse, "a duration in days, hours, minutes and seconds");
    }

    /**
     * Reads a duration in years, months, weeks and days (ISO 8601).
     *
     * @param parser stands on the value
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static Period period(JsonParser parser) throws IOException {
        return parse(parser, Period::parse, "a duration in years, months, weeks and days");
    }

    /**
     * Reads a month of a year, such as {@code 2026-11}.
     *
     * @param parser stands on the value
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static YearMonth yearMonth(JsonParser parser) throws IOException {
        return parse(parser, YearMonth::parse, "a month of a year");
    }

    /**
     * Reads the name of a time zone, or an offset.
     *
     * @param parser stands on the value
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static ZoneId zoneId(JsonParser parser) throws IOException {
        return parse(parser, ZoneId::of, "a time zone");
    }

    /**
     * Reads the code of a currency (ISO 4217).
     *
     * @param parser stands on the value
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static Currency currency(JsonParser parser) throws IOException {
        return parse(parser, Currency::getInstance, "the code of a currency");
    }

    /**
     * Reads an integer of 32 bits.
     *
     * @param parser stands on the value
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static Integer int32(JsonParser parser) throws IOException {
        return parse(parser, text -> Integer.valueOf(digits(text, INTEGER)), "an integer of 32 bits");
    }

    /**
     * Reads an integer of 64 bits.
     *
     * @param parser stands on the value
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static Long int64(JsonParser parser) throws IOException {
        return parse(parser, text -> Long.valueOf(digits(text, INTEGER)), "an integer of 64 bits");
    }

    /**
     * Reads an integer of up to a thousand digits.
     *
     * @param parser stands on the value
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static BigInteger bigInteger(JsonParser parser) throws IOException {
        return parse(parser, text -> new BigInteger(digits(text, INTEGER)), "an integer");
    }

    /**
     * Reads a number of up to a thousand digits.
     *
     * @param parser stands on the value
     * @return the number
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static BigDecimal decimal(JsonParser parser) throws IOException {
        return parse(parser, text -> new BigDecimal(digits(text, NUMBER)), "a number");
    }

    /**
     * Writes a number without an exponent, unless it would be long.
     *
     * @param value the number
     * @param generator what it is written with
     * @throws IOException where the generator cannot write
     */
    public static void decimal(BigDecimal value, JsonGenerator generator) throws IOException {
        boolean plain = Math.abs((long) value.scale()) <= MOST_DIGITS;
        generator.writeString(plain ? value.toPlainString() : value.toString());
    }

    private static String digits(String text, Pattern form) {
        if (text.length() > MOST_DIGITS) {
            throw new NumberFormatException("more than " + MOST_DIGITS + " digits");
        }
        if (!form.matcher(text).matches()) {
            throw new NumberFormatException("no number as JSON has them");
        }
        return text;
    }

    private static <T> T parse(JsonParser parser, Function<String, T> parse, String expected) throws IOException {
        String text = JsonScalars.string(parser);
        try {
            return parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw JsonReading.unreadable(parser, expected, e);
        }
    }
}
