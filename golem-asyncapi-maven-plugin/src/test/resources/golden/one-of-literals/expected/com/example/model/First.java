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
 * The object {@code First}.
 *
 * @param done The member {@code done}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = FirstCodec.Reader.class)
@JsonSerialize(using = FirstCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record First(@Nullable Done done, Map<String, JsonNode> additionalProperties) implements Versioned {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param done see {@link #done()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public First {
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return the member {@code version}, which always has the same value} */
    public long version() {
        return 1L;
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().done(done).additionalProperties(additionalProperties);
    }

    /** Builds {@link First}. */
    public static final class Builder {
        private @Nullable Done done;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code done}, or clears it with {@code null}.
         *
         * @param done the new value
         * @return this builder
         */
        public Builder done(@Nullable Done done) {
            this.done = done;
            additionalProperties.remove("done");
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
        public First build() {
            return new First(done, additionalProperties);
        }
    }
}
