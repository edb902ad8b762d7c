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

/** An animal that lives with people. */
@JsonDeserialize(using = PetCodec.Reader.class)
@JsonSerialize(using = PetCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface Pet permits Cat, Lion, Dog, StickInsect, Fish, Goldfish, Owl, Pet.Plain, Pet.Unknown {
    /**
     * The member {@code petType}. {@code null} where the kind is unknown.
     *
     * @return the value, or {@code null}
     */
    default @Nullable String petType() {
        return null;
    }

    /**
     * Its number. {@code null} where the kind is unknown.
     *
     * @return the value, or {@code null}
     */
    default @Nullable Long id() {
        return null;
    }

    /**
     * The member {@code name}. {@code null} where absent, and where the kind is unknown.
     *
     * @return the value, or {@code null}
     */
    default @Nullable String name() {
        return null;
    }

    /**
     * The member {@code mood}. {@code null} where absent, and where the kind is unknown.
     *
     * @return the value, or {@code null}
     */
    default @Nullable Mood mood() {
        return null;
    }

    /**
     * The member {@code size}. {@code null} where absent, and where the kind is unknown.
     *
     * @return the value, or {@code null}
     */
    default @Nullable Size size() {
        return null;
    }

    /**
     * An animal that lives with people. {@code null} where absent, and where the kind is unknown.
     *
     * @return the value, or {@code null}
     */
    default @Nullable Pet parent() {
        return null;
    }

    /**
     * The values of {@code mood}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link Mood.Known#UNLISTED}.
     */
    @JsonDeserialize(using = PetCodec.MoodReader.class)
    @JsonSerialize(using = PetCodec.MoodWriter.class)
    final class Mood {
        /** The value {@code fine}. */
        public static final Mood FINE = new Mood(Known.FINE, "fine");

        /** The value {@code grumpy}. */
        public static final Mood GRUMPY = new Mood(Known.GRUMPY, "grumpy");

        private final Known known;

        private final String value;

        private Mood(Known known, String value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The value with a text, which need not be listed.
         *
         * @param value the text
         * @return the value
         */
        public static Mood of(String value) {
            return switch (value) {
                case "fine" -> FINE;
                case "grumpy" -> GRUMPY;
                default -> new Mood(Known.UNLISTED, value);
            };
        }

        /** {@return the values that the document lists, in its order} */
        public static List<Mood> listed() {
            return List.of(FINE, GRUMPY);
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
            return other instanceof Mood that && value.equals(that.value);
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
            /** The value {@code fine}. */
            FINE,

            /** The value {@code grumpy}. */
            GRUMPY,

            /** A value that the document does not list. */
            UNLISTED
        }
    }

    /**
     * The object {@code size}.
     *
     * @param height The member {@code height}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = PetCodec.SizeReader.class)
    @JsonSerialize(using = PetCodec.SizeWriter.class)
    record Size(@Nullable BigDecimal height, Map<String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param height see {@link #height()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Size {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().height(height).additionalProperties(additionalProperties);
        }

        /** Builds {@link Size}. */
        public static final class Builder {
            private @Nullable BigDecimal height;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code height}, or clears it with {@code null}.
             *
             * @param height the new value
             * @return this builder
             */
            public Builder height(@Nullable BigDecimal height) {
                this.height = height;
                additionalProperties.remove("height");
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
            public Size build() {
                return new Size(height, additionalProperties);
            }
        }
    }

    /**
     * A value that is of none of the more special kinds.
     *
     * @param petType The member {@code petType}.
     * @param id Its number.
     * @param name The member {@code name}. {@code null} where absent.
     * @param mood The member {@code mood}. {@code null} where absent.
     * @param size The member {@code size}. {@code null} where absent.
     * @param parent An animal that lives with people. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = PetCodec.PlainReader.class)
    @JsonSerialize(using = PetCodec.PlainWriter.class)
    record Plain(
            String petType,
            Long id,
            @Nullable String name,
            @Nullable Mood mood,
            @Nullable Size size,
            @Nullable Pet parent,
            Map<String, JsonNode> additionalProperties)
            implements Pet {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param petType see {@link #petType()}
         * @param id see {@link #id()}
         * @param name see {@link #name()}
         * @param mood see {@link #mood()}
         * @param size see {@link #size()}
         * @param parent see {@link #parent()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Plain {
            Objects.requireNonNull(petType, "petType");
            Objects.requireNonNull(id, "id");
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
                    .petType(petType)
                    .id(id)
                    .name(name)
                    .mood(mood)
                    .size(size)
                    .parent(parent)
                    .additionalProperties(additionalProperties);
        }

        /** Builds {@link Plain}. */
        public static final class Builder {
            private @Nullable String petType;

            private @Nullable Long id;

            private @Nullable String name;

            private @Nullable Mood mood;

            private @Nullable Size size;

            private @Nullable Pet parent;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code petType}.
             *
             * @param petType the new value
             * @return this builder
             */
            public Builder petType(String petType) {
                this.petType = petType;
                return this;
            }

            /**
             * Sets {@code id}.
             *
             * @param id the new value
             * @return this builder
             */
            public Builder id(Long id) {
                this.id = id;
                return this;
            }

            /**
             * Sets {@code name}, or clears it with {@code null}.
             *
             * @param name the new value
             * @return this builder
             */
            public Builder name(@Nullable String name) {
                this.name = name;
                additionalProperties.remove("name");
                return this;
            }

            /**
             * Sets {@code mood}, or clears it with {@code null}.
             *
             * @param mood the new value
             * @return this builder
             */
            public Builder mood(@Nullable Mood mood) {
                this.mood = mood;
                additionalProperties.remove("mood");
                return this;
            }

            /**
             * Sets {@code size}, or clears it with {@code null}.
             *
             * @param size the new value
             * @return this builder
             */
            public Builder size(@Nullable Size size) {
                this.size = size;
                additionalProperties.remove("size");
                return this;
            }

            /**
             * Sets {@code parent}, or clears it with {@code null}.
             *
             * @param parent the new value
             * @return this builder
             */
            public Builder parent(@Nullable Pet parent) {
                this.parent = parent;
                additionalProperties.remove("parent");
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
            public Plain build() {
                return new Plain(petType, id, name, mood, size, parent, additionalProperties);
            }
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements Pet {
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
