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
 * The object {@code Dim}.
 *
 * @param id The member {@code id}.
 * @param percent The member {@code percent}.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = DimCodec.Reader.class)
@JsonSerialize(using = DimCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Dim(String id, int percent, Map<String, JsonNode> additionalProperties) implements ControlLampMessage {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param id see {@link #id()}
     * @param percent see {@link #percent()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Dim {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return the member {@code kind}, which always has the same value} */
    public String kind() {
        return "dim";
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().id(id).percent(percent).additionalProperties(additionalProperties);
    }

    /** Builds {@link Dim}. */
    public static final class Builder {
        private @Nullable String id;

        private @Nullable Integer percent;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code id}.
         *
         * @param id the new value
         * @return this builder
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@code percent}.
         *
         * @param percent the new value
         * @return this builder
         */
        public Builder percent(int percent) {
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
        public Dim build() {
            Objects.requireNonNull(percent, "percent");
            return new Dim(id, percent, additionalProperties);
        }
    }
}
