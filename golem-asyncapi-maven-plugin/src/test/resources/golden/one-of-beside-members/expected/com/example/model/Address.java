package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** One of the variants of {@code Address}. */
@JsonDeserialize(using = AddressCodec.Reader.class)
@JsonSerialize(using = AddressCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface Address permits Address.WithHouse, Address.WithBox, Address.Unknown {
    /**
     * The member {@code country}. {@code null} where the kind is unknown.
     *
     * @return the value, or {@code null}
     */
    default @Nullable String country() {
        return null;
    }

    /**
     * The object {@code WithHouse}.
     *
     * @param country The member {@code country}.
     * @param house The member {@code house}. {@code null} where absent.
     * @param street The member {@code street}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = AddressCodec.WithHouseReader.class)
    @JsonSerialize(using = AddressCodec.WithHouseWriter.class)
    record WithHouse(
            String country,
            @Nullable String house,
            @Nullable String street,
            Map<String, JsonNode> additionalProperties)
            implements Address {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param country see {@link #country()}
         * @param house see {@link #house()}
         * @param street see {@link #street()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public WithHouse {
            Objects.requireNonNull(country, "country");
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().country(country).house(house).street(street).additionalProperties(additionalProperties);
        }

        /** Builds {@link WithHouse}. */
        public static final class Builder {
            private @Nullable String country;

            private @Nullable String house;

            private @Nullable String street;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code country}.
             *
             * @param country the new value
             * @return this builder
             */
            public Builder country(String country) {
                this.country = country;
                return this;
            }

            /**
             * Sets {@code house}, or clears it with {@code null}.
             *
             * @param house the new value
             * @return this builder
             */
            public Builder house(@Nullable String house) {
                this.house = house;
                additionalProperties.remove("house");
                return this;
            }

            /**
             * Sets {@code street}, or clears it with {@code null}.
             *
             * @param street the new value
             * @return this builder
             */
            public Builder street(@Nullable String street) {
                this.street = street;
                additionalProperties.remove("street");
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
            public WithHouse build() {
                return new WithHouse(country, house, street, additionalProperties);
            }
        }
    }

    /**
     * The object {@code WithBox}.
     *
     * @param country The member {@code country}.
     * @param box The member {@code box}.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = AddressCodec.WithBoxReader.class)
    @JsonSerialize(using = AddressCodec.WithBoxWriter.class)
    record WithBox(String country, long box, Map<String, JsonNode> additionalProperties) implements Address {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param country see {@link #country()}
         * @param box see {@link #box()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public WithBox {
            Objects.requireNonNull(country, "country");
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().country(country).box(box).additionalProperties(additionalProperties);
        }

        /** Builds {@link WithBox}. */
        public static final class Builder {
            private @Nullable String country;

            private @Nullable Long box;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code country}.
             *
             * @param country the new value
             * @return this builder
             */
            public Builder country(String country) {
                this.country = country;
                return this;
            }

            /**
             * Sets {@code box}.
             *
             * @param box the new value
             * @return this builder
             */
            public Builder box(long box) {
                this.box = box;
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
            public WithBox build() {
                Objects.requireNonNull(box, "box");
                return new WithBox(country, box, additionalProperties);
            }
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements Address {
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
