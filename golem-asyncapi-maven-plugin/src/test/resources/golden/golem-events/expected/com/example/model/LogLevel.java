package com.example.model;

import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The severity of a log message.
 *
 * <p>Values that the document does not list are kept as they are: they are {@link LogLevel.Known#UNLISTED}.
 */
@JsonDeserialize(using = LogLevelCodec.Reader.class)
@JsonSerialize(using = LogLevelCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class LogLevel {
    /** The value {@code Trace}. */
    public static final LogLevel TRACE = new LogLevel(Known.TRACE, "Trace");

    /** The value {@code Debug}. */
    public static final LogLevel DEBUG = new LogLevel(Known.DEBUG, "Debug");

    /** The value {@code Info}. */
    public static final LogLevel INFO = new LogLevel(Known.INFO, "Info");

    /** The value {@code Warn}. */
    public static final LogLevel WARN = new LogLevel(Known.WARN, "Warn");

    /** The value {@code Error}. */
    public static final LogLevel ERROR = new LogLevel(Known.ERROR, "Error");

    /** The value {@code Critical}. */
    public static final LogLevel CRITICAL = new LogLevel(Known.CRITICAL, "Critical");

    private final Known known;

    private final String value;

    private LogLevel(Known known, String value) {
        this.known = known;
        this.value = value;
    }

    /**
     * The value with a text, which need not be listed.
     *
     * @param value the text
     * @return the value
     */
    public static LogLevel of(String value) {
        return switch (value) {
            case "Trace" -> TRACE;
            case "Debug" -> DEBUG;
            case "Info" -> INFO;
            case "Warn" -> WARN;
            case "Error" -> ERROR;
            case "Critical" -> CRITICAL;
            default -> new LogLevel(Known.UNLISTED, value);
        };
    }

    /** {@return the values that the document lists, in its order} */
    public static List<LogLevel> listed() {
        return List.of(TRACE, DEBUG, INFO, WARN, ERROR, CRITICAL);
    }

    /** {@return which of the listed values this is, for use in a {@code switch}} */
    public Known known() {
        return known;
    }

    /** {@return whether the document lists this value} */
    public boolean isListed() {
        return known != Known.UNLISTED;
    }

    /** {@return the value as it stands on the wire} */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LogLevel that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }

    /** The listed values, and one for all others. */
    public enum Known {
        /** The value {@code Trace}. */
        TRACE,

        /** The value {@code Debug}. */
        DEBUG,

        /** The value {@code Info}. */
        INFO,

        /** The value {@code Warn}. */
        WARN,

        /** The value {@code Error}. */
        ERROR,

        /** The value {@code Critical}. */
        CRITICAL,

        /** A value that the document does not list. */
        UNLISTED
    }
}
