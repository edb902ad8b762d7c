package com.example.model;

import com.example.runtime.ByteArrays;
import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The object {@code Sets}.
 *
 * @param tags The member {@code tags}.
 * @param levels The member {@code levels}. {@code null} where absent.
 * @param numbers The member {@code numbers}. {@code null} where absent.
 * @param nullable The member {@code nullable}. {@code null} where absent.
 * @param nested The member {@code nested}. {@code null} where absent.
 * @param objects The member {@code objects}. {@code null} where absent.
 * @param bytes The member {@code bytes}. {@code null} where absent.
 * @param free The member {@code free}. {@code null} where absent.
 * @param either The member {@code either}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = SetsCodec.Reader.class)
@JsonSerialize(using = SetsCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Sets(
        Set<String> tags,
        @Nullable Set<LevelsItem> levels,
        @Nullable Set<BigDecimal> numbers,
        @Nullable Set<@Nullable String> nullable,
        @Nullable Set<Set<String>> nested,
        @Nullable Set<ObjectsItem> objects,
        @Nullable List<byte[]> bytes,
        @Nullable Set<JsonNode> free,
        @Nullable Either either,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param tags see {@link #tags()}
     * @param levels see {@link #levels()}
     * @param numbers see {@link #numbers()}
     * @param nullable see {@link #nullable()}
     * @param nested see {@link #nested()}
     * @param objects see {@link #objects()}
     * @param bytes see {@link #bytes()}
     * @param free see {@link #free()}
     * @param either see {@link #either()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Sets {
        Objects.requireNonNull(tags, "tags");
        tags = Members.copyOf(tags);
        levels = Members.copyOf(levels);
        numbers = Members.copyOf(numbers);
        nullable = Members.copyOf(nullable);
        nested = Members.copyOf(nested);
        objects = Members.copyOf(objects);
        bytes = ByteArrays.copyOf(bytes);
        free = Members.copyOf(free);
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a copy of {@code bytes}, or {@code null}} */
    @Override
    public @Nullable List<byte[]> bytes() {
        return ByteArrays.copyOf(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sets that
                && Objects.equals(this.tags, that.tags)
                && Objects.equals(this.levels, that.levels)
                && Objects.equals(this.numbers, that.numbers)
                && Objects.equals(this.nullable, that.nullable)
                && Objects.equals(this.nested, that.nested)
                && Objects.equals(this.objects, that.objects)
                && ByteArrays.equal(this.bytes, that.bytes)
                && Objects.equals(this.free, that.free)
                && Objects.equals(this.either, that.either)
                && Objects.equals(this.additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                tags,
                levels,
                numbers,
                nullable,
                nested,
                objects,
                ByteArrays.hash(bytes),
                free,
                either,
                additionalProperties);
    }

    @Override
    public String toString() {
        return "Sets[tags=" + tags
                + ", levels=" + levels
                + ", numbers=" + numbers
                + ", nullable=" + nullable
                + ", nested=" + nested
                + ", objects=" + objects
                + ", bytes=" + ByteArrays.text(bytes)
                + ", free=" + free
                + ", either=" + either
                + ", additionalProperties=" + additionalProperties
                + "]";
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder()
                .tags(tags)
                .levels(levels)
                .numbers(numbers)
                .nullable(nullable)
                .nested(nested)
                .objects(objects)
                .bytes(bytes)
                .free(free)
                .either(either)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link Sets}. */
    public static final class Builder {
        private @Nullable Set<String> tags;

        private @Nullable Set<LevelsItem> levels;

        private @Nullable Set<BigDecimal> numbers;

        private @Nullable Set<@Nullable String> nullable;

        private @Nullable Set<Set<String>> nested;

        private @Nullable Set<ObjectsItem> objects;

        private @Nullable List<byte[]> bytes;

        private @Nullable Set<JsonNode> free;

        private @Nullable Either either;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code tags}.
         *
         * @param tags the new value
         * @return this builder
         */
        public Builder tags(Set<String> tags) {
            this.tags = tags;
            return this;
        }

        /**
         * Sets {@code levels}, or clears it with {@code null}.
         *
         * @param levels the new value
         * @return this builder
         */
        public Builder levels(@Nullable Set<LevelsItem> levels) {
            this.levels = levels;
            additionalProperties.remove("levels");
            return this;
        }

        /**
         * Sets {@code numbers}, or clears it with {@code null}.
         *
         * @param numbers the new value
         * @return this builder
         */
        public Builder numbers(@Nullable Set<BigDecimal> numbers) {
            this.numbers = numbers;
            additionalProperties.remove("numbers");
            return this;
        }

        /**
         * Sets {@code nullable}, or clears it with {@code null}.
         *
         * @param nullable the new value
         * @return this builder
         */
        public Builder nullable(@Nullable Set<@Nullable String> nullable) {
            this.nullable = nullable;
            additionalProperties.remove("nullable");
            return this;
        }

        /**
         * Sets {@code nested}, or clears it with {@code null}.
         *
         * @param nested the new value
         * @return this builder
         */
        public Builder nested(@Nullable Set<Set<String>> nested) {
            this.nested = nested;
            additionalProperties.remove("nested");
            return this;
        }

        /**
         * Sets {@code objects}, or clears it with {@code null}.
         *
         * @param objects the new value
         * @return this builder
         */
        public Builder objects(@Nullable Set<ObjectsItem> objects) {
            this.objects = objects;
            additionalProperties.remove("objects");
            return this;
        }

        /**
         * Sets {@code bytes}, or clears it with {@code null}.
         *
         * @param bytes the new value
         * @return this builder
         */
        public Builder bytes(@Nullable List<byte[]> bytes) {
            this.bytes = bytes;
            additionalProperties.remove("bytes");
            return this;
        }

        /**
         * Sets {@code free}, or clears it with {@code null}.
         *
         * @param free the new value
         * @return this builder
         */
        public Builder free(@Nullable Set<JsonNode> free) {
            this.free = free;
            additionalProperties.remove("free");
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

        /**
         * {@return the value}
         *
         * @throws NullPointerException where a required member was not set
         */
        public Sets build() {
            return new Sets(
                    tags, levels, numbers, nullable, nested, objects, bytes, free, either, additionalProperties);
        }
    }

    /**
     * The values of {@code levelsItem}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link LevelsItem.Known#UNLISTED}.
     */
    @JsonDeserialize(using = SetsCodec.LevelsItemReader.class)
    @JsonSerialize(using = SetsCodec.LevelsItemWriter.class)
    public static final class LevelsItem {
        /** The value {@code low}. */
        public static final LevelsItem LOW = new LevelsItem(Known.LOW, "low");

        /** The value {@code high}. */
        public static final LevelsItem HIGH = new LevelsItem(Known.HIGH, "high");

        private final Known known;

        private final String value;

        private LevelsItem(Known known, String value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The value with a text, which need not be listed.
         *
         * @param value the text
         * @return the value
         */
        public static LevelsItem of(String value) {
            return switch (value) {
                case "low" -> LOW;
                case "high" -> HIGH;
                default -> new LevelsItem(Known.UNLISTED, value);
            };
        }

        /** {@return the values that the document lists, in its order} */
        public static List<LevelsItem> listed() {
            return List.of(LOW, HIGH);
        }

        /** {@return which of the listed values this is, for use in a {@code switch}} */
        public Known known() {
            return known;
        }

        /** {@return whether the document lists this value} */
        public boolean isListed() {
            return known != Known.UNLISTED;
        }

        /** {@return the value as it stands on the wire} */
        public String value() {
            return value;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof LevelsItem that && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return value;
        }

        /** The listed values, and one for all others. */
        public enum Known {
            /** The value {@code low}. */
            LOW,

            /** The value {@code high}. */
            HIGH,

            /** A value that the document does not list. */
            UNLISTED
        }
    }

    /**
     * The object {@code objectsItem}.
     *
     * @param a The member {@code a}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = SetsCodec.ObjectsItemReader.class)
    @JsonSerialize(using = SetsCodec.ObjectsItemWriter.class)
    public record ObjectsItem(@Nullable Long a, Map<String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param a see {@link #a()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public ObjectsItem {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().a(a).additionalProperties(additionalProperties);
        }

        /** Builds {@link ObjectsItem}. */
        public static final class Builder {
            private @Nullable Long a;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code a}, or clears it with {@code null}.
             *
             * @param a the new value
             * @return this builder
             */
            public Builder a(@Nullable Long a) {
                this.a = a;
                additionalProperties.remove("a");
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
            public ObjectsItem build() {
                return new ObjectsItem(a, additionalProperties);
            }
        }
    }

    /** One of the variants of {@code either}. */
    @JsonDeserialize(using = SetsCodec.EitherReader.class)
    @JsonSerialize(using = SetsCodec.EitherWriter.class)
    public sealed interface Either permits Either.StringValue, Either.Tags, Either.Unknown {
        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = SetsCodec.StringValueReader.class)
        @JsonSerialize(using = SetsCodec.StringValueWriter.class)
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
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = SetsCodec.TagsReader.class)
        @JsonSerialize(using = SetsCodec.TagsWriter.class)
        record Tags(Set<String> value) implements Either {
            /**
             * Checks that the value is there.
             *
             * @param value the value
             */
            public Tags {
                Objects.requireNonNull(value, "value");
                value = Members.copyOf(value);
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
