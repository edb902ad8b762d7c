package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The object {@code Command}.
 *
 * @param turn The member {@code turn}.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = CommandCodec.Reader.class)
@JsonSerialize(using = CommandCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Command(BigDecimal turn, Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param turn see {@link #turn()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Command {
        Objects.requireNonNull(turn, "turn");
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().turn(turn).additionalProperties(additionalProperties);
    }

    /** Builds {@link Command}. */
    public static final class Builder {
        private @Nullable BigDecimal turn;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code turn}.
         *
         * @param turn the new value
         * @return this builder
         */
        public Builder turn(BigDecimal turn) {
            this.turn = turn;
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
        public Command build() {
            return new Command(turn, additionalProperties);
        }
    }
}
