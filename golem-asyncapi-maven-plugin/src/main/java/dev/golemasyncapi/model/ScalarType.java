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
