package dev.golemasyncapi.options;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The types of the JDK that generated code can read and write by itself. */
public enum JdkType implements TypeChoice {
    /** {@code true} or {@code false}. */
    BOOLEAN("java.lang.Boolean", "boolean"),
    /** Integers of 32 bits. */
    INTEGER("java.lang.Integer", "int"),
    /** Integers of 64 bits. */
    LONG("java.lang.Long", "long"),
    /** Integers of any size. */
    BIG_INTEGER("java.math.BigInteger"),
    /** Numbers of 32 bits. */
    FLOAT("java.lang.Float", "float"),
    /** Numbers of 64 bits. */
    DOUBLE("java.lang.Double", "double"),
    /** Numbers with every digit. */
    BIG_DECIMAL("java.math.BigDecimal"),
    /** Any text. */
    STRING("java.lang.String"),
    /** Bytes in base64. */
    BYTES("byte[]"),
    /** A date and time with an offset. */
    OFFSET_DATE_TIME("java.time.OffsetDateTime"),
    /** A date and time with a zone, which is its offset on the wire. */
    ZONED_DATE_TIME("java.time.ZonedDateTime"),
    /** A point in time, without an offset. */
    INSTANT("java.time.Instant"),
    /** A date and time without an offset on the wire. */
    LOCAL_DATE_TIME("java.time.LocalDateTime"),
    /** A date. */
    LOCAL_DATE("java.time.LocalDate"),
    /** A time of day with an offset. */
    OFFSET_TIME("java.time.OffsetTime"),
    /** A time of day without an offset. */
    LOCAL_TIME("java.time.LocalTime"),
    /** A month of a year. */
    YEAR_MONTH("java.time.YearMonth"),
    /** A time zone. */
    ZONE_ID("java.time.ZoneId"),
    /** A duration in hours, minutes and seconds. */
    DURATION("java.time.Duration"),
    /** A duration in years, months and days. */
    PERIOD("java.time.Period"),
    /** A UUID. */
    UUID("java.util.UUID"),
    /** A URI. */
    URI("java.net.URI"),
    /** A currency by its code. */
    CURRENCY("java.util.Currency");

    private final String javaName;
    private final String primitive;

    JdkType(String javaName) {
        this(javaName, javaName);
    }

    JdkType(String javaName, String primitive) {
        this.javaName = javaName;
        this.primitive = primitive;
    }

    @Override
    public String javaName() {
        return javaName;
    }

    /** The type with a name; empty for any other class. */
    static Optional<JdkType> named(String name) {
        return Arrays.stream(values())
                .filter(type -> type.javaName.equals(name) || type.primitive.equals(name))
                .findFirst();
    }

    /** The names of all of them. */
    static List<String> all() {
        return Arrays.stream(values()).map(JdkType::javaName).toList();
    }
}
