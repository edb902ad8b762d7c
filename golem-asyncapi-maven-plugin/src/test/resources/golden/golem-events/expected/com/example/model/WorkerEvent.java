package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * A single event of a worker. The list of kinds grows from release to release; a client must let kinds
 * through that it does not know.
 */
@JsonDeserialize(using = WorkerEventCodec.Reader.class)
@JsonSerialize(using = WorkerEventCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface WorkerEvent
        permits WorkerEvent.StdOut,
                WorkerEvent.StdErr,
                WorkerEvent.Log,
                WorkerEvent.InvocationStart,
                WorkerEvent.InvocationFinished,
                WorkerEvent.PluginError,
                WorkerEvent.SnapshotRecoverySucceeded,
                WorkerEvent.SnapshotRecoveryFailed,
                WorkerEvent.ClientLagged,
                WorkerEvent.Unknown {
    /**
     * The worker wrote to its standard output.
     *
     * @param timestamp When the event happened.
     * @param bytes The bytes that were written, each from 0 to 255.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = WorkerEventCodec.StdOutReader.class)
    @JsonSerialize(using = WorkerEventCodec.StdOutWriter.class)
    record StdOut(OffsetDateTime timestamp, List<Integer> bytes, Map<String, JsonNode> additionalProperties)
            implements WorkerEvent {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param timestamp see {@link #timestamp()}
         * @param bytes see {@link #bytes()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public StdOut {
            Objects.requireNonNull(timestamp, "timestamp");
            Objects.requireNonNull(bytes, "bytes");
            bytes = Members.copyOf(bytes);
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().timestamp(timestamp).bytes(bytes).additionalProperties(additionalProperties);
        }

        /** Builds {@link StdOut}. */
        public static final class Builder {
            private @Nullable OffsetDateTime timestamp;

            private @Nullable List<Integer> bytes;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code timestamp}.
             *
             * @param timestamp the new value
             * @return this builder
             */
            public Builder timestamp(OffsetDateTime timestamp) {
                this.timestamp = timestamp;
                return this;
            }

            /**
             * Sets {@code bytes}.
             *
             * @param bytes the new value
             * @return this builder
             */
            public Builder bytes(List<Integer> bytes) {
                this.bytes = bytes;
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

            /**
             * {@return the value}
             *
             * @throws NullPointerException where a required member was not set
             */
            public StdOut build() {
                return new StdOut(timestamp, bytes, additionalProperties);
            }
        }
    }

    /**
     * The worker wrote to its standard error.
     *
     * @param timestamp When the event happened.
     * @param bytes The bytes that were written, each from 0 to 255.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = WorkerEventCodec.StdErrReader.class)
    @JsonSerialize(using = WorkerEventCodec.StdErrWriter.class)
    record StdErr(OffsetDateTime timestamp, List<Integer> bytes, Map<String, JsonNode> additionalProperties)
            implements WorkerEvent {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param timestamp see {@link #timestamp()}
         * @param bytes see {@link #bytes()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public StdErr {
            Objects.requireNonNull(timestamp, "timestamp");
            Objects.requireNonNull(bytes, "bytes");
            bytes = Members.copyOf(bytes);
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().timestamp(timestamp).bytes(bytes).additionalProperties(additionalProperties);
        }

        /** Builds {@link StdErr}. */
        public static final class Builder {
            private @Nullable OffsetDateTime timestamp;

            private @Nullable List<Integer> bytes;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code timestamp}.
             *
             * @param timestamp the new value
             * @return this builder
             */
            public Builder timestamp(OffsetDateTime timestamp) {
                this.timestamp = timestamp;
                return this;
            }

            /**
             * Sets {@code bytes}.
             *
             * @param bytes the new value
             * @return this builder
             */
            public Builder bytes(List<Integer> bytes) {
                this.bytes = bytes;
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

            /**
             * {@return the value}
             *
             * @throws NullPointerException where a required member was not set
             */
            public StdErr build() {
                return new StdErr(timestamp, bytes, additionalProperties);
            }
        }
    }

    /**
     * The worker logged a message.
     *
     * @param timestamp When the event happened.
     * @param level The severity of a log message.
     * @param context Where in the worker the message comes from.
     * @param message The text that was logged.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = WorkerEventCodec.LogReader.class)
    @JsonSerialize(using = WorkerEventCodec.LogWriter.class)
    record Log(
            OffsetDateTime timestamp,
            LogLevel level,
            String context,
            String message,
            Map<String, JsonNode> additionalProperties)
            implements WorkerEvent {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param timestamp see {@link #timestamp()}
         * @param level see {@link #level()}
         * @param context see {@link #context()}
         * @param message see {@link #message()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Log {
            Objects.requireNonNull(timestamp, "timestamp");
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(context, "context");
            Objects.requireNonNull(message, "message");
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
                    .timestamp(timestamp)
                    .level(level)
                    .context(context)
                    .message(message)
                    .additionalProperties(additionalProperties);
        }

        /** Builds {@link Log}. */
        public static final class Builder {
            private @Nullable OffsetDateTime timestamp;

            private @Nullable LogLevel level;

            private @Nullable String context;

            private @Nullable String message;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code timestamp}.
             *
             * @param timestamp the new value
             * @return this builder
             */
            public Builder timestamp(OffsetDateTime timestamp) {
                this.timestamp = timestamp;
                return this;
            }

            /**
             * Sets {@code level}.
             *
             * @param level the new value
             * @return this builder
             */
            public Builder level(LogLevel level) {
                this.level = level;
                return this;
            }

            /**
             * Sets {@code context}.
             *
             * @param context the new value
             * @return this builder
             */
            public Builder context(String context) {
                this.context = context;
                return this;
            }

            /**
             * Sets {@code message}.
             *
             * @param message the new value
             * @return this builder
             */
            public Builder message(String message) {
                this.message = message;
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

            /**
             * {@return the value}
             *
             * @throws NullPointerException where a required member was not set
             */
            public Log build() {
                return new Log(timestamp, level, context, message, additionalProperties);
            }
        }
    }

    /**
     * An invocation of one of the worker's functions began.
     *
     * @param timestamp When the event happened.
     * @param function The exported function that was invoked.
     * @param idempotencyKey The key that makes the invocation happen once.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = WorkerEventCodec.InvocationStartReader.class)
    @JsonSerialize(using = WorkerEventCodec.InvocationStartWriter.class)
    record InvocationStart(
            OffsetDateTime timestamp,
            String function,
            String idempotencyKey,
            Map<String, JsonNode> additionalProperties)
            implements WorkerEvent {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param timestamp see {@link #timestamp()}
         * @param function see {@link #function()}
         * @param idempotencyKey see {@link #idempotencyKey()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public InvocationStart {
            Objects.requireNonNull(timestamp, "timestamp");
            Objects.requireNonNull(function, "function");
            Objects.requireNonNull(idempotencyKey, "idempotencyKey");
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
                    .timestamp(timestamp)
                    .function(function)
                    .idempotencyKey(idempotencyKey)
                    .additionalProperties(additionalProperties);
        }

        /** Builds {@link InvocationStart}. */
        public static final class Builder {
            private @Nullable OffsetDateTime timestamp;

            private @Nullable String function;

            private @Nullable String idempotencyKey;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code timestamp}.
             *
             * @param timestamp the new value
             * @return this builder
             */
            public Builder timestamp(OffsetDateTime timestamp) {
                this.timestamp = timestamp;
                return this;
            }

            /**
             * Sets {@code function}.
             *
             * @param function the new value
             * @return this builder
             */
            public Builder function(String function) {
                this.function = function;
                return this;
            }

            /**
             * Sets {@code idempotencyKey}.
             *
             * @param idempotencyKey the new value
             * @return this builder
             */
            public Builder idempotencyKey(String idempotencyKey) {
                this.idempotencyKey = idempotencyKey;
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

            /**
             * {@return the value}
             *
             * @throws NullPointerException where a required member was not set
             */
            public InvocationStart build() {
                return new InvocationStart(timestamp, function, idempotencyKey, additionalProperties);
            }
        }
    }

    /**
     * An invocation of one of the worker's functions ended.
     *
     * @param timestamp When the event happened.
     * @param function The exported function that was invoked.
     * @param idempotencyKey The key that makes the invocation happen once.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = WorkerEventCodec.InvocationFinishedReader.class)
    @JsonSerialize(using = WorkerEventCodec.InvocationFinishedWriter.class)
    record InvocationFinished(
            OffsetDateTime timestamp,
            String function,
            String idempotencyKey,
            Map<String, JsonNode> additionalProperties)
            implements WorkerEvent {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param timestamp see {@link #timestamp()}
         * @param function see {@link #function()}
         * @param idempotencyKey see {@link #idempotencyKey()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public InvocationFinished {
            Objects.requireNonNull(timestamp, "timestamp");
            Objects.requireNonNull(function, "function");
            Objects.requireNonNull(idempotencyKey, "idempotencyKey");
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
                    .timestamp(timestamp)
                    .function(function)
                    .idempotencyKey(idempotencyKey)
                    .additionalProperties(additionalProperties);
        }

        /** Builds {@link InvocationFinished}. */
        public static final class Builder {
            private @Nullable OffsetDateTime timestamp;

            private @Nullable String function;

            private @Nullable String idempotencyKey;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code timestamp}.
             *
             * @param timestamp the new value
             * @return this builder
             */
            public Builder timestamp(OffsetDateTime timestamp) {
                this.timestamp = timestamp;
                return this;
            }

            /**
             * Sets {@code function}.
             *
             * @param function the new value
             * @return this builder
             */
            public Builder function(String function) {
                this.function = function;
                return this;
            }

            /**
             * Sets {@code idempotencyKey}.
             *
             * @param idempotencyKey the new value
             * @return this builder
             */
            public Builder idempotencyKey(String idempotencyKey) {
                this.idempotencyKey = idempotencyKey;
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

            /**
             * {@return the value}
             *
             * @throws NullPointerException where a required member was not set
             */
            public InvocationFinished build() {
                return new InvocationFinished(timestamp, function, idempotencyKey, additionalProperties);
            }
        }
    }

    /**
     * A plugin of the worker failed.
     *
     * @param timestamp When the event happened.
     * @param pluginName The plugin that failed.
     * @param message What went wrong.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = WorkerEventCodec.PluginErrorReader.class)
    @JsonSerialize(using = WorkerEventCodec.PluginErrorWriter.class)
    record PluginError(
            OffsetDateTime timestamp,
            String pluginName,
            String message,
            Map<String, JsonNode> additionalProperties)
            implements WorkerEvent {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param timestamp see {@link #timestamp()}
         * @param pluginName see {@link #pluginName()}
         * @param message see {@link #message()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public PluginError {
            Objects.requireNonNull(timestamp, "timestamp");
            Objects.requireNonNull(pluginName, "pluginName");
            Objects.requireNonNull(message, "message");
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
                    .timestamp(timestamp)
                    .pluginName(pluginName)
                    .message(message)
                    .additionalProperties(additionalProperties);
        }

        /** Builds {@link PluginError}. */
        public static final class Builder {
            private @Nullable OffsetDateTime timestamp;

            private @Nullable String pluginName;

            private @Nullable String message;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code timestamp}.
             *
             * @param timestamp the new value
             * @return this builder
             */
            public Builder timestamp(OffsetDateTime timestamp) {
                this.timestamp = timestamp;
                return this;
            }

            /**
             * Sets {@code pluginName}.
             *
             * @param pluginName the new value
             * @return this builder
             */
            public Builder pluginName(String pluginName) {
                this.pluginName = pluginName;
                return this;
            }

            /**
             * Sets {@code message}.
             *
             * @param message the new value
             * @return this builder
             */
            public Builder message(String message) {
                this.message = message;
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

            /**
             * {@return the value}
             *
             * @throws NullPointerException where a required member was not set
             */
            public PluginError build() {
                return new PluginError(timestamp, pluginName, message, additionalProperties);
            }
        }
    }

    /**
     * The worker was restored from a snapshot.
     *
     * @param timestamp When the event happened.
     * @param snapshotIndex An unsigned 64-bit number. At least {@code 0}. At most
     *     {@code 18446744073709551615}.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = WorkerEventCodec.SnapshotRecoverySucceededReader.class)
    @JsonSerialize(using = WorkerEventCodec.SnapshotRecoverySucceededWriter.class)
    record SnapshotRecoverySucceeded(
            OffsetDateTime timestamp,
            BigInteger snapshotIndex,
            Map<String, JsonNode> additionalProperties)
            implements WorkerEvent {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param timestamp see {@link #timestamp()}
         * @param snapshotIndex see {@link #snapshotIndex()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public SnapshotRecoverySucceeded {
            Objects.requireNonNull(timestamp, "timestamp");
            Objects.requireNonNull(snapshotIndex, "snapshotIndex");
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
                    .timestamp(timestamp)
                    .snapshotIndex(snapshotIndex)
                    .additionalProperties(additionalProperties);
        }

        /** Builds {@link SnapshotRecoverySucceeded}. */
        public static final class Builder {
            private @Nullable OffsetDateTime timestamp;

            private @Nullable BigInteger snapshotIndex;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code timestamp}.
             *
             * @param timestamp the new value
             * @return this builder
             */
            public Builder timestamp(OffsetDateTime timestamp) {
                this.timestamp = timestamp;
                return this;
            }

            /**
             * Sets {@code snapshotIndex}.
             *
             * @param snapshotIndex the new value
             * @return this builder
             */
            public Builder snapshotIndex(BigInteger snapshotIndex) {
                this.snapshotIndex = snapshotIndex;
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

            /**
             * {@return the value}
             *
             * @throws NullPointerException where a required member was not set
             */
            public SnapshotRecoverySucceeded build() {
                return new SnapshotRecoverySucceeded(timestamp, snapshotIndex, additionalProperties);
            }
        }
    }

    /**
     * The worker could not be restored from a snapshot.
     *
     * @param timestamp When the event happened.
     * @param snapshotIndex An unsigned 64-bit number. At least {@code 0}. At most
     *     {@code 18446744073709551615}.
     * @param error Why the snapshot could not be used.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = WorkerEventCodec.SnapshotRecoveryFailedReader.class)
    @JsonSerialize(using = WorkerEventCodec.SnapshotRecoveryFailedWriter.class)
    record SnapshotRecoveryFailed(
            OffsetDateTime timestamp,
            BigInteger snapshotIndex,
            String error,
            Map<String, JsonNode> additionalProperties)
            implements WorkerEvent {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param timestamp see {@link #timestamp()}
         * @param snapshotIndex see {@link #snapshotIndex()}
         * @param error see {@link #error()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public SnapshotRecoveryFailed {
            Objects.requireNonNull(timestamp, "timestamp");
            Objects.requireNonNull(snapshotIndex, "snapshotIndex");
            Objects.requireNonNull(error, "error");
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
                    .timestamp(timestamp)
                    .snapshotIndex(snapshotIndex)
                    .error(error)
                    .additionalProperties(additionalProperties);
        }

        /** Builds {@link SnapshotRecoveryFailed}. */
        public static final class Builder {
            private @Nullable OffsetDateTime timestamp;

            private @Nullable BigInteger snapshotIndex;

            private @Nullable String error;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code timestamp}.
             *
             * @param timestamp the new value
             * @return this builder
             */
            public Builder timestamp(OffsetDateTime timestamp) {
                this.timestamp = timestamp;
                return this;
            }

            /**
             * Sets {@code snapshotIndex}.
             *
             * @param snapshotIndex the new value
             * @return this builder
             */
            public Builder snapshotIndex(BigInteger snapshotIndex) {
                this.snapshotIndex = snapshotIndex;
                return this;
            }

            /**
             * Sets {@code error}.
             *
             * @param error the new value
             * @return this builder
             */
            public Builder error(String error) {
                this.error = error;
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

            /**
             * {@return the value}
             *
             * @throws NullPointerException where a required member was not set
             */
            public SnapshotRecoveryFailed build() {
                return new SnapshotRecoveryFailed(timestamp, snapshotIndex, error, additionalProperties);
            }
        }
    }

    /**
     * The client fell behind, and events were left out. Newer events follow.
     *
     * @param numberOfMissedMessages An unsigned 64-bit number. At least {@code 0}. At most
     *     {@code 18446744073709551615}.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = WorkerEventCodec.ClientLaggedReader.class)
    @JsonSerialize(using = WorkerEventCodec.ClientLaggedWriter.class)
    record ClientLagged(BigInteger numberOfMissedMessages, Map<String, JsonNode> additionalProperties)
            implements WorkerEvent {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param numberOfMissedMessages see {@link #numberOfMissedMessages()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public ClientLagged {
            Objects.requireNonNull(numberOfMissedMessages, "numberOfMissedMessages");
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().numberOfMissedMessages(numberOfMissedMessages).additionalProperties(additionalProperties);
        }

        /** Builds {@link ClientLagged}. */
        public static final class Builder {
            private @Nullable BigInteger numberOfMissedMessages;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code numberOfMissedMessages}.
             *
             * @param numberOfMissedMessages the new value
             * @return this builder
             */
            public Builder numberOfMissedMessages(BigInteger numberOfMissedMessages) {
                this.numberOfMissedMessages = numberOfMissedMessages;
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

            /**
             * {@return the value}
             *
             * @throws NullPointerException where a required member was not set
             */
            public ClientLagged build() {
                return new ClientLagged(numberOfMissedMessages, additionalProperties);
            }
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements WorkerEvent {
        /**
         * Checks that the value is there.
         *
         * @param json the whole value
         */
        public Unknown {
            Objects.requireNonNull(json, "json");
        }
    }
}
