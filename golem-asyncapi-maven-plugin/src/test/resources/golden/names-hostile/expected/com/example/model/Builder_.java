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
 * The object {@code Builder}.
 *
 * @param builder_ The member {@code builder}. {@code null} where absent.
 * @param known The member {@code known}. {@code null} where absent.
 * @param unknown The member {@code unknown}. {@code null} where absent.
 * @param pick The member {@code pick}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = Builder_Codec.Reader.class)
@JsonSerialize(using = Builder_Codec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Builder_(
        @Nullable String builder_,
        @Nullable Known_ known,
        @Nullable Unknown_ unknown,
        @Nullable Pick pick,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param builder_ see {@link #builder_()}
     * @param known see {@link #known()}
     * @param unknown see {@link #unknown()}
     * @param pick see {@link #pick()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Builder_ {
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
                .builder_(builder_)
                .known(known)
                .unknown(unknown)
                .pick(pick)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link Builder_}. */
    public static final class Builder {
        private @Nullable String builder_;

        private @Nullable Known_ known;

        private @Nullable Unknown_ unknown;

        private @Nullable Pick pick;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code builder_}, or clears it with {@code null}.
         *
         * @param builder_ the new value
         * @return this builder
         */
        public Builder builder_(@Nullable String builder_) {
            this.builder_ = builder_;
            additionalProperties.remove("builder");
            return this;
        }

        /**
         * Sets {@code known}, or clears it with {@code null}.
         *
         * @param known the new value
         * @return this builder
         */
        public Builder known(@Nullable Known_ known) {
            this.known = known;
            additionalProperties.remove("known");
            return this;
        }

        /**
         * Sets {@code unknown}, or clears it with {@code null}.
         *
         * @param unknown the new value
         * @return this builder
         */
        public Builder unknown(@Nullable Unknown_ unknown) {
            this.unknown = unknown;
            additionalProperties.remove("unknown");
            return this;
        }

        /**
         * Sets {@code pick}, or clears it with {@code null}.
         *
         * @param pick the new value
         * @return this builder
         */
        public Builder pick(@Nullable Pick pick) {
            this.pick = pick;
            additionalProperties.remove("pick");
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
        public Builder_ build() {
            return new Builder_(builder_, known, unknown, pick, additionalProperties);
        }
    }
}
