package com.example.model;

import com.example.runtime.Members;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The object {@code Failed}.
 *
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = FailedCodec.Reader.class)
@JsonSerialize(using = FailedCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Failed(Map<String, String> additionalProperties) implements Reading {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Failed {
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return the member {@code kind}, which always has the same value} */
    public String kind() {
        return "failed";
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().additionalProperties(additionalProperties);
    }

    /** Builds {@link Failed}. */
    public static final class Builder {
        private final Map<String, String> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds members that the document does not name.
         *
         * @param members the members by name
         * @return this builder
         */
        public Builder additionalProperties(Map<String, String> members) {
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
        public Builder additionalProperty(String name, String value) {
            additionalProperties.put(name, value);
            return this;
        }

        /** {@return the value} */
        public Failed build() {
            return new Failed(additionalProperties);
        }
    }
}
