package com.example.model;

import com.example.runtime.ByteArrays;
import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * An order, as it was placed.
 *
 * @param id Never reused.
 * @param customer The member {@code customer}. {@code null} where it is null.
 * @param items The member {@code items}.
 * @param labels The member {@code labels}.
 * @param state The member {@code state}.
 * @param previous The member {@code previous}. {@code null} where it is null.
 * @param digest The member {@code digest}.
 * @param total The member {@code total}.
 * @param fee The member {@code fee}. {@code null} where it is null.
 * @param placed The member {@code placed}.
 * @param due The member {@code due}. {@code null} where it is null.
 * @param at The member {@code at}. {@code null} where it is null.
 * @param payment The member {@code payment}. {@code null} where it is null.
 * @param first The member {@code first}. {@code null} where it is null.
 * @param weight The member {@code weight}.
 * @param ok The member {@code ok}.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = OrderCodec.Reader.class)
@JsonSerialize(using = OrderCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Order(
        UUID id,
        @Nullable String customer,
        List<Item> items,
        Map<String, Labels> labels,
        State state,
        @Nullable Order previous,
        byte[] digest,
        BigDecimal total,
        @Nullable BigDecimal fee,
        Instant placed,
        @Nullable LocalDate due,
        @Nullable LocalTime at,
        @Nullable Payment payment,
        @Nullable List<Item> first,
        float weight,
        boolean ok,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param id see {@link #id()}
     * @param customer see {@link #customer()}
     * @param items see {@link #items()}
     * @param labels see {@link #labels()}
     * @param state see {@link #state()}
     * @param previous see {@link #previous()}
     * @param digest see {@link #digest()}
     * @param total see {@link #total()}
     * @param fee see {@link #fee()}
     * @param placed see {@link #placed()}
     * @param due see {@link #due()}
     * @param at see {@link #at()}
     * @param payment see {@link #payment()}
     * @param first see {@link #first()}
     * @param weight see {@link #weight()}
     * @param ok see {@link #ok()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Order {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(items, "items");
        items = Members.copyOf(items);
        Objects.requireNonNull(labels, "labels");
        labels = Members.copyOf(labels);
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(digest, "digest");
        digest = ByteArrays.copyOf(digest);
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(placed, "placed");
        first = Members.copyOf(first);
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a copy of {@code digest}} */
    @Override
    public byte[] digest() {
        return ByteArrays.copyOf(digest);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Order that
                && Objects.equals(this.id, that.id)
                && Objects.equals(this.customer, that.customer)
                && Objects.equals(this.items, that.items)
                && Objects.equals(this.labels, that.labels)
                && Objects.equals(this.state, that.state)
                && Objects.equals(this.previous, that.previous)
                && ByteArrays.equal(this.digest, that.digest)
                && Objects.equals(this.total, that.total)
                && Objects.equals(this.fee, that.fee)
                && Objects.equals(this.placed, that.placed)
                && Objects.equals(this.due, that.due)
                && Objects.equals(this.at, that.at)
                && Objects.equals(this.payment, that.payment)
                && Objects.equals(this.first, that.first)
                && Objects.equals(this.weight, that.weight)
                && Objects.equals(this.ok, that.ok)
                && Objects.equals(this.additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                id,
                customer,
                items,
                labels,
                state,
                previous,
                ByteArrays.hash(digest),
                total,
                fee,
                placed,
                due,
                at,
                payment,
                first,
                weight,
                ok,
                additionalProperties);
    }

    @Override
    public String toString() {
        return "Order[id=" + id
                + ", customer=" + customer
                + ", items=" + items
                + ", labels=" + labels
                + ", state=" + state
                + ", previous=" + previous
                + ", digest=" + ByteArrays.text(digest)
                + ", total=" + total
                + ", fee=" + fee
                + ", placed=" + placed
                + ", due=" + due
                + ", at=" + at
                + ", payment=" + payment
                + ", first=" + first
                + ", weight=" + weight
                + ", ok=" + ok
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
                .id(id)
                .customer(customer)
                .items(items)
                .labels(labels)
                .state(state)
                .previous(previous)
                .digest(digest)
                .total(total)
                .fee(fee)
                .placed(placed)
                .due(due)
                .at(at)
                .payment(payment)
                .first(first)
                .weight(weight)
                .ok(ok)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link Order}. */
    public static final class Builder {
        private @Nullable UUID id;

        private @Nullable String customer;

        private @Nullable List<Item> items;

        private @Nullable Map<String, Labels> labels;

        private @Nullable State state;

        private @Nullable Order previous;

        private byte @Nullable [] digest;

        private @Nullable BigDecimal total;

        private @Nullable BigDecimal fee;

        private @Nullable Instant placed;

        private @Nullable LocalDate due;

        private @Nullable LocalTime at;

        private @Nullable Payment payment;

        private @Nullable List<Item> first;

        private @Nullable Float weight;

        private @Nullable Boolean ok;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code id}.
         *
         * @param id the new value
         * @return this builder
         */
        public Builder id(UUID id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@code customer}, or clears it with {@code null}.
         *
         * @param customer the new value
         * @return this builder
         */
        public Builder customer(@Nullable String customer) {
            this.customer = customer;
            return this;
        }

        /**
         * Sets {@code items}.
         *
         * @param items the new value
         * @return this builder
         */
        public Builder items(List<Item> items) {
            this.items = items;
            return this;
        }

        /**
         * Sets {@code labels}.
         *
         * @param labels the new value
         * @return this builder
         */
        public Builder labels(Map<String, Labels> labels) {
            this.labels = labels;
            return this;
        }

        /**
         * Sets {@code state}.
         *
         * @param state the new value
         * @return this builder
         */
        public Builder state(State state) {
            this.state = state;
            return this;
        }

        /**
         * Sets {@code previous}, or clears it with {@code null}.
         *
         * @param previous the new value
         * @return this builder
         */
        public Builder previous(@Nullable Order previous) {
            this.previous = previous;
            return this;
        }

        /**
         * Sets {@code digest}.
         *
         * @param digest the new value
         * @return this builder
         */
        public Builder digest(byte[] digest) {
            this.digest = digest;
            return this;
        }

        /**
         * Sets {@code total}.
         *
         * @param total the new value
         * @return this builder
         */
        public Builder total(BigDecimal total) {
            this.total = total;
            return this;
        }

        /**
         * Sets {@code fee}, or clears it with {@code null}.
         *
         * @param fee the new value
         * @return this builder
         */
        public Builder fee(@Nullable BigDecimal fee) {
            this.fee = fee;
            return this;
        }

        /**
         * Sets {@code placed}.
         *
         * @param placed the new value
         * @return this builder
         */
        public Builder placed(Instant placed) {
            this.placed = placed;
            return this;
        }

        /**
         * Sets {@code due}, or clears it with {@code null}.
         *
         * @param due the new value
         * @return this builder
         */
        public Builder due(@Nullable LocalDate due) {
            this.due = due;
            return this;
        }

        /**
         * Sets {@code at}, or clears it with {@code null}.
         *
         * @param at the new value
         * @return this builder
         */
        public Builder at(@Nullable LocalTime at) {
            this.at = at;
            return this;
        }

        /**
         * Sets {@code payment}, or clears it with {@code null}.
         *
         * @param payment the new value
         * @return this builder
         */
        public Builder payment(@Nullable Payment payment) {
            this.payment = payment;
            return this;
        }

        /**
         * Sets {@code first}, or clears it with {@code null}.
         *
         * @param first the new value
         * @return this builder
         */
        public Builder first(@Nullable List<Item> first) {
            this.first = first;
            return this;
        }

        /**
         * Sets {@code weight}.
         *
         * @param weight the new value
         * @return this builder
         */
        public Builder weight(float weight) {
            this.weight = weight;
            return this;
        }

        /**
         * Sets {@code ok}.
         *
         * @param ok the new value
         * @return this builder
         */
        public Builder ok(boolean ok) {
            this.ok = ok;
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
            Objects.requireNonNull(weight, "weight");
            Objects.requireNonNull(ok, "ok");
            return new Order(
                    id,
                    customer,
                    items,
                    labels,
                    state,
                    previous,
                    digest,
                    total,
                    fee,
                    placed,
                    due,
                    at,
                    payment,
                    first,
                    weight,
                    ok,
                    additionalProperties);
        }
    }

    /**
     * The object {@code Item}.
     *
     * @param sku The member {@code sku}.
     * @param count The member {@code count}.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = OrderCodec.ItemReader.class)
    @JsonSerialize(using = OrderCodec.ItemWriter.class)
    public record Item(String sku, int count, Map<String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param sku see {@link #sku()}
         * @param count see {@link #count()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Item {
            Objects.requireNonNull(sku, "sku");
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().sku(sku).count(count).additionalProperties(additionalProperties);
        }

        /** Builds {@link Item}. */
        public static final class Builder {
            private @Nullable String sku;

            private @Nullable Integer count;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code sku}.
             *
             * @param sku the new value
             * @return this builder
             */
            public Builder sku(String sku) {
                this.sku = sku;
                return this;
            }

            /**
             * Sets {@code count}.
             *
             * @param count the new value
             * @return this builder
             */
            public Builder count(int count) {
                this.count = count;
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
            public Item build() {
                Objects.requireNonNull(count, "count");
                return new Item(sku, count, additionalProperties);
            }
        }
    }

    /** One of the variants of {@code labels}. */
    @JsonDeserialize(using = OrderCodec.LabelsReader.class)
    @JsonSerialize(using = OrderCodec.LabelsWriter.class)
    public sealed interface Labels permits Labels.LongValue, Labels.StringValue, Labels.Unknown {
        /**
         * The object {@code long value}.
         *
         * @param long_ The member {@code long}.
         */
        @JsonDeserialize(using = OrderCodec.LongValueReader.class)
        @JsonSerialize(using = OrderCodec.LongValueWriter.class)
        record LongValue(long long_) implements Labels {
            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().long_(long_);
            }

            /** Builds {@link LongValue}. */
            public static final class Builder {
                private @Nullable Long long_;

                private Builder() {}

                /**
                 * Sets {@code long_}.
                 *
                 * @param long_ the new value
                 * @return this builder
                 */
                public Builder long_(long long_) {
                    this.long_ = long_;
                    return this;
                }

                /**
                 * {@return the value}
                 *
                 * @throws NullPointerException where a required member was not set
                 */
                public LongValue build() {
                    Objects.requireNonNull(long_, "long_");
                    return new LongValue(long_);
                }
            }
        }

        /**
         * The object {@code string value}.
         *
         * @param string The member {@code string}.
         */
        @JsonDeserialize(using = OrderCodec.StringValueReader.class)
        @JsonSerialize(using = OrderCodec.StringValueWriter.class)
        record StringValue(String string) implements Labels {
            /**
             * Checks that what is required is there.
             *
             * @param string see {@link #string()}
             */
            public StringValue {
                Objects.requireNonNull(string, "string");
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().string(string);
            }

            /** Builds {@link StringValue}. */
            public static final class Builder {
                private @Nullable String string;

                private Builder() {}

                /**
                 * Sets {@code string}.
                 *
                 * @param string the new value
                 * @return this builder
                 */
                public Builder string(String string) {
                    this.string = string;
                    return this;
                }

                /**
                 * {@return the value}
                 *
                 * @throws NullPointerException where a required member was not set
                 */
                public StringValue build() {
                    return new StringValue(string);
                }
            }
        }

        /**
         * A value of a kind that the document does not list.
         *
         * @param json the whole value
         */
        record Unknown(JsonNode json) implements Labels {
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

    /**
     * The values of {@code State}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link State.Known#UNLISTED}.
     */
    @JsonDeserialize(using = OrderCodec.StateReader.class)
    @JsonSerialize(using = OrderCodec.StateWriter.class)
    public static final class State {
        /** The value {@code PLACED}. */
        public static final State PLACED = new State(Known.PLACED, "PLACED");

        /** The value {@code PAID}. */
        public static final State PAID = new State(Known.PAID, "PAID");

        /** The value {@code class}. */
        public static final State CLASS = new State(Known.CLASS, "class");

        private final Known known;

        private final String value;

        private State(Known known, String value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The value with a text, which need not be listed.
         *
         * @param value the text
         * @return the value
         */
        public static State of(String value) {
            return switch (value) {
                case "PLACED" -> PLACED;
                case "PAID" -> PAID;
                case "class" -> CLASS;
                default -> new State(Known.UNLISTED, value);
            };
        }

        /** {@return the values that the document lists, in its order} */
        public static List<State> listed() {
            return List.of(PLACED, PAID, CLASS);
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
            return other instanceof State that && value.equals(that.value);
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
            /** The value {@code PLACED}. */
            PLACED,

            /** The value {@code PAID}. */
            PAID,

            /** The value {@code class}. */
            CLASS,

            /** A value that the document does not list. */
            UNLISTED
        }
    }

    /** One of the variants of {@code payment}. */
    @JsonDeserialize(using = OrderCodec.PaymentReader.class)
    @JsonSerialize(using = OrderCodec.PaymentWriter.class)
    public sealed interface Payment
            permits Payment.Card,
                    Payment.Invoice,
                    Payment.ItemValue,
                    Payment.StringValue,
                    Payment.BytesValue,
                    Payment.Unknown {
        /**
         * The object {@code Card}.
         *
         * @param number The member {@code number}.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = OrderCodec.CardReader.class)
        @JsonSerialize(using = OrderCodec.CardWriter.class)
        record Card(String number, Map<String, JsonNode> additionalProperties) implements Payment {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param number see {@link #number()}
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public Card {
                Objects.requireNonNull(number, "number");
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().number(number).additionalProperties(additionalProperties);
            }

            /** Builds {@link Card}. */
            public static final class Builder {
                private @Nullable String number;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /**
                 * Sets {@code number}.
                 *
                 * @param number the new value
                 * @return this builder
                 */
                public Builder number(String number) {
                    this.number = number;
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
                public Card build() {
                    return new Card(number, additionalProperties);
                }
            }
        }

        /**
         * The object {@code Invoice}.
         *
         * @param lines The member {@code lines}.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = OrderCodec.InvoiceReader.class)
        @JsonSerialize(using = OrderCodec.InvoiceWriter.class)
        record Invoice(List<@Nullable Item> lines, Map<String, JsonNode> additionalProperties) implements Payment {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param lines see {@link #lines()}
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public Invoice {
                Objects.requireNonNull(lines, "lines");
                lines = Members.copyOf(lines);
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().lines(lines).additionalProperties(additionalProperties);
            }

            /** Builds {@link Invoice}. */
            public static final class Builder {
                private @Nullable List<@Nullable Item> lines;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /**
                 * Sets {@code lines}.
                 *
                 * @param lines the new value
                 * @return this builder
                 */
                public Builder lines(List<@Nullable Item> lines) {
                    this.lines = lines;
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
                public Invoice build() {
                    return new Invoice(lines, additionalProperties);
                }
            }
        }

        /**
         * The object {@code Item value}.
         *
         * @param comAcmeItem The member {@code com.acme.Item}.
         */
        @JsonDeserialize(using = OrderCodec.ItemValueReader.class)
        @JsonSerialize(using = OrderCodec.ItemValueWriter.class)
        record ItemValue(Item comAcmeItem) implements Payment {
            /**
             * Checks that what is required is there.
             *
             * @param comAcmeItem see {@link #comAcmeItem()}
             */
            public ItemValue {
                Objects.requireNonNull(comAcmeItem, "comAcmeItem");
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().comAcmeItem(comAcmeItem);
            }

            /** Builds {@link ItemValue}. */
            public static final class Builder {
                private @Nullable Item comAcmeItem;

                private Builder() {}

                /**
                 * Sets {@code comAcmeItem}.
                 *
                 * @param comAcmeItem the new value
                 * @return this builder
                 */
                public Builder comAcmeItem(Item comAcmeItem) {
                    this.comAcmeItem = comAcmeItem;
                    return this;
                }

                /**
                 * {@return the value}
                 *
                 * @throws NullPointerException where a required member was not set
                 */
                public ItemValue build() {
                    return new ItemValue(comAcmeItem);
                }
            }
        }

        /**
         * The object {@code string value}.
         *
         * @param string The member {@code string}.
         */
        @JsonDeserialize(using = OrderCodec.StringValue_eb88Reader.class)
        @JsonSerialize(using = OrderCodec.StringValue_eb88Writer.class)
        record StringValue(String string) implements Payment {
            /**
             * Checks that what is required is there.
             *
             * @param string see {@link #string()}
             */
            public StringValue {
                Objects.requireNonNull(string, "string");
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().string(string);
            }

            /** Builds {@link StringValue}. */
            public static final class Builder {
                private @Nullable String string;

                private Builder() {}

                /**
                 * Sets {@code string}.
                 *
                 * @param string the new value
                 * @return this builder
                 */
                public Builder string(String string) {
                    this.string = string;
                    return this;
                }

                /**
                 * {@return the value}
                 *
                 * @throws NullPointerException where a required member was not set
                 */
                public StringValue build() {
                    return new StringValue(string);
                }
            }
        }

        /**
         * The object {@code bytes value}.
         *
         * @param bytes The member {@code bytes}.
         */
        @JsonDeserialize(using = OrderCodec.BytesValueReader.class)
        @JsonSerialize(using = OrderCodec.BytesValueWriter.class)
        record BytesValue(byte[] bytes) implements Payment {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param bytes see {@link #bytes()}
             */
            public BytesValue {
                Objects.requireNonNull(bytes, "bytes");
                bytes = ByteArrays.copyOf(bytes);
            }

            /** {@return a copy of {@code bytes}} */
            @Override
            public byte[] bytes() {
                return ByteArrays.copyOf(bytes);
            }

            @Override
            public boolean equals(@Nullable Object other) {
                return other instanceof BytesValue that
                        && ByteArrays.equal(this.bytes, that.bytes);
            }

            @Override
            public int hashCode() {
                return Objects.hash(
                        ByteArrays.hash(bytes));
            }

            @Override
            public String toString() {
                return "BytesValue[bytes=" + ByteArrays.text(bytes)
                        + "]";
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().bytes(bytes);
            }

            /** Builds {@link BytesValue}. */
            public static final class Builder {
                private byte @Nullable [] bytes;

                private Builder() {}

                /**
                 * Sets {@code bytes}.
                 *
                 * @param bytes the new value
                 * @return this builder
                 */
                public Builder bytes(byte[] bytes) {
                    this.bytes = bytes;
                    return this;
                }

                /**
                 * {@return the value}
                 *
                 * @throws NullPointerException where a required member was not set
                 */
                public BytesValue build() {
                    return new BytesValue(bytes);
                }
            }
        }

        /**
         * A value of a kind that the document does not list.
         *
         * @param json the whole value
         */
        record Unknown(JsonNode json) implements Payment {
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
