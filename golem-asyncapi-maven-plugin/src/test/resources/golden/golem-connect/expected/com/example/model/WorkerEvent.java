package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * A single event emitted by a connected worker.
 *
 * @param type The kind of worker event. {@code null} where absent.
 * @param timestamp The member {@code timestamp}. {@code null} where absent.
 * @param message Text payload for stdout/stderr/log events. {@code null} where absent.
 * @param level Log level for structured Log events. {@code null} where absent.
 * @param context Optional structured context for the event. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = WorkerEventCodec.Reader.class)
@JsonSerialize(using = WorkerEventCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record WorkerEvent(
        @Nullable Type type,
        @Nullable OffsetDateTime timestamp,
        @Nullable String message,
        @Nullable String level,
        @Nullable Map<String, JsonNode> context,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param type see {@link #type()}
     * @param timestamp see {@link #timestamp()}
     * @param message see {@link #message()}
     * @param level see {@link #level()}
     * @param context see {@link #context()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public WorkerEvent {
        context = Members.copyOf(context);
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder()
                .type(type)
                .timestamp(timestamp)
                .message(message)
                .level(level)
                .context(context)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link WorkerEvent}. */
    public static final class Builder {
        private @Nullable Type type;

        private @Nullable OffsetDateTime timestamp;

        private @Nullable String message;

        private @Nullable String level;

        private @Nullable Map<String, JsonNode> context;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code type}, or clears it with {@code null}.
         *
         * @param type the new value
         * @return this builder
         */
        public Builder type(@Nullable Type type) {
            this.type = type;
            additionalProperties.remove("type");
            return this;
        }

        /**
         * Sets {@code timestamp}, or clears it with {@code null}.
         *
         * @param timestamp the new value
         * @return this builder
         */
        public Builder timestamp(@Nullable OffsetDateTime timestamp) {
            this.timestamp = timestamp;
            additionalProperties.remove("timestamp");
            return this;
        }

        /**
         * Sets {@code message}, or clears it with {@code null}.
         *
         * @param message the new value
         * @return this builder
         */
        public Builder message(@Nullable String message) {
            this.message = message;
            additionalProperties.remove("message");
            return this;
        }

        /**
         * Sets {@code level}, or clears it with {@code null}.
         *
         * @param level the new value
         * @return this builder
         */
        public Builder level(@Nullable String level) {
            this.level = level;
            additionalProperties.remove("level");
            return this;
        }

        /**
         * Sets {@code context}, or clears it with {@code null}.
         *
         * @param context the new value
         * @return this builder
         */
        public Builder context(@Nullable Map<String, JsonNode> context) {
            this.context = context;
            additionalProperties.remove("context");
            return this;
        }

        /**
         * Adds members that the document does not name.
         *
         * @param members the members by name
         * @return this builder
         */
        public Builder additionalProperties(Map<String, JsonNode> members) {
            additionalProperties.putAll(members);
            return this;
        }

        /**
         * Adds a member that the document does not name.
         *
         * @param name its name
         * @param value its value
         * @return this builder
         */
        public Builder additionalProperty(String name, JsonNode value) {
            additionalProperties.put(name, value);
            return this;
        }

        /** {@return the value} */
        public WorkerEvent build() {
            return new WorkerEvent(type, timestamp, message, level, context, additionalProperties);
        }
    }

    /**
     * The kind of worker event.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link Type.Known#UNLISTED}.
     */
    @JsonDeserialize(using = WorkerEventCodec.TypeReader.class)
    @JsonSerialize(using = WorkerEventCodec.TypeWriter.class)
    public static final class Type {
        /** The value {@code StdOut}. */
        public static final Type STD_OUT = new Type(Known.STD_OUT, "StdOut");

        /** The value {@code StdErr}. */
        public static final Type STD_ERR = new Type(Known.STD_ERR, "StdErr");

        /** The value {@code Log}. */
        public static final Type LOG = new Type(Known.LOG, "Log");

        /** The value {@code InvocationStart}. */
        public static final Type INVOCATION_START = new Type(Known.INVOCATION_START, "InvocationStart");

        /** The value {@code InvocationFinished}. */
        public static final Type INVOCATION_FINISHED = new Type(Known.INVOCATION_FINISHED, "InvocationFinished");

        private final Known known;

        private final String value;

        private Type(Known known, String value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The value with a text, which need not be listed.
         *
         * @param value the text
         * @return the value
         */
        public static Type of(String value) {
            return switch (value) {
                case "StdOut" -> STD_OUT;
                case "StdErr" -> STD_ERR;
                case "Log" -> LOG;
                case "InvocationStart" -> INVOCATION_START;
                case "InvocationFinished" -> INVOCATION_FINISHED;
                default -> new Type(Known.UNLISTED, value);
            };
        }

        /** {@return the values that the document lists, in its order} */
        public static List<Type> listed() {
            return List.of(STD_OUT, STD_ERR, LOG, INVOCATION_START, INVOCATION_FINISHED);
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
            return other instanceof Type that && value.equals(that.value);
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
            /** The value {@code StdOut}. */
            STD_OUT,

            /** The value {@code StdErr}. */
            STD_ERR,

            /** The value {@code Log}. */
            LOG,

            /** The value {@code InvocationStart}. */
            INVOCATION_START,

            /** The value {@code InvocationFinished}. */
            INVOCATION_FINISHED,

            /** A value that the document does not list. */
            UNLISTED
        }
    }
}
