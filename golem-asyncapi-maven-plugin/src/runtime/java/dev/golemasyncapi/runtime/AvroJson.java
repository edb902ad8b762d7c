package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.golemasyncapi.runtime.jackson2.Jackson;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;

/**
 * Reads and writes what the JSON encoding of Apache Avro writes in a way of its own: bytes as text with a character of
 * ISO 8859-1 for each, the branch of a union behind its name, dates and times as numbers. What writes a time in units
 * that are coarser than the time leaves the rest out.
 */
public final class AvroJson {

    private static final long NANOS_OF_MILLI = 1_000_000;
    private static final long NANOS_OF_MICRO = 1_000;
    private static final long MICROS_OF_SECOND = 1_000_000;
    private static final long NANOS_OF_SECOND = 1_000_000_000;

    private AvroJson() {}

    /**
     * Reads the value of an object that has one member, which has the given name.
     *
     * @param <T> the type of the value
     * @param parser stands on the object
     * @param tag the name of the member
     * @param reader reads the value of the member
     * @return the value of the member
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static <T> T tagged(JsonParser parser, String tag, ValueReader<? extends T> reader) throws IOException {
        JsonReading.enterTag(parser, tag);
        T value = reader.read(parser);
        JsonReading.leaveTag(parser);
        return value;
    }

    /**
     * Writes an object with one member.
     *
     * @param <T> the type of the value
     * @param value the value of the member
     * @param generator what it is written with
     * @param tag the name of the member
     * @param writer writes the value of the member
     * @throws IOException where the generator cannot write
     */
    public static <T> void tagged(T value, JsonGenerator generator, String tag, ValueWriter<? super T> writer)
            throws IOException {
        generator.writeStartObject();
        Jackson.writeName(generator, tag);
        writer.write(value, generator);
        generator.writeEndObject();
    }

    /**
     * Reads bytes from text.
     *
     * @param parser stands on the value
     * @return the bytes
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static byte[] bytes(JsonParser parser) throws IOException {
        String text = JsonScalars.string(parser);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF) {
                throw JsonReading.unreadable(parser, "text with characters up to U+00FF only", null);
            }
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * Writes bytes as text.
     *
     * @param value the bytes
     * @param generator what it is written with
     * @throws IOException where the generator cannot write
     */
    public static void bytes(byte[] value, JsonGenerator generator) throws IOException {
        generator.writeString(new String(value, StandardCharsets.ISO_8859_1));
    }

    /**
     * Reads a decimal number from the bytes of its unscaled value, the highest first.
     *
     * @param parser stands on the value
     * @param scale the number of digits behind the point
     * @return the number
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static BigDecimal decimal(JsonParser parser, int scale) throws IOException {
        byte[] bytes = bytes(parser);
        return new BigDecimal(bytes.length == 0 ? BigInteger.ZERO : new BigInteger(bytes), scale);
    }

    /**
     * Writes a decimal number as the bytes of its unscaled value.
     *
     * @param value the number
     * @param generator what it is written with
     * @param scale the number of digits behind the point
     * @param size the number of bytes; 0 for as few as the number needs
     * @throws ArithmeticException where the number has more digits than that
     * @throws IOException where the generator cannot write
     */
    public static void decimal(BigDecimal value, JsonGenerator generator, int scale, int size) throws IOException {
        byte[] digits =
                value.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue().toByteArray();
        if (size == 0) {
            bytes(digits, generator);
            return;
        }
        if (digits.length > size) {
            throw new ArithmeticException(value + " does not fit " + size + " bytes");
        }
        byte[] filled = new byte[size];
        Arrays.fill(filled, 0, size - digits.length, (byte) (value.signum() < 0 ? -1 : 0));
        System.arraycopy(digits, 0, filled, size - digits.length, digits.length);
        bytes(filled, generator);
    }

    /**
     * Reads a date from the number of days since 1970-01-01.
     *
     * @param parser stands on the value
     * @return the date
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static LocalDate epochDay(JsonParser parser) throws IOException {
        return LocalDate.ofEpochDay(JsonScalars.int32(parser));
    }

    /**
     * Writes a date as the number of days since 1970-01-01.
     *
     * @param value the date
     * @param generator what it is written with
     * @throws IOException where the generator cannot write
     */
    public static void epochDay(LocalDate value, JsonGenerator generator) throws IOException {
        generator.writeNumber(Math.toIntExact(value.toEpochDay()));
    }

