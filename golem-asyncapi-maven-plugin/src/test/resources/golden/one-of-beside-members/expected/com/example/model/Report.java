package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** One of the variants of {@code Report}. */
@JsonDeserialize(using = ReportCodec.Reader.class)
@JsonSerialize(using = ReportCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface Report permits Report.Day, Report.Month, Report.Unknown {
    /**
     * The member {@code kind}. {@code null} where the kind is unknown.
     *
     * @return the value, or {@code null}
     */
    default @Nullable String kind() {
        return null;
    }

    /**
     * The member {@code data}. {@code null} where the kind is unknown.
     *
     * @return the value, or {@code null}
     */
    default @Nullable Cash data() {
        return null;
    }

    /**
     * The object {@code day}.
     *
     * @param data The member {@code data}.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = ReportCodec.DayReader.class)
    @JsonSerialize(using = ReportCodec.DayWriter.class)
    record Day(Cash data, Map<String, JsonNode> additionalProperties) implements Report {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param data see {@link #data()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Day {
            Objects.requireNonNull(data, "data");
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return the member {@code kind}, which always has the same value} */
        @Override
        public String kind() {
            return "day";
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().data(data).additionalProperties(additionalProperties);
        }

        /** Builds {@link Day}. */
        public static final class Builder {
            private @Nullable Cash data;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code data}.
             *
             * @param data the new value
             * @return this builder
             */
            public Builder data(Cash data) {
                this.data = data;
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
            public Day build() {
                return new Day(data, additionalProperties);
            }
        }
    }

    /**
     * The object {@code month}.
     *
     * @param data The member {@code data}.
     * @param days The member {@code days}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = ReportCodec.MonthReader.class)
    @JsonSerialize(using = ReportCodec.MonthWriter.class)
    record Month(Cash data, @Nullable Long days, Map<String, JsonNode> additionalProperties) implements Report {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param data see {@link #data()}
         * @param days see {@link #days()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Month {
            Objects.requireNonNull(data, "data");
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return the member {@code kind}, which always has the same value} */
        @Override
        public String kind() {
            return "month";
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().data(data).days(days).additionalProperties(additionalProperties);
        }

        /** Builds {@link Month}. */
        public static final class Builder {
            private @Nullable Cash data;

            private @Nullable Long days;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code data}.
             *
             * @param data the new value
             * @return this builder
             */
            public Builder data(Cash data) {
                this.data = data;
                return this;
            }

            /**
             * Sets {@code days}, or clears it with {@code null}.
             *
             * @param days the new value
             * @return this builder
             */
            public Builder days(@Nullable Long days) {
                this.days = days;
                additionalProperties.remove("days");
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
            public Month build() {
                return new Month(data, days, additionalProperties);
            }
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements Report {
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
