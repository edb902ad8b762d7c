package com.example.model;

import com.acme.Price;
import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The object {@code Open}.
 *
 * @param id The member {@code id}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = OpenCodec.Reader.class)
@JsonSerialize(using = OpenCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Open(@Nullable String id, Map<String, Price> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param id see {@link #id()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Open {
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().id(id).additionalProperties(additionalProperties);
    }

    /** Builds {@link Open}. */
    public static final class Builder {
        private @Nullable String id;

        private final Map<String, Price> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code id}, or clears it with {@code null}.
         *
         * @param id the new value
         * @return this builder
         */
        public Builder id(@Nullable String id) {
            this.id = id;
            additionalProperties.remove("id");
            return this;
        }

        /**
         * Adds members that the document does not name.
         *
         * @param members the members by name
         * @return this builder
         */
        public Builder additionalProperties(Map<String, Price> members) {
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
        public Builder additionalProperty(String name, Price value) {
            additionalProperties.put(name, value);
            return this;
        }

        /** {@return the value} */
        public Open build() {
            return new Open(id, additionalProperties);
        }
    }
}
