package com.example.model;

import com.acme.Point;
import com.acme.Price;
import com.acme.Shared;
import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.example.runtime.Tuples;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The object {@code Order}.
 *
 * @param price The member {@code price}.
 * @param level The member {@code level}.
 * @param at The member {@code at}.
 * @param reduced The member {@code reduced}. {@code null} where absent or null.
 * @param same The member {@code same}. {@code null} where absent.
 * @param named The member {@code named}. Shortest length: {@code 3}. {@code null} where absent.
 * @param history The member {@code history}. {@code null} where absent.
 * @param levels The member {@code levels}. {@code null} where absent.
 * @param points The member {@code points}. {@code null} where absent.
 * @param byName The member {@code byName}. {@code null} where absent.
 * @param pair The member {@code pair}. {@code null} where absent.
 * @param tree The member {@code tree}. {@code null} where absent.
 * @param textOrPoint The member {@code textOrPoint}. {@code null} where absent.
 * @param priceOrText The member {@code priceOrText}. {@code null} where absent.
 * @param priceOrList The member {@code priceOrList}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = OrderCodec.Reader.class)
@JsonSerialize(using = OrderCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Order(
        Price price,
        Shared.Level level,
        Instant at,
        @Nullable Price reduced,
        @Nullable Price same,
        @Nullable Point named,
        @Nullable List<Price> history,
        @Nullable Set<Shared.Level> levels,
        @Nullable List<Point> points,
        @Nullable Map<String, Price> byName,
        @Nullable Pair pair,
        @Nullable Price tree,
        @Nullable TextOrPoint textOrPoint,
        @Nullable PriceOrText priceOrText,
        @Nullable PriceOrList priceOrList,
        Map<String, JsonNode> additionalProperties)
        implements WatchOrdersMessage {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param price see {@link #price()}
     * @param level see {@link #level()}
     * @param at see {@link #at()}
     * @param reduced see {@link #reduced()}
     * @param same see {@link #same()}
     * @param named see {@link #named()}
     * @param history see {@link #history()}
     * @param levels see {@link #levels()}
     * @param points see {@link #points()}
     * @param byName see {@link #byName()}
     * @param pair see {@link #pair()}
     * @param tree see {@link #tree()}
     * @param textOrPoint see {@link #textOrPoint()}
     * @param priceOrText see {@link #priceOrText()}
     * @param priceOrList see {@link #priceOrList()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Order {
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(at, "at");
        history = Members.copyOf(history);
        levels = Members.copyOf(levels);
        points = Members.copyOf(points);
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
                .price(price)
                .level(level)
                .at(at)
                .reduced(reduced)
                .same(same)
                .named(named)
                .history(history)
                .levels(levels)
                .points(points)
                .byName(byName)
                .pair(pair)
                .tree(tree)
                .textOrPoint(textOrPoint)
                .priceOrText(priceOrText)
                .priceOrList(priceOrList)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link Order}. */
    public static final class Builder {
        private @Nullable Price price;

        private Shared. @Nullable Level level;

        private @Nullable Instant at;

        private @Nullable Price reduced;

        private @Nullable Price same;

        private @Nullable Point named;

        private @Nullable List<Price> history;

        private @Nullable Set<Shared.Level> levels;

        private @Nullable List<Point> points;

        private @Nullable Map<String, Price> byName;

        private @Nullable Pair pair;

        private @Nullable Price tree;

        private @Nullable TextOrPoint textOrPoint;

        private @Nullable PriceOrText priceOrText;

        private @Nullable PriceOrList priceOrList;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code price}.
         *
         * @param price the new value
         * @return this builder
         */
        public Builder price(Price price) {
            this.price = price;
            return this;
        }

        /**
         * Sets {@code level}.
         *
         * @param level the new value
         * @return this builder
         */
        public Builder level(Shared.Level level) {
            this.level = level;
            return this;
        }

        /**
         * Sets {@code at}.
         *
         * @param at the new value
         * @return this builder
         */
        public Builder at(Instant at) {
            this.at = at;
            return this;
        }

        /**
         * Sets {@code reduced}, or clears it with {@code null}.
         *
         * @param reduced the new value
         * @return this builder
         */
        public Builder reduced(@Nullable Price reduced) {
            this.reduced = reduced;
            additionalProperties.remove("reduced");
            return this;
        }

        /**
         * Sets {@code same}, or clears it with {@code null}.
         *
         * @param same the new value
         * @return this builder
         */
        public Builder same(@Nullable Price same) {
            this.same = same;
            additionalProperties.remove("same");
            return this;
        }

        /**
         * Sets {@code named}, or clears it with {@code null}.
         *
         * @param named the new value
         * @return this builder
         */
        public Builder named(@Nullable Point named) {
            this.named = named;
            additionalProperties.remove("named");
            return this;
        }

        /**
         * Sets {@code history}, or clears it with {@code null}.
         *
         * @param history the new value
         * @return this builder
         */
        public Builder history(@Nullable List<Price> history) {
            this.history = history;
            additionalProperties.remove("history");
            return this;
        }

        /**
         * Sets {@code levels}, or clears it with {@code null}.
         *
         * @param levels the new value
         * @return this builder
         */
        public Builder levels(@Nullable Set<Shared.Level> levels) {
            this.levels = levels;
            additionalProperties.remove("levels");
            return this;
        }

        /**
         * Sets {@code points}, or clears it with {@code null}.
         *
         * @param points the new value
         * @return this builder
         */
        public Builder points(@Nullable List<Point> points) {
            this.points = points;
            additionalProperties.remove("points");
            return this;
        }

        /**
         * Sets {@code byName}, or clears it with {@code null}.
         *
         * @param byName the new value
         * @return this builder
         */
        public Builder byName(@Nullable Map<String, Price> byName) {
            this.byName = byName;
            additionalProperties.remove("byName");
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
         * Sets {@code tree}, or clears it with {@code null}.
         *
         * @param tree the new value
         * @return this builder
         */
        public Builder tree(@Nullable Price tree) {
            this.tree = tree;
            additionalProperties.remove("tree");
            return this;
        }

        /**
         * Sets {@code textOrPoint}, or clears it with {@code null}.
         *
         * @param textOrPoint the new value
         * @return this builder
         */
        public Builder textOrPoint(@Nullable TextOrPoint textOrPoint) {
            this.textOrPoint = textOrPoint;
            additionalProperties.remove("textOrPoint");
            return this;
        }

        /**
         * Sets {@code priceOrText}, or clears it with {@code null}.
         *
         * @param priceOrText the new value
         * @return this builder
         */
        public Builder priceOrText(@Nullable PriceOrText priceOrText) {
            this.priceOrText = priceOrText;
            additionalProperties.remove("priceOrText");
            return this;
        }

        /**
         * Sets {@code priceOrList}, or clears it with {@code null}.
         *
         * @param priceOrList the new value
         * @return this builder
         */
        public Builder priceOrList(@Nullable PriceOrList priceOrList) {
            this.priceOrList = priceOrList;
            additionalProperties.remove("priceOrList");
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
        public Order build() {
            return new Order(
                    price,
                    level,
                    at,
                    reduced,
                    same,
                    named,
                    history,
                    levels,
                    points,
                    byName,
                    pair,
                    tree,
                    textOrPoint,
                    priceOrText,
                    priceOrList,
                    additionalProperties);
        }
    }

    /**
     * The array {@code pair}.
     *
     * @param price Element 1. {@code null} where absent.
     * @param point Element 2. {@code null} where absent.
     * @param additionalItems All further elements, in order.
     */
    @JsonDeserialize(using = OrderCodec.PairReader.class)
    @JsonSerialize(using = OrderCodec.PairWriter.class)
    public record Pair(@Nullable Price price, @Nullable Point point, List<JsonNode> additionalItems) {
        /**
         * Checks that no element is missing before another, and copies what could be changed.
         *
         * @param price see {@link #price()}
         * @param point see {@link #point()}
         * @param additionalItems see {@link #additionalItems()}
         */
        public Pair {
            Objects.requireNonNull(additionalItems, "additionalItems");
            additionalItems = Members.copyOf(additionalItems);
            Tuples.checkGaps(additionalItems.size(), price, point);
        }
    }

    /** One of the variants of {@code textOrPoint}. */
    @JsonDeserialize(using = OrderCodec.TextOrPointReader.class)
    @JsonSerialize(using = OrderCodec.TextOrPointWriter.class)
    public sealed interface TextOrPoint permits TextOrPoint.PointValue, TextOrPoint.StringValue, TextOrPoint.Unknown {
        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = OrderCodec.PointValueReader.class)
        @JsonSerialize(using = OrderCodec.PointValueWriter.class)
        record PointValue(Point value) implements TextOrPoint {
            /**
             * Checks that the value is there.
             *
             * @param value the value
             */
            public PointValue {
                Objects.requireNonNull(value, "value");
            }
        }

        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = OrderCodec.StringValueReader.class)
        @JsonSerialize(using = OrderCodec.StringValueWriter.class)
        record StringValue(String value) implements TextOrPoint {
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
        record Unknown(JsonNode json) implements TextOrPoint {
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

    /** One of the variants of {@code priceOrText}. */
    @JsonDeserialize(using = OrderCodec.PriceOrTextReader.class)
    @JsonSerialize(using = OrderCodec.PriceOrTextWriter.class)
    public sealed interface PriceOrText permits PriceOrText.PriceValue, PriceOrText.StringValue, PriceOrText.Unknown {
        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = OrderCodec.PriceValueReader.class)
        @JsonSerialize(using = OrderCodec.PriceValueWriter.class)
        record PriceValue(Price value) implements PriceOrText {
            /**
             * Checks that the value is there.
             *
             * @param value the value
             */
            public PriceValue {
                Objects.requireNonNull(value, "value");
            }
        }

        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = OrderCodec.StringValue_c4f3Reader.class)
        @JsonSerialize(using = OrderCodec.StringValue_c4f3Writer.class)
        record StringValue(String value) implements PriceOrText {
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
        record Unknown(JsonNode json) implements PriceOrText {
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

    /** One of the variants of {@code priceOrList}. */
    @JsonDeserialize(using = OrderCodec.PriceOrListReader.class)
    @JsonSerialize(using = OrderCodec.PriceOrListWriter.class)
    public sealed interface PriceOrList permits PriceOrList.PriceValue, PriceOrList.ListValue, PriceOrList.Unknown {
        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = OrderCodec.PriceValue_cbb5Reader.class)
        @JsonSerialize(using = OrderCodec.PriceValue_cbb5Writer.class)
        record PriceValue(Price value) implements PriceOrList {
            /**
             * Checks that the value is there.
             *
             * @param value the value
             */
            public PriceValue {
                Objects.requireNonNull(value, "value");
            }
        }

        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = OrderCodec.ListValueReader.class)
        @JsonSerialize(using = OrderCodec.ListValueWriter.class)
        record ListValue(List<Price> value) implements PriceOrList {
            /**
             * Checks that the value is there.
             *
             * @param value the value
             */
            public ListValue {
                Objects.requireNonNull(value, "value");
                value = Members.copyOf(value);
            }
        }

        /**
         * A value of a kind that the document does not list.
         *
         * @param json the whole value
         */
        record Unknown(JsonNode json) implements PriceOrList {
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
