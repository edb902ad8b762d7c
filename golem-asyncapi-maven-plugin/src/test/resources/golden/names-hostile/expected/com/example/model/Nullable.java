package com.example.model;

import com.example.runtime.Members;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.String;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The object {@code Nullable}.
 *
 * @param override The member {@code override}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = NullableCodec.Reader.class)
@JsonSerialize(using = NullableCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Nullable(@com.example.runtime.Nullable String override, Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param override see {@link #override()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Nullable {
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().override(override).additionalProperties(additionalProperties);
    }

    /** Builds {@link Nullable}. */
    public static final class Builder {
        private @com.example.runtime.Nullable String override;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code override}, or clears it with {@code null}.
         *
         * @param override the new value
         * @return this builder
         */
        public Builder override(@com.example.runtime.Nullable String override) {
            this.override = override;
            additionalProperties.remove("override");
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
        public Nullable build() {
            return new Nullable(override, additionalProperties);
        }
    }
}
