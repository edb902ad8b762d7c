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
 * The object {@code List}.
 *
 * @param list The member {@code list}. {@code null} where absent.
 * @param map The member {@code map}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = ListCodec.Reader.class)
@JsonSerialize(using = ListCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record List(
        java.util. @Nullable List<List> list,
        @Nullable Map<String, String> map,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param list see {@link #list()}
     * @param map see {@link #map()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public List {
        list = Members.copyOf(list);
        map = Members.copyOf(map);
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().list(list).map(map).additionalProperties(additionalProperties);
    }

    /** Builds {@link List}. */
    public static final class Builder {
        private java.util. @Nullable List<List> list;

        private @Nullable Map<String, String> map;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code list}, or clears it with {@code null}.
         *
         * @param list the new value
         * @return this builder
         */
        public Builder list(java.util. @Nullable List<List> list) {
            this.list = list;
            additionalProperties.remove("list");
            return this;
        }

        /**
         * Sets {@code map}, or clears it with {@code null}.
         *
         * @param map the new value
         * @return this builder
         */
        public Builder map(@Nullable Map<String, String> map) {
            this.map = map;
            additionalProperties.remove("map");
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
        public List build() {
            return new List(list, map, additionalProperties);
        }
    }
}
