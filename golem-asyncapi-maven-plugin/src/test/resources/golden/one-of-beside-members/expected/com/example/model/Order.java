package com.example.model;

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
import javax.annotation.processing.Generated;

/** What somebody buys. */
@JsonDeserialize(using = OrderCodec.Reader.class)
@JsonSerialize(using = OrderCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface Order permits Order.Card, Order.Cash, Order.OnAccount, Order.Unknown {
    /**
     * Its number. {@code null} where the kind is unknown.
     *
     * @return the value, or {@code null}
     */
    default @Nullable String id() {
        return null;
    }

    /**
     * The member {@code state}. {@code null} where absent, and where the kind is unknown.
     *
     * @return the value, or {@code null}
     */
    default @Nullable State state() {
        return null;
    }

    /**
     * The member {@code price}. {@code null} where absent, and where the kind is unknown.
     *
     * @return the value, or {@code null}
     */
    default @Nullable Price price() {
        return null;
    }

    /**
     * The values of {@code state}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link State.Known#UNLISTED}.
     */
    @JsonDeserialize(using = OrderCodec.StateReader.class)
    @JsonSerialize(using = OrderCodec.StateWriter.class)
    final class State {
        /** The value {@code open}. */
        public static final State OPEN = new State(Known.OPEN, "open");

        /** The value {@code paid}. */
        public static final State PAID = new State(Known.PAID, "paid");

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
                case "open" -> OPEN;
                case "paid" -> PAID;
                default -> new State(Known.UNLISTED, value);
            };
        }

        /** {@return the values that the document lists, in its order} */
        public static List<State> listed() {
            return List.of(OPEN, PAID);
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
            /** The value {@code open}. */
            OPEN,

            /** The value {@code paid}. */
            PAID,

            /** A value that the document does not list. */
            UNLISTED
        }
    }

    /**
     * The object {@code price}.
     *
     * @param amount The member {@code amount}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = OrderCodec.PriceReader.class)
    @JsonSerialize(using = OrderCodec.PriceWriter.class)
    record Price(@Nullable BigDecimal amount, Map<String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param amount see {@link #amount()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Price {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().amount(amount).additionalProperties(additionalProperties);
        }

        /** Builds {@link Price}. */
        public static final class Builder {
            private @Nullable BigDecimal amount;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code amount}, or clears it with {@code null}.
             *
             * @param amount the new value
             * @return this builder
             */
            public Builder amount(@Nullable BigDecimal amount) {
                this.amount = amount;
                additionalProperties.remove("amount");
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
            public Price build() {
                return new Price(amount, additionalProperties);
            }
        }
    }

    /**
     * How a card pays.
     *
     * @param id Its number.
     * @param state The member {@code state}. {@code null} where absent.
     * @param price The member {@code price}. {@code null} where absent.
     * @param brand The member {@code brand}.
     * @param backup How a card pays. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = OrderCodec.CardReader.class)
    @JsonSerialize(using = OrderCodec.CardWriter.class)
    record Card(
            String id,
            @Nullable State state,
            @Nullable Price price,
            com.example.model.Card.Brand brand,
            com.example.model. @Nullable Card backup,
            Map<String, JsonNode> additionalProperties)
            implements Order {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param id see {@link #id()}
         * @param state see {@link #state()}
         * @param price see {@link #price()}
         * @param brand see {@link #brand()}
         * @param backup see {@link #backup()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Card {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(brand, "brand");
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
                    .id(id)
                    .state(state)
                    .price(price)
                    .brand(brand)
                    .backup(backup)
                    .additionalProperties(additionalProperties);
        }

        /** Builds {@link Card}. */
        public static final class Builder {
            private @Nullable String id;

            private @Nullable State state;

            private @Nullable Price price;

            private com.example.model.Card. @Nullable Brand brand;

            private com.example.model. @Nullable Card backup;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code id}.
             *
             * @param id the new value
             * @return this builder
             */
            public Builder id(String id) {
                this.id = id;
                return this;
            }

            /**
             * Sets {@code state}, or clears it with {@code null}.
             *
             * @param state the new value
             * @return this builder
             */
            public Builder state(@Nullable State state) {
                this.state = state;
                additionalProperties.remove("state");
                return this;
            }

            /**
             * Sets {@code price}, or clears it with {@code null}.
             *
             * @param price the new value
             * @return this builder
             */
            public Builder price(@Nullable Price price) {
                this.price = price;
                additionalProperties.remove("price");
                return this;
            }

            /**
             * Sets {@code brand}.
             *
             * @param brand the new value
             * @return this builder
             */
            public Builder brand(com.example.model.Card.Brand brand) {
                this.brand = brand;
                return this;
            }

            /**
             * Sets {@code backup}, or clears it with {@code null}.
             *
             * @param backup the new value
             * @return this builder
             */
            public Builder backup(com.example.model. @Nullable Card backup) {
                this.backup = backup;
                additionalProperties.remove("backup");
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
                return new Card(id, state, price, brand, backup, additionalProperties);
            }
        }
    }

    /**
     * The object {@code Cash}.
     *
     * @param id Its number.
     * @param state The member {@code state}. {@code null} where absent.
     * @param price The member {@code price}. {@code null} where absent.
     * @param given The member {@code given}.
     * @param next How a card pays. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = OrderCodec.CashReader.class)
    @JsonSerialize(using = OrderCodec.CashWriter.class)
    record Cash(
            String id,
            @Nullable State state,
            @Nullable Price price,
            BigDecimal given,
            com.example.model. @Nullable Card next,
            Map<String, JsonNode> additionalProperties)
            implements Order {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param id see {@link #id()}
         * @param state see {@link #state()}
         * @param price see {@link #price()}
         * @param given see {@link #given()}
         * @param next see {@link #next()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Cash {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(given, "given");
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
                    .id(id)
                    .state(state)
                    .price(price)
                    .given(given)
                    .next(next)
                    .additionalProperties(additionalProperties);
        }

        /** Builds {@link Cash}. */
        public static final class Builder {
            private @Nullable String id;

            private @Nullable State state;

            private @Nullable Price price;

            private @Nullable BigDecimal given;

            private com.example.model. @Nullable Card next;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code id}.
             *
             * @param id the new value
             * @return this builder
             */
            public Builder id(String id) {
                this.id = id;
                return this;
            }

            /**
             * Sets {@code state}, or clears it with {@code null}.
             *
             * @param state the new value
             * @return this builder
             */
            public Builder state(@Nullable State state) {
                this.state = state;
                additionalProperties.remove("state");
                return this;
            }

            /**
             * Sets {@code price}, or clears it with {@code null}.
             *
             * @param price the new value
             * @return this builder
             */
            public Builder price(@Nullable Price price) {
                this.price = price;
                additionalProperties.remove("price");
                return this;
            }

            /**
             * Sets {@code given}.
             *
             * @param given the new value
             * @return this builder
             */
            public Builder given(BigDecimal given) {
                this.given = given;
                return this;
            }

            /**
             * Sets {@code next}, or clears it with {@code null}.
             *
             * @param next the new value
             * @return this builder
             */
            public Builder next(com.example.model. @Nullable Card next) {
                this.next = next;
                additionalProperties.remove("next");
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
            public Cash build() {
                return new Cash(id, state, price, given, next, additionalProperties);
            }
        }
    }

    /**
     * Paid at the end of the month.
     *
     * @param id Its number.
     * @param state The member {@code state}. {@code null} where absent.
     * @param price The member {@code price}. {@code null} where absent.
     * @param account The member {@code account}.
     * @param before What somebody buys. {@code null} where absent.
     * @param price_8f9d The member {@code Price}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = OrderCodec.OnAccountReader.class)
    @JsonSerialize(using = OrderCodec.OnAccountWriter.class)
    record OnAccount(
            String id,
            @Nullable State state,
            com.example.model.Order. @Nullable Price price,
            Account account,
            @Nullable Order before,
            @Nullable Price price_8f9d,
            Map<String, JsonNode> additionalProperties)
            implements Order {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param id see {@link #id()}
         * @param state see {@link #state()}
         * @param price see {@link #price()}
         * @param account see {@link #account()}
         * @param before see {@link #before()}
         * @param price_8f9d see {@link #price_8f9d()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public OnAccount {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(account, "account");
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
                    .id(id)
                    .state(state)
                    .price(price)
                    .account(account)
                    .before(before)
                    .price_8f9d(price_8f9d)
                    .additionalProperties(additionalProperties);
        }

        /** Builds {@link OnAccount}. */
        public static final class Builder {
            private @Nullable String id;

            private @Nullable State state;

            private Order. @Nullable Price price;

            private @Nullable Account account;

            private @Nullable Order before;

            private @Nullable Price price_8f9d;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code id}.
             *
             * @param id the new value
             * @return this builder
             */
            public Builder id(String id) {
                this.id = id;
                return this;
            }

            /**
             * Sets {@code state}, or clears it with {@code null}.
             *
             * @param state the new value
             * @return this builder
             */
            public Builder state(@Nullable State state) {
                this.state = state;
                additionalProperties.remove("state");
                return this;
            }

            /**
             * Sets {@code price}, or clears it with {@code null}.
             *
             * @param price the new value
             * @return this builder
             */
            public Builder price(Order. @Nullable Price price) {
                this.price = price;
                additionalProperties.remove("price");
                return this;
            }

            /**
             * Sets {@code account}.
             *
             * @param account the new value
             * @return this builder
             */
            public Builder account(Account account) {
                this.account = account;
                return this;
            }

            /**
             * Sets {@code before}, or clears it with {@code null}.
             *
             * @param before the new value
             * @return this builder
             */
            public Builder before(@Nullable Order before) {
                this.before = before;
                additionalProperties.remove("before");
                return this;
            }

            /**
             * Sets {@code price_8f9d}, or clears it with {@code null}.
             *
             * @param price_8f9d the new value
             * @return this builder
             */
            public Builder price_8f9d(@Nullable Price price_8f9d) {
                this.price_8f9d = price_8f9d;
                additionalProperties.remove("Price");
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
            public OnAccount build() {
                return new OnAccount(id, state, price, account, before, price_8f9d, additionalProperties);
            }
        }

        /**
         * The object {@code account}.
         *
         * @param number The member {@code number}. {@code null} where absent.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = OrderCodec.AccountReader.class)
        @JsonSerialize(using = OrderCodec.AccountWriter.class)
        public record Account(@Nullable Long number, Map<String, JsonNode> additionalProperties) {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param number see {@link #number()}
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public Account {
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

            /** Builds {@link Account}. */
            public static final class Builder {
                private @Nullable Long number;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /**
                 * Sets {@code number}, or clears it with {@code null}.
                 *
                 * @param number the new value
                 * @return this builder
                 */
                public Builder number(@Nullable Long number) {
                    this.number = number;
                    additionalProperties.remove("number");
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
                public Account build() {
                    return new Account(number, additionalProperties);
                }
            }
        }

        /**
         * The object {@code Price}.
         *
         * @param rebate The member {@code rebate}. {@code null} where absent.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = OrderCodec.Price_586eReader.class)
        @JsonSerialize(using = OrderCodec.Price_586eWriter.class)
        public record Price(@Nullable BigDecimal rebate, Map<String, JsonNode> additionalProperties) {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param rebate see {@link #rebate()}
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public Price {
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().rebate(rebate).additionalProperties(additionalProperties);
            }

            /** Builds {@link Price}. */
            public static final class Builder {
                private @Nullable BigDecimal rebate;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /**
                 * Sets {@code rebate}, or clears it with {@code null}.
                 *
                 * @param rebate the new value
                 * @return this builder
                 */
                public Builder rebate(@Nullable BigDecimal rebate) {
                    this.rebate = rebate;
                    additionalProperties.remove("rebate");
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
                public Price build() {
                    return new Price(rebate, additionalProperties);
                }
            }
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements Order {
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
