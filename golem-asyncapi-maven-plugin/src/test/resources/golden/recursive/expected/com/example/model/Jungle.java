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
 * The object {@code Jungle}.
 *
 * @param trees The member {@code trees}. {@code null} where absent.
 * @param pair The member {@code pair}. {@code null} where absent.
 * @param vines The member {@code vines}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = JungleCodec.Reader.class)
@JsonSerialize(using = JungleCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Jungle(
        @Nullable List<Jungle> trees,
        Forest. @Nullable Pair pair,
        @Nullable Map<String, VinesValue> vines,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param trees see {@link #trees()}
     * @param pair see {@link #pair()}
     * @param vines see {@link #vines()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Jungle {
        trees = Members.copyOf(trees);
        vines = Members.copyOf(vines);
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().trees(trees).pair(pair).vines(vines).additionalProperties(additionalProperties);
    }

    /** Builds {@link Jungle}. */
    public static final class Builder {
        private @Nullable List<Jungle> trees;

        private Forest. @Nullable Pair pair;

        private @Nullable Map<String, VinesValue> vines;

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
        public Builder pair(Forest. @Nullable Pair pair) {
            this.pair = pair;
            additionalProperties.remove("pair");
            return this;
        }

        /**
         * Sets {@code vines}, or clears it with {@code null}.
         *
         * @param vines the new value
         * @return this builder
         */
        public Builder vines(@Nullable Map<String, VinesValue> vines) {
            this.vines = vines;
            additionalProperties.remove("vines");
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
        public Jungle build() {
            return new Jungle(trees, pair, vines, additionalProperties);
        }
    }
}
