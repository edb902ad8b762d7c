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
 * A tree of trees.
 *
 * @param value The member {@code value}.
 * @param left A tree of trees. {@code null} where absent.
 * @param right A tree of trees. {@code null} where absent.
 * @param children The member {@code children}. {@code null} where absent.
 * @param byName The member {@code byName}. {@code null} where absent.
 * @param expression The member {@code expression}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = TreeCodec.Reader.class)
@JsonSerialize(using = TreeCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Tree(
        String value,
        @Nullable Tree left,
        @Nullable Tree right,
        @Nullable List<Tree> children,
        @Nullable Map<String, Tree> byName,
        @Nullable Expression expression,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param value see {@link #value()}
     * @param left see {@link #left()}
     * @param right see {@link #right()}
     * @param children see {@link #children()}
     * @param byName see {@link #byName()}
     * @param expression see {@link #expression()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Tree {
        Objects.requireNonNull(value, "value");
        children = Members.copyOf(children);
        byName = Members.copyOf(byName);
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder()
                .value(value)
                .left(left)
                .right(right)
                .children(children)
                .byName(byName)
                .expression(expression)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link Tree}. */
    public static final class Builder {
        private @Nullable String value;

        private @Nullable Tree left;

        private @Nullable Tree right;

        private @Nullable List<Tree> children;

        private @Nullable Map<String, Tree> byName;

        private @Nullable Expression expression;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code value}.
         *
         * @param value the new value
         * @return this builder
         */
        public Builder value(String value) {
            this.value = value;
            return this;
        }

        /**
         * Sets {@code left}, or clears it with {@code null}.
         *
         * @param left the new value
         * @return this builder
         */
        public Builder left(@Nullable Tree left) {
            this.left = left;
            additionalProperties.remove("left");
            return this;
        }

        /**
         * Sets {@code right}, or clears it with {@code null}.
         *
         * @param right the new value
         * @return this builder
         */
        public Builder right(@Nullable Tree right) {
            this.right = right;
            additionalProperties.remove("right");
            return this;
        }

        /**
         * Sets {@code children}, or clears it with {@code null}.
         *
         * @param children the new value
         * @return this builder
         */
        public Builder children(@Nullable List<Tree> children) {
            this.children = children;
            additionalProperties.remove("children");
            return this;
        }

        /**
         * Sets {@code byName}, or clears it with {@code null}.
         *
         * @param byName the new value
         * @return this builder
         */
        public Builder byName(@Nullable Map<String, Tree> byName) {
            this.byName = byName;
            additionalProperties.remove("byName");
            return this;
        }

        /**
         * Sets {@code expression}, or clears it with {@code null}.
         *
         * @param expression the new value
         * @return this builder
         */
        public Builder expression(@Nullable Expression expression) {
            this.expression = expression;
            additionalProperties.remove("expression");
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
        public Tree build() {
            return new Tree(value, left, right, children, byName, expression, additionalProperties);
        }
    }
}
