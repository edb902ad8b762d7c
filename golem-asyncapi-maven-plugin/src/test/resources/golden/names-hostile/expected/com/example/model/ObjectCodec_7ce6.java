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
 * The object {@code ObjectCodec}.
 *
 * @param codec The member {@code codec}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = ObjectCodec_7ce6Codec.Reader.class)
@JsonSerialize(using = ObjectCodec_7ce6Codec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record ObjectCodec_7ce6(@Nullable String codec, Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param codec see {@link #codec()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public ObjectCodec_7ce6 {
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().codec(codec).additionalProperties(additionalProperties);
    }

    /** Builds {@link ObjectCodec_7ce6}. */
    public static final class Builder {
        private @Nullable String codec;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code codec}, or clears it with {@code null}.
         *
         * @param codec the new value
         * @return this builder
         */
        public Builder codec(@Nullable String codec) {
            this.codec = codec;
            additionalProperties.remove("codec");
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
        public ObjectCodec_7ce6 build() {
            return new ObjectCodec_7ce6(codec, additionalProperties);
        }
    }
}
