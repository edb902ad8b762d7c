package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The keywords are about objects and about arrays. */
@JsonDeserialize(using = SizeCodec.Reader.class)
@JsonSerialize(using = SizeCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface Size permits Size.ObjectValue, Size.ListValue, Size.Unknown {
    /**
     * The object {@code ObjectValue}.
     *
     * @param width The member {@code width}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = SizeCodec.ObjectValueReader.class)
    @JsonSerialize(using = SizeCodec.ObjectValueWriter.class)
    record ObjectValue(@Nullable Long width, Map<String, JsonNode> additionalProperties) implements Size {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param width see {@link #width()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public ObjectValue {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().width(width).additionalProperties(additionalProperties);
        }

        /** Builds {@link ObjectValue}. */
        public static final class Builder {
            private @Nullable Long width;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code width}, or clears it with {@code null}.
             *
             * @param width the new value
             * @return this builder
             */
            public Builder width(@Nullable Long width) {
                this.width = width;
                additionalProperties.remove("width");
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
            public ObjectValue build() {
                return new ObjectValue(width, additionalProperties);
            }
        }
    }

    /**
     * A variant that holds a single value.
     *
     * @param value the value
     */
    @JsonDeserialize(using = SizeCodec.ListValueReader.class)
    @JsonSerialize(using = SizeCodec.ListValueWriter.class)
    record ListValue(List<Long> value) implements Size {
        /**
         * Checks that the value is there.
         *
         * @param value the value
         */
        public ListValue {
            Objects.requireNonNull(value, "value");
            value = Members.copyOf(value);
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements Size {
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
