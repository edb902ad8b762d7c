package com.example.model;

import com.example.runtime.ByteArrays;
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
 * The array {@code Nested}.
 *
 * @param position1 Where it is. {@code null} where absent.
 * @param position2 Where it is. {@code null} where absent.
 * @param nested Element 3. {@code null} where absent.
 * @param item4 Element 4. {@code null} where absent.
 * @param item5 Element 5. {@code null} where absent.
 * @param item6 Element 6. {@code null} where absent.
 * @param additionalItems All further elements, in order.
 */
@JsonDeserialize(using = NestedCodec.Reader.class)
@JsonSerialize(using = NestedCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Nested(
        @Nullable Position position1,
        @Nullable Position position2,
        @Nullable Nested nested,
        @Nullable JsonNode item4,
        @Nullable Item5 item5,
        @Nullable Item6 item6,
        List<List<byte[]>> additionalItems) {
    /**
     * Checks that no element is missing before another, and copies what could be changed.
     *
     * @param position1 see {@link #position1()}
     * @param position2 see {@link #position2()}
     * @param nested see {@link #nested()}
     * @param item4 see {@link #item4()}
     * @param item5 see {@link #item5()}
     * @param item6 see {@link #item6()}
     * @param additionalItems see {@link #additionalItems()}
     */
    public Nested {
        Objects.requireNonNull(additionalItems, "additionalItems");
        additionalItems = ByteArrays.copyOf(additionalItems);
        Tuples.checkGaps(additionalItems.size(), position1, position2, nested, item4, item5, item6);
    }

    /** {@return a copy of {@code additionalItems}} */
    @Override
    public List<List<byte[]>> additionalItems() {
        return ByteArrays.copyOf(additionalItems);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Nested that
                && Objects.equals(this.position1, that.position1)
                && Objects.equals(this.position2, that.position2)
                && Objects.equals(this.nested, that.nested)
                && Objects.equals(this.item4, that.item4)
                && Objects.equals(this.item5, that.item5)
                && Objects.equals(this.item6, that.item6)
                && ByteArrays.equal(this.additionalItems, that.additionalItems);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                position1,
                position2,
                nested,
                item4,
                item5,
                item6,
                ByteArrays.hash(additionalItems));
    }

    @Override
    public String toString() {
        return "Nested[position1=" + position1
                + ", position2=" + position2
                + ", nested=" + nested
                + ", item4=" + item4
                + ", item5=" + item5
                + ", item6=" + item6
                + ", additionalItems=" + ByteArrays.text(additionalItems)
                + "]";
    }

    /**
     * The object {@code item5}.
     *
     * @param a The member {@code a}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = NestedCodec.Item5Reader.class)
    @JsonSerialize(using = NestedCodec.Item5Writer.class)
    public record Item5(@Nullable String a, Map<String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param a see {@link #a()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Item5 {
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

        /** Builds {@link Item5}. */
        public static final class Builder {
            private @Nullable String a;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code a}, or clears it with {@code null}.
             *
             * @param a the new value
             * @return this builder
             */
            public Builder a(@Nullable String a) {
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
            public Item5 build() {
                return new Item5(a, additionalProperties);
            }
        }
    }

    /**
     * The array {@code item6}.
     *
     * @param item1 Element 1. {@code null} where absent.
     * @param additionalItems All further elements, in order.
     */
    @JsonDeserialize(using = NestedCodec.Item6Reader.class)
    @JsonSerialize(using = NestedCodec.Item6Writer.class)
    public record Item6(@Nullable Item1 item1, List<JsonNode> additionalItems) {
        /**
         * Checks that no element is missing before another, and copies what could be changed.
         *
         * @param item1 see {@link #item1()}
         * @param additionalItems see {@link #additionalItems()}
         */
        public Item6 {
            Objects.requireNonNull(additionalItems, "additionalItems");
            additionalItems = Members.copyOf(additionalItems);
            Tuples.checkGaps(additionalItems.size(), item1);
        }

        /**
         * The values of {@code item1}.
         *
         * <p>Values that the document does not list are kept as they are: they are {@link Item1.Known#UNLISTED}.
         */
        @JsonDeserialize(using = NestedCodec.Item1Reader.class)
        @JsonSerialize(using = NestedCodec.Item1Writer.class)
        public static final class Item1 {
            /** The value {@code on}. */
            public static final Item1 ON = new Item1(Known.ON, "on");

            /** The value {@code off}. */
            public static final Item1 OFF = new Item1(Known.OFF, "off");

            private final Known known;

            private final String value;

            private Item1(Known known, String value) {
                this.known = known;
                this.value = value;
            }

            /**
             * The value with a text, which need not be listed.
             *
             * @param value the text
             * @return the value
             */
            public static Item1 of(String value) {
                return switch (value) {
                    case "on" -> ON;
                    case "off" -> OFF;
                    default -> new Item1(Known.UNLISTED, value);
                };
            }

            /** {@return the values that the document lists, in its order} */
            public static List<Item1> listed() {
                return List.of(ON, OFF);
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
                return other instanceof Item1 that && value.equals(that.value);
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
                /** The value {@code on}. */
                ON,

                /** The value {@code off}. */
                OFF,

                /** A value that the document does not list. */
                UNLISTED
            }
        }
    }
}
