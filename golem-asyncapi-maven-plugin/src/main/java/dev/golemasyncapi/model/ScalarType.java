package dev.golemasyncapi.model;

/** The types of single values. */
public enum ScalarType implements Type {
    /** Any text. */
    STRING,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** {@code integer} of format {@code int32}. */
    INT32,
    /** {@code integer}, with format {@code int64} or none. */
    INT64,
    /** {@code integer} whose bounds reach beyond 64 bits. */
    BIG_INTEGER,
    /** {@code number} of format {@code float}. */
    FLOAT,
    /** {@code number} of format {@code double}. */
    DOUBLE,
    /** {@code number} without a format: every digit counts. */
    DECIMAL,
    /** String of format {@code date-time} (RFC 3339). */
    DATE_TIME,
    /** String of format {@code date} (RFC 3339). */
    DATE,
    /** String of format {@code time} (RFC 3339). */
    TIME,
    /** String of format {@code duration} (RFC 3339 appendix A). */
    DURATION,
    /** String of format {@code byte}, or of content encoding {@code base64}: bytes (RFC 4648 section 4). */
    BYTES,
    /** String of format {@code uuid} (RFC 4122). */
    UUID,
    /** String of format {@code uri} (RFC 3986). */
    URI,
    /** String of a date and time (RFC 3339) of which the offset does not matter. */
    INSTANT,
    /** String of a date and time (RFC 3339), with a zone in Java. */
    ZONED_DATE_TIME,
    /** String of a date and time without an offset (ISO 8601). */
    LOCAL_DATE_TIME,
    /** String of a time of day without an offset (ISO 8601). */
    LOCAL_TIME,
    /** String of a duration in days, hours, minutes and seconds (ISO 8601). */
    CLOCK_DURATION,
    /** String of a duration in years, months and days (ISO 8601). */
    PERIOD,
    /** String of a month of a year (ISO 8601). */
    YEAR_MONTH,
    /** String with the name of a time zone or an offset. */
    ZONE_ID,
    /** String with the code of a currency (ISO 4217). */
    CURRENCY,
    /** String of an integer of 32 bits. */
    TEXT_INT32,
    /** String of an integer of 64 bits. */
    TEXT_INT64,
    /** String of an integer. */
    TEXT_BIG_INTEGER,
    /** String of a decimal number. */
    TEXT_DECIMAL,
    /** String with a character of ISO 8859-1 for each byte: {@code bytes} and {@code fixed} of Avro. */
    LATIN1_BYTES,
    /** Number of days since 1970-01-01. */
    EPOCH_DAY,
    /** Number of milliseconds since midnight. */
    MILLI_OF_DAY,
    /** Number of microseconds since midnight. */
    MICRO_OF_DAY,
    /** Number of milliseconds since 1970-01-01T00:00:00Z. */
    EPOCH_MILLI,
    /** Number of microseconds since 1970-01-01T00:00:00Z. */
    EPOCH_MICRO,
    /** Number of nanoseconds since 1970-01-01T00:00:00Z. */
    EPOCH_NANO;

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.scalar(this);
    }
}
