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

/** The type stands in another part than the members. */
@JsonDeserialize(using = LabelCodec.Reader.class)
@JsonSerialize(using = LabelCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface Label permits Label.ObjectValue, Label.StringValue, Label.Unknown {
    /**
     * The object {@code ObjectValue}.
     *
     * @param text The member {@code text}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = LabelCodec.ObjectValueReader.class)
    @JsonSerialize(using = LabelCodec.ObjectValueWriter.class)
    record ObjectValue(@Nullable String text, Map<String, JsonNode> additionalProperties) implements Label {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param text see {@link #text()}
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
            return builder().text(text).additionalProperties(additionalProperties);
        }

        /** Builds {@link ObjectValue}. */
        public static final class Builder {
            private @Nullable String text;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code text}, or clears it with {@code null}.
             *
             * @param text the new value
             * @return this builder
             */
            public Builder text(@Nullable String text) {
                this.text = text;
                additionalProperties.remove("text");
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
                return new ObjectValue(text, additionalProperties);
            }
        }
    }

    /**
     * A variant that holds a single value.
     *
     * @param value the value
     */
    @JsonDeserialize(using = LabelCodec.StringValueReader.class)
    @JsonSerialize(using = LabelCodec.StringValueWriter.class)
    record StringValue(String value) implements Label {
        /**
         * Checks that the value is there.
         *
         * @param value the value
         */
        public StringValue {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements Label {
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