    /**
     * Reads a time from the number of milliseconds since midnight.
     *
     * @param parser stands on the value
     * @return the time
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static LocalTime milliOfDay(JsonParser parser) throws IOException {
        return timeOfDay(parser, NANOS_OF_MILLI);
    }

    /**
     * Writes a time as the number of milliseconds since midnight.
     *
     * @param value the time
     * @param generator what it is written with
     * @throws IOException where the generator cannot write
     */
    public static void milliOfDay(LocalTime value, JsonGenerator generator) throws IOException {
        generator.writeNumber(value.toNanoOfDay() / NANOS_OF_MILLI);
    }

    /**
     * Reads a time from the number of microseconds since midnight.
     *
     * @param parser stands on the value
     * @return the time
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static LocalTime microOfDay(JsonParser parser) throws IOException {
        return timeOfDay(parser, NANOS_OF_MICRO);
    }

    /**
     * Writes a time as the number of microseconds since midnight.
     *
     * @param value the time
     * @param generator what it is written with
     * @throws IOException where the generator cannot write
     */
    public static void microOfDay(LocalTime value, JsonGenerator generator) throws IOException {
        generator.writeNumber(value.toNanoOfDay() / NANOS_OF_MICRO);
    }

    private static LocalTime timeOfDay(JsonParser parser, long nanos) throws IOException {
        try {
            return LocalTime.ofNanoOfDay(Math.multiplyExact(JsonScalars.int64(parser), nanos));
        } catch (DateTimeException | ArithmeticException e) {
            throw JsonReading.unreadable(parser, "a time of day", e);
        }
    }

    /**
     * Reads an instant from the number of milliseconds since 1970-01-01T00:00:00Z.
     *
     * @param parser stands on the value
     * @return the instant
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static Instant epochMilli(JsonParser parser) throws IOException {
        return Instant.ofEpochMilli(JsonScalars.int64(parser));
    }

    /**
     * Writes an instant as the number of milliseconds since 1970-01-01T00:00:00Z.
     *
     * @param value the instant
     * @param generator what it is written with
     * @throws IOException where the generator cannot write
     */
    public static void epochMilli(Instant value, JsonGenerator generator) throws IOException {
        generator.writeNumber(value.toEpochMilli());
    }

    /**
     * Reads an instant from the number of microseconds since 1970-01-01T00:00:00Z.
     *
     * @param parser stands on the value
     * @return the instant
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static Instant epochMicro(JsonParser parser) throws IOException {
        return instant(JsonScalars.int64(parser), MICROS_OF_SECOND);
    }

    /**
     * Writes an instant as the number of microseconds since 1970-01-01T00:00:00Z.
     *
     * @param value the instant
     * @param generator what it is written with
     * @throws IOException where the generator cannot write
     */
    public static void epochMicro(Instant value, JsonGenerator generator) throws IOException {
        generator.writeNumber(units(value, MICROS_OF_SECOND));
    }

    /**
     * Reads an instant from the number of nanoseconds since 1970-01-01T00:00:00Z.
     *
     * @param parser stands on the value
     * @return the instant
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static Instant epochNano(JsonParser parser) throws IOException {
        return instant(JsonScalars.int64(parser), NANOS_OF_SECOND);
    }

    /**
     * Writes an instant as the number of nanoseconds since 1970-01-01T00:00:00Z.
     *
     * @param value the instant
     * @param generator what it is written with
     * @throws IOException where the generator cannot write
     */
    public static void epochNano(Instant value, JsonGenerator generator) throws IOException {
        generator.writeNumber(units(value, NANOS_OF_SECOND));
    }

    private static Instant instant(long value, long unitsOfSecond) {
        return Instant.ofEpochSecond(
                Math.floorDiv(value, unitsOfSecond),
                Math.floorMod(value, unitsOfSecond) * (NANOS_OF_SECOND / unitsOfSecond));
    }

    /** As {@link Instant#toEpochMilli()} does it: the seconds alone may be beyond the lowest number. */
    private static long units(Instant value, long unitsOfSecond) {
        long second = value.getEpochSecond();
        long fraction = value.getNano() / (NANOS_OF_SECOND / unitsOfSecond);
        return second < 0 && fraction > 0
                ? Math.addExact(Math.multiplyExact(second + 1, unitsOfSecond), fraction - unitsOfSecond)
                : Math.addExact(Math.multiplyExact(second, unitsOfSecond), fraction);
    }
}
