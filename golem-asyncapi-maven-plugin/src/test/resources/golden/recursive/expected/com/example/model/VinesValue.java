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
 * The object {@code VinesValue}.
 *
 * @param more The member {@code more}. {@code null} where absent.
 * @param either The member {@code either}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = VinesValueCodec.Reader.class)
@JsonSerialize(using = VinesValueCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record VinesValue(
        @Nullable Map<String, VinesValue> more,
        @Nullable Either either,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param more see {@link #more()}
     * @param either see {@link #either()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public VinesValue {
        more = Members.copyOf(more);
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().more(more).either(either).additionalProperties(additionalProperties);
    }

    /** Builds {@link VinesValue}. */
    public static final class Builder {
        private @Nullable Map<String, VinesValue> more;

        private @Nullable Either either;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code more}, or clears it with {@code null}.
         *
         * @param more the new value
         * @return this builder
         */
        public Builder more(@Nullable Map<String, VinesValue> more) {
            this.more = more;
            additionalProperties.remove("more");
            return this;
        }

        /**
         * Sets {@code either}, or clears it with {@code null}.
         *
         * @param either the new value
         * @return this builder
         */
        public Builder either(@Nullable Either either) {
            this.either = either;
            additionalProperties.remove("either");
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
        public VinesValue build() {
            return new VinesValue(more, either, additionalProperties);
        }
    }

    /** One of the variants of {@code either}. */
    @JsonDeserialize(using = VinesValueCodec.EitherReader.class)
    @JsonSerialize(using = VinesValueCodec.EitherWriter.class)
    public sealed interface Either permits Either.Pairs, Either.StringValue, Either.Unknown {
        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = VinesValueCodec.PairsReader.class)
        @JsonSerialize(using = VinesValueCodec.PairsWriter.class)
        record Pairs(List<PairsItem> value) implements Either {
            /**
             * Checks that the value is there.
             *
             * @param value the value
             */
            public Pairs {
                Objects.requireNonNull(value, "value");
                value = Members.copyOf(value);
            }
        }

        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = VinesValueCodec.StringValueReader.class)
        @JsonSerialize(using = VinesValueCodec.StringValueWriter.class)
        record StringValue(String value) implements Either {
            /**
             * Checks that the value is there.
             *
             * @param value the value
             */
            public StringValue {
                Objects.requireNonNull(value, "value");
            }
        }

        /**
         * A value of a kind that the document does not list.
         *
         * @param json the whole value
         */
        record Unknown(JsonNode json) implements Either {
            /**
             * Checks that the value is there.
             *
             * @param json the whole value
             */
            public Unknown {
                Objects.requireNonNull(json, "json");
            }
        }
    }
}
