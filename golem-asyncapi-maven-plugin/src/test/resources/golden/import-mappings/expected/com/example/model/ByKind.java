package com.example.model;

import com.acme.Shared;
import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** One of the variants of {@code ByKind}. */
@JsonDeserialize(using = ByKindCodec.Reader.class)
@JsonSerialize(using = ByKindCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface ByKind permits ByKind.OpenedValue, ByKind.Closed, ByKind.Unknown {
    /**
     * Closed
     *
     * @param by The member {@code by}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = ByKindCodec.ClosedReader.class)
    @JsonSerialize(using = ByKindCodec.ClosedWriter.class)
    record Closed(@Nullable String by, Map<String, JsonNode> additionalProperties) implements ByKind {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param by see {@link #by()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Closed {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return the member {@code kind}, which always has the same value} */
        public String kind() {
            return "closed";
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().by(by).additionalProperties(additionalProperties);
        }

        /** Builds {@link Closed}. */
        public static final class Builder {
            private @Nullable String by;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code by}, or clears it with {@code null}.
             *
             * @param by the new value
             * @return this builder
             */
            public Builder by(@Nullable String by) {
                this.by = by;
                additionalProperties.remove("by");
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
            public Closed build() {
                return new Closed(by, additionalProperties);
            }
        }
    }

    /**
     * A variant that holds a single value.
     *
     * @param value the value
     */
    @JsonDeserialize(using = ByKindCodec.OpenedValueReader.class)
    @JsonSerialize(using = ByKindCodec.OpenedValueWriter.class)
    record OpenedValue(Shared.Opened value) implements ByKind {
        /**
         * Checks that the value is there.
         *
         * @param value the value
         */
        public OpenedValue {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements ByKind {
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
