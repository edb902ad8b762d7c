package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.example.runtime.Tuples;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Leads back to its arrays, maps and tuples by way of types that extend it.
 *
 * @param trees The member {@code trees}. {@code null} where absent.
 * @param pair The member {@code pair}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = ForestCodec.Reader.class)
@JsonSerialize(using = ForestCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Forest(@Nullable List<Jungle> trees, @Nullable Pair pair, Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param trees see {@link #trees()}
     * @param pair see {@link #pair()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Forest {
        trees = Members.copyOf(trees);
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().trees(trees).pair(pair).additionalProperties(additionalProperties);
    }

    /** Builds {@link Forest}. */
    public static final class Builder {
        private @Nullable List<Jungle> trees;

        private @Nullable Pair pair;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code trees}, or clears it with {@code null}.
         *
         * @param trees the new value
         * @return this builder
         */
        public Builder trees(@Nullable List<Jungle> trees) {
            this.trees = trees;
            additionalProperties.remove("trees");
            return this;
        }

        /**
         * Sets {@code pair}, or clears it with {@code null}.
         *
         * @param pair the new value
         * @return this builder
         */
        public Builder pair(@Nullable Pair pair) {
            this.pair = pair;
            additionalProperties.remove("pair");
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
        public Forest build() {
            return new Forest(trees, pair, additionalProperties);
        }
    }

    /**
     * The array {@code pair}.
     *
     * @param pairs Element 1. {@code null} where absent.
     * @param additionalItems All further elements, in order.
     */
    @JsonDeserialize(using = ForestCodec.PairReader.class)
    @JsonSerialize(using = ForestCodec.PairWriter.class)
    public record Pair(@Nullable List<PairsItem> pairs, List<JsonNode> additionalItems) {
        /**
         * Checks that no element is missing before another, and copies what could be changed.
         *
         * @param pairs see {@link #pairs()}
         * @param additionalItems see {@link #additionalItems()}
         */
        public Pair {
            pairs = Members.copyOf(pairs);
            Objects.requireNonNull(additionalItems, "additionalItems");
            additionalItems = Members.copyOf(additionalItems);
            Tuples.checkGaps(additionalItems.size(), pairs);
        }
    }
}
