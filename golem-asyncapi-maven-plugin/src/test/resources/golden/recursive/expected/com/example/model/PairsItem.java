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
 * The array {@code PairsItem}.
 *
 * @param pairs Element 1. {@code null} where absent.
 * @param item2 Element 2. {@code null} where absent.
 * @param additionalItems All further elements, in order.
 */
@JsonDeserialize(using = PairsItemCodec.Reader.class)
@JsonSerialize(using = PairsItemCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record PairsItem(@Nullable List<PairsItem> pairs, @Nullable Item2 item2, List<JsonNode> additionalItems) {
    /**
     * Checks that no element is missing before another, and copies what could be changed.
     *
     * @param pairs see {@link #pairs()}
     * @param item2 see {@link #item2()}
     * @param additionalItems see {@link #additionalItems()}
     */
    public PairsItem {
        pairs = Members.copyOf(pairs);
        Objects.requireNonNull(additionalItems, "additionalItems");
        additionalItems = Members.copyOf(additionalItems);
        Tuples.checkGaps(additionalItems.size(), pairs, item2);
    }

    /** One of the variants of {@code item2}. */
    @JsonDeserialize(using = PairsItemCodec.Item2Reader.class)
    @JsonSerialize(using = PairsItemCodec.Item2Writer.class)
    public sealed interface Item2 permits Item2.StringValue, Item2.ObjectValue, Item2.Unknown {
        /**
         * The object {@code ObjectValue}.
         *
         * @param pairs The member {@code pairs}. {@code null} where absent.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = PairsItemCodec.ObjectValueReader.class)
        @JsonSerialize(using = PairsItemCodec.ObjectValueWriter.class)
        record ObjectValue(@Nullable List<PairsItem> pairs, Map<String, JsonNode> additionalProperties)
                implements Item2 {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param pairs see {@link #pairs()}
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public ObjectValue {
                pairs = Members.copyOf(pairs);
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().pairs(pairs).additionalProperties(additionalProperties);
            }

            /** Builds {@link ObjectValue}. */
            public static final class Builder {
                private @Nullable List<PairsItem> pairs;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /**
                 * Sets {@code pairs}, or clears it with {@code null}.
                 *
                 * @param pairs the new value
                 * @return this builder
                 */
                public Builder pairs(@Nullable List<PairsItem> pairs) {
                    this.pairs = pairs;
                    additionalProperties.remove("pairs");
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
                public ObjectValue build() {
                    return new ObjectValue(pairs, additionalProperties);
                }
            }
        }

        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = PairsItemCodec.StringValueReader.class)
        @JsonSerialize(using = PairsItemCodec.StringValueWriter.class)
        record StringValue(String value) implements Item2 {
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
        record Unknown(JsonNode json) implements Item2 {
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
