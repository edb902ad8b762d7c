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
 * The object {@code record}.
 *
 * @param permits The member {@code permits}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = RecordCodec.Reader.class)
@JsonSerialize(using = RecordCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Record(@Nullable String permits, Map<String, JsonNode> additionalProperties) {
    /** Checks that what is required is there, and copies what could be changed. */
    public Record {
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the values of this one. */
    public Builder toBuilder() {
        return builder().permits(permits).additionalProperties(additionalProperties);
    }

    /** Builds {@link Record}. */
    public static final class Builder {
        private @Nullable String permits;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /** Sets {@code permits}, or clears it with {@code null}. */
        public Builder permits(@Nullable String permits) {
            this.permits = permits;
            additionalProperties.remove("permits");
            return this;
        }

        /** Adds members that the document does not name. */
        public Builder additionalProperties(Map<String, JsonNode> members) {
            additionalProperties.putAll(members);
            return this;
        }

        /** Adds a member that the document does not name. */
        public Builder additionalProperty(String name, JsonNode value) {
            additionalProperties.put(name, value);
            return this;
        }

        /** The value. */
        public Record build() {
            return new Record(permits, additionalProperties);
        }
    }
}
