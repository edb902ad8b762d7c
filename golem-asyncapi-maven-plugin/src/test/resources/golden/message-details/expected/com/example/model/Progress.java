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

/**
 * The object {@code progress}.
 *
 * @param percent The member {@code percent}.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = ProgressCodec.Reader.class)
@JsonSerialize(using = ProgressCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Progress(long percent, Map<String, JsonNode> additionalProperties) implements ReceiveResultsMessage {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param percent see {@link #percent()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Progress {
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().percent(percent).additionalProperties(additionalProperties);
    }

    /** Builds {@link Progress}. */
    public static final class Builder {
        private @Nullable Long percent;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code percent}.
         *
         * @param percent the new value
         * @return this builder
         */
        public Builder percent(long percent) {
            this.percent = percent;
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
        public Progress build() {
            Objects.requireNonNull(percent, "percent");
            return new Progress(percent, additionalProperties);
        }
    }
}
