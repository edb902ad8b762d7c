package com.example.model;

import com.example.other.MayBeNull;
import com.example.runtime.ByteArrays;
import com.example.runtime.Members;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The object {@code Lamp}.
 *
 * @param id The member {@code id}.
 * @param level The member {@code level}. {@code null} where absent or null.
 * @param mode The member {@code mode}. {@code null} where absent.
 * @param place The member {@code place}. {@code null} where absent.
 * @param tags The member {@code tags}. {@code null} where absent.
 * @param levels The member {@code levels}. {@code null} where absent.
 * @param image The member {@code image}. {@code null} where absent.
 * @param state The member {@code state}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = LampCodec.Reader.class)
@JsonSerialize(using = LampCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Lamp(
        String id,
        @MayBeNull Long level,
        @MayBeNull Mode mode,
        @MayBeNull Place place,
        @MayBeNull List<String> tags,
        @MayBeNull Map<String, Long> levels,
        @MayBeNull byte[] image,
        @MayBeNull State state,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param id see {@link #id()}
     * @param level see {@link #level()}
     * @param mode see {@link #mode()}
     * @param place see {@link #place()}
     * @param tags see {@link #tags()}
     * @param levels see {@link #levels()}
     * @param image see {@link #image()}
     * @param state see {@link #state()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Lamp {
        Objects.requireNonNull(id, "id");
        tags = Members.copyOf(tags);
        levels = Members.copyOf(levels);
        image = ByteArrays.copyOf(image);
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a copy of {@code image}, or {@code null}} */
    @Override
    public @MayBeNull byte[] image() {
        return ByteArrays.copyOf(image);
    }

    @Override
    public boolean equals(@MayBeNull Object other) {
        return other instanceof Lamp that
                && Objects.equals(this.id, that.id)
                && Objects.equals(this.level, that.level)
                && Objects.equals(this.mode, that.mode)
                && Objects.equals(this.place, that.place)
                && Objects.equals(this.tags, that.tags)
                && Objects.equals(this.levels, that.levels)
                && ByteArrays.equal(this.image, that.image)
                && Objects.equals(this.state, that.state)
                && Objects.equals(this.additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                id,
                level,
                mode,
                place,
                tags,
                levels,
                ByteArrays.hash(image),
                state,
                additionalProperties);
    }

    @Override
    public String toString() {
        return "Lamp[id=" + id
                + ", level=" + level
                + ", mode=" + mode
                + ", place=" + place
                + ", tags=" + tags
                + ", levels=" + levels
                + ", image=" + ByteArrays.text(image)
                + ", state=" + state
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
                .level(level)
                .mode(mode)
                .place(place)
                .tags(tags)
                .levels(levels)
                .image(image)
                .state(state)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link Lamp}. */
    public static final class Builder {
        private @MayBeNull String id;

        private @MayBeNull Long level;

        private @MayBeNull Lamp. Mode mode;

        private @MayBeNull Lamp. Place place;

        private @MayBeNull List<String> tags;

        private @MayBeNull Map<String, Long> levels;

        private @MayBeNull byte[] image;

        private @MayBeNull Lamp. State state;

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
         * Sets {@code level}, or clears it with {@code null}.
         *
         * @param level the new value
         * @return this builder
         */
        public Builder level(@MayBeNull Long level) {
            this.level = level;
            additionalProperties.remove("level");
            return this;
        }

        /**
         * Sets {@code mode}, or clears it with {@code null}.
         *
         * @param mode the new value
         * @return this builder
         */
        public Builder mode(@MayBeNull Lamp. Mode mode) {
            this.mode = mode;
            additionalProperties.remove("mode");
            return this;
        }

        /**
         * Sets {@code place}, or clears it with {@code null}.
         *
         * @param place the new value
         * @return this builder
         */
        public Builder place(@MayBeNull Lamp. Place place) {
            this.place = place;
            additionalProperties.remove("place");
            return this;
        }

        /**
         * Sets {@code tags}, or clears it with {@code null}.
         *
         * @param tags the new value
         * @return this builder
         */
        public Builder tags(@MayBeNull List<String> tags) {
            this.tags = tags;
            additionalProperties.remove("tags");
            return this;
        }

        /**
         * Sets {@code levels}, or clears it with {@code null}.
         *
         * @param levels the new value
         * @return this builder
         */
        public Builder levels(@MayBeNull Map<String, Long> levels) {
            this.levels = levels;
            additionalProperties.remove("levels");
            return this;
        }

        /**
         * Sets {@code image}, or clears it with {@code null}.
         *
         * @param image the new value
         * @return this builder
         */
        public Builder image(@MayBeNull byte[] image) {
            this.image = image;
            additionalProperties.remove("image");
            return this;
        }

        /**
         * Sets {@code state}, or clears it with {@code null}.
         *
         * @param state the new value
         * @return this builder
         */
        public Builder state(@MayBeNull Lamp. State state) {
            this.state = state;
            additionalProperties.remove("state");
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
        public Lamp build() {
            return new Lamp(id, level, mode, place, tags, levels, image, state, additionalProperties);
        }
    }

    /**
     * The values of {@code mode}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link Mode.Known#UNLISTED}.
     */
    @JsonDeserialize(using = LampCodec.ModeReader.class)
    @JsonSerialize(using = LampCodec.ModeWriter.class)
    public static final class Mode {
        /** The value {@code day}. */
        public static final Mode DAY = new Mode(Known.DAY, "day");

        /** The value {@code night}. */
        public static final Mode NIGHT = new Mode(Known.NIGHT, "night");

        private final Known known;

        private final String value;

        private Mode(Known known, String value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The value with a text, which need not be listed.
         *
         * @param value the text
         * @return the value
         */
        public static Mode of(String value) {
            return switch (value) {
                case "day" -> DAY;
                case "night" -> NIGHT;
                default -> new Mode(Known.UNLISTED, value);
            };
        }

        /** {@return the values that the document lists, in its order} */
        public static List<Mode> listed() {
            return List.of(DAY, NIGHT);
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
        public boolean equals(@MayBeNull Object other) {
            return other instanceof Mode that && value.equals(that.value);
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
            /** The value {@code day}. */
            DAY,

            /** The value {@code night}. */
            NIGHT,

            /** A value that the document does not list. */
            UNLISTED
        }
    }

    /**
     * The object {@code place}.
     *
     * @param x The member {@code x}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = LampCodec.PlaceReader.class)
    @JsonSerialize(using = LampCodec.PlaceWriter.class)
    public record Place(@MayBeNull BigDecimal x, Map<String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param x see {@link #x()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Place {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().x(x).additionalProperties(additionalProperties);
        }

        /** Builds {@link Place}. */
        public static final class Builder {
            private @MayBeNull BigDecimal x;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code x}, or clears it with {@code null}.
             *
             * @param x the new value
             * @return this builder
             */
            public Builder x(@MayBeNull BigDecimal x) {
                this.x = x;
                additionalProperties.remove("x");
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
            public Place build() {
                return new Place(x, additionalProperties);
            }
        }
    }

    /** One of the variants of {@code state}. */
    @JsonDeserialize(using = LampCodec.StateReader.class)
    @JsonSerialize(using = LampCodec.StateWriter.class)
    public sealed interface State permits State.StringValue, State.On, State.Unknown {
        /**
         * On
         *
         * @param since The member {@code since}. {@code null} where absent.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = LampCodec.OnReader.class)
        @JsonSerialize(using = LampCodec.OnWriter.class)
        record On(@MayBeNull OffsetDateTime since, Map<String, JsonNode> additionalProperties) implements State {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param since see {@link #since()}
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public On {
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().since(since).additionalProperties(additionalProperties);
            }

            /** Builds {@link On}. */
            public static final class Builder {
                private @MayBeNull OffsetDateTime since;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /**
                 * Sets {@code since}, or clears it with {@code null}.
                 *
                 * @param since the new value
                 * @return this builder
                 */
                public Builder since(@MayBeNull OffsetDateTime since) {
                    this.since = since;
                    additionalProperties.remove("since");
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
                public On build() {
                    return new On(since, additionalProperties);
                }
            }
        }

        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = LampCodec.StringValueReader.class)
        @JsonSerialize(using = LampCodec.StringValueWriter.class)
        record StringValue(String value) implements State {
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
        record Unknown(JsonNode json) implements State {
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
