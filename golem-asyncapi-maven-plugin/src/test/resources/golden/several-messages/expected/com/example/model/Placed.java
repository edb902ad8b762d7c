package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * An order was placed.
 *
 * @param articles The member {@code articles}.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = PlacedCodec.Reader.class)
@JsonSerialize(using = PlacedCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Placed(List<String> articles, Map<String, JsonNode> additionalProperties) implements WatchOrderMessage {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param articles see {@link #articles()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Placed {
        Objects.requireNonNull(articles, "articles");
        articles = Members.copyOf(articles);
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return the member {@code type}, which always has the same value} */
    public String type() {
        return "placed";
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().articles(articles).additionalProperties(additionalProperties);
    }

    /** Builds {@link Placed}. */
    public static final class Builder {
        private @Nullable List<String> articles;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code articles}.
         *
         * @param articles the new value
         * @return this builder
         */
        public Builder articles(List<String> articles) {
            this.articles = articles;
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
        public Placed build() {
            return new Placed(articles, additionalProperties);
        }
    }
}
