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
 * The object {@code JsonReading}.
 *
 * @param reading The member {@code reading}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = JsonReadingCodec.Reader.class)
@JsonSerialize(using = JsonReadingCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record JsonReading(@Nullable String reading, Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param reading see {@link #reading()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public JsonReading {
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().reading(reading).additionalProperties(additionalProperties);
    }

    /** Builds {@link JsonReading}. */
    public static final class Builder {
        private @Nullable String reading;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code reading}, or clears it with {@code null}.
         *
         * @param reading the new value
         * @return this builder
         */
        public Builder reading(@Nullable String reading) {
            this.reading = reading;
            additionalProperties.remove("reading");
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
        public JsonReading build() {
            return new JsonReading(reading, additionalProperties);
        }
    }
}
