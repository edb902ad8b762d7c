package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.String;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The object {@code Choice}.
 *
 * @param chosen The member {@code chosen}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = Choice_9212Codec.Reader.class)
@JsonSerialize(using = Choice_9212Codec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Choice_9212(@Nullable String chosen, Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param chosen see {@link #chosen()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Choice_9212 {
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().chosen(chosen).additionalProperties(additionalProperties);
    }

    /** Builds {@link Choice_9212}. */
    public static final class Builder {
        private @Nullable String chosen;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code chosen}, or clears it with {@code null}.
         *
         * @param chosen the new value
         * @return this builder
         */
        public Builder chosen(@Nullable String chosen) {
            this.chosen = chosen;
            additionalProperties.remove("chosen");
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
        public Choice_9212 build() {
            return new Choice_9212(chosen, additionalProperties);
        }
    }
}
