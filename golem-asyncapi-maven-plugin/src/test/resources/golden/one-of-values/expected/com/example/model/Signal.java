package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
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
 * The object {@code Signal}.
 *
 * @param lamp The constant tells the kind where it is there; one kind does without. {@code null} where
 *     absent.
 * @param state No member has a constant in each kind. {@code null} where absent.
 * @param mode Constants of several types. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = SignalCodec.Reader.class)
@JsonSerialize(using = SignalCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Signal(
        @Nullable Lamp lamp,
        @Nullable State state,
        @Nullable Mode mode,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param lamp see {@link #lamp()}
     * @param state see {@link #state()}
     * @param mode see {@link #mode()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Signal {
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().lamp(lamp).state(state).mode(mode).additionalProperties(additionalProperties);
    }

    /** Builds {@link Signal}. */
    public static final class Builder {
        private @Nullable Lamp lamp;

        private @Nullable State state;

        private @Nullable Mode mode;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code lamp}, or clears it with {@code null}.
         *
         * @param lamp the new value
         * @return this builder
         */
        public Builder lamp(@Nullable Lamp lamp) {
            this.lamp = lamp;
            additionalProperties.remove("lamp");
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
         * Sets {@code mode}, or clears it with {@code null}.
         *
         * @param mode the new value
         * @return this builder
         */
        public Builder mode(@Nullable Mode mode) {
            this.mode = mode;
            additionalProperties.remove("mode");
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
        public Signal build() {
            return new Signal(lamp, state, mode, additionalProperties);
        }
    }

    /** The constant tells the kind where it is there; one kind does without. */
    @JsonDeserialize(using = SignalCodec.LampReader.class)
    @JsonSerialize(using = SignalCodec.LampWriter.class)
    public sealed interface Lamp permits Lamp.Dimmed, Lamp.Plain, Lamp.Unknown {
        /**
         * Dimmed
         *
         * @param level The member {@code level}. {@code null} where absent.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = SignalCodec.DimmedReader.class)
        @JsonSerialize(using = SignalCodec.DimmedWriter.class)
        record Dimmed(@Nullable Long level, Map<String, JsonNode> additionalProperties) implements Lamp {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param level see {@link #level()}
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public Dimmed {
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return the member {@code kind}, which always has the same value} */
            public String kind() {
                return "dimmed";
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().level(level).additionalProperties(additionalProperties);
            }

            /** Builds {@link Dimmed}. */
            public static final class Builder {
                private @Nullable Long level;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /**
                 * Sets {@code level}, or clears it with {@code null}.
                 *
                 * @param level the new value
                 * @return this builder
                 */
                public Builder level(@Nullable Long level) {
                    this.level = level;
                    additionalProperties.remove("level");
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
                public Dimmed build() {
                    return new Dimmed(level, additionalProperties);
                }
            }
        }

        /**
         * Plain
         *
         * @param kind The member {@code kind}. {@code null} where absent.
         * @param isOn The member {@code isOn}. {@code null} where absent.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = SignalCodec.PlainReader.class)
        @JsonSerialize(using = SignalCodec.PlainWriter.class)
        record Plain(@Nullable String kind, @Nullable Boolean isOn, Map<String, JsonNode> additionalProperties)
                implements Lamp {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param kind see {@link #kind()}
             * @param isOn see {@link #isOn()}
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public Plain {
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().kind(kind).isOn(isOn).additionalProperties(additionalProperties);
            }

            /** Builds {@link Plain}. */
            public static final class Builder {
                private @Nullable String kind;

                private @Nullable Boolean isOn;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /**
                 * Sets {@code kind}, or clears it with {@code null}.
                 *
                 * @param kind the new value
                 * @return this builder
                 */
                public Builder kind(@Nullable String kind) {
                    this.kind = kind;
                    additionalProperties.remove("kind");
                    return this;
                }

                /**
                 * Sets {@code isOn}, or clears it with {@code null}.
                 *
                 * @param isOn the new value
                 * @return this builder
                 */
                public Builder isOn(@Nullable Boolean isOn) {
                    this.isOn = isOn;
                    additionalProperties.remove("isOn");
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
                public Plain build() {
                    return new Plain(kind, isOn, additionalProperties);
                }
            }
        }

        /**
         * A value of a kind that the document does not list.
         *
         * @param json the whole value
         */
        record Unknown(JsonNode json) implements Lamp {
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

    /** No member has a constant in each kind. */
    @JsonDeserialize(using = SignalCodec.StateReader.class)
    @JsonSerialize(using = SignalCodec.StateWriter.class)
    public sealed interface State permits State.Off, State.Lit, State.Numbered, State.Version2, State.Unknown {
        /**
         * Off
         *
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = SignalCodec.OffReader.class)
        @JsonSerialize(using = SignalCodec.OffWriter.class)
        record Off(Map<String, JsonNode> additionalProperties) implements State {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public Off {
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return the member {@code state}, which always has the same value} */
            public String state() {
                return "off";
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().additionalProperties(additionalProperties);
            }

            /** Builds {@link Off}. */
            public static final class Builder {
                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

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
                public Off build() {
                    return new Off(additionalProperties);
                }
            }
        }

        /**
         * Lit
         *
         * @param state The member {@code state}.
         * @param since The member {@code since}. {@code null} where absent.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = SignalCodec.LitReader.class)
        @JsonSerialize(using = SignalCodec.LitWriter.class)
        record Lit(State_ state, @Nullable OffsetDateTime since, Map<String, JsonNode> additionalProperties)
                implements State {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param state see {@link #state()}
             * @param since see {@link #since()}
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public Lit {
                Objects.requireNonNull(state, "state");
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().state(state).since(since).additionalProperties(additionalProperties);
            }

            /** Builds {@link Lit}. */
            public static final class Builder {
                private @Nullable State_ state;

                private @Nullable OffsetDateTime since;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /**
                 * Sets {@code state}.
                 *
                 * @param state the new value
                 * @return this builder
                 */
                public Builder state(State_ state) {
                    this.state = state;
                    return this;
                }

                /**
                 * Sets {@code since}, or clears it with {@code null}.
                 *
                 * @param since the new value
                 * @return this builder
                 */
                public Builder since(@Nullable OffsetDateTime since) {
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

                /**
                 * {@return the value}
                 *
                 * @throws NullPointerException where a required member was not set
                 */
                public Lit build() {
                    return new Lit(state, since, additionalProperties);
                }
            }

            /**
             * The values of {@code state}.
             *
             * <p>Values that the document does not list are kept as they are: they are {@link State_.Known#UNLISTED}.
             */
            @JsonDeserialize(using = SignalCodec.State_Reader.class)
            @JsonSerialize(using = SignalCodec.State_Writer.class)
            public static final class State_ {
                /** The value {@code on}. */
                public static final State_ ON = new State_(Known.ON, "on");

                /** The value {@code bright}. */
                public static final State_ BRIGHT = new State_(Known.BRIGHT, "bright");

                private final Known known;

                private final String value;

                private State_(Known known, String value) {
                    this.known = known;
                    this.value = value;
                }

                /**
                 * The value with a text, which need not be listed.
                 *
                 * @param value the text
                 * @return the value
                 */
                public static State_ of(String value) {
                    return switch (value) {
                        case "on" -> ON;
                        case "bright" -> BRIGHT;
                        default -> new State_(Known.UNLISTED, value);
                    };
                }

                /** {@return the values that the document lists, in its order} */
                public static List<State_> listed() {
                    return List.of(ON, BRIGHT);
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
                    return other instanceof State_ that && value.equals(that.value);
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

                    /** The value {@code bright}. */
                    BRIGHT,

                    /** A value that the document does not list. */
                    UNLISTED
                }
            }
        }

        /**
         * Numbered
         *
         * @param state The member {@code state}.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = SignalCodec.NumberedReader.class)
        @JsonSerialize(using = SignalCodec.NumberedWriter.class)
        record Numbered(long state, Map<String, JsonNode> additionalProperties) implements State {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param state see {@link #state()}
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public Numbered {
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().state(state).additionalProperties(additionalProperties);
            }

            /** Builds {@link Numbered}. */
            public static final class Builder {
                private @Nullable Long state;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /**
                 * Sets {@code state}.
                 *
                 * @param state the new value
                 * @return this builder
                 */
                public Builder state(long state) {
                    this.state = state;
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
                public Numbered build() {
                    Objects.requireNonNull(state, "state");
                    return new Numbered(state, additionalProperties);
                }
            }
        }

        /**
         * Version 2
         *
         * @param major The member {@code major}. {@code null} where absent.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = SignalCodec.Version2Reader.class)
        @JsonSerialize(using = SignalCodec.Version2Writer.class)
        record Version2(@Nullable Boolean major, Map<String, JsonNode> additionalProperties) implements State {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param major see {@link #major()}
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public Version2 {
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return the member {@code state}, which always has the same value} */
            public long state() {
                return 2L;
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().major(major).additionalProperties(additionalProperties);
            }

            /** Builds {@link Version2}. */
            public static final class Builder {
                private @Nullable Boolean major;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /**
                 * Sets {@code major}, or clears it with {@code null}.
                 *
                 * @param major the new value
                 * @return this builder
                 */
                public Builder major(@Nullable Boolean major) {
                    this.major = major;
                    additionalProperties.remove("major");
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
                public Version2 build() {
                    return new Version2(major, additionalProperties);
                }
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

    /** Constants of several types. */
    @JsonDeserialize(using = SignalCodec.ModeReader.class)
    @JsonSerialize(using = SignalCodec.ModeWriter.class)
    public sealed interface Mode permits Mode.One, Mode.TextOfOne, Mode.Yes, Mode.Half, Mode.Unknown {
        /**
         * One
         *
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = SignalCodec.OneReader.class)
        @JsonSerialize(using = SignalCodec.OneWriter.class)
        record One(Map<String, JsonNode> additionalProperties) implements Mode {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public One {
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return the member {@code mode}, which always has the same value} */
            public long mode() {
                return 1L;
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().additionalProperties(additionalProperties);
            }

            /** Builds {@link One}. */
            public static final class Builder {
                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

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
                public One build() {
                    return new One(additionalProperties);
                }
            }
        }

        /**
         * Text of one
         *
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = SignalCodec.TextOfOneReader.class)
        @JsonSerialize(using = SignalCodec.TextOfOneWriter.class)
        record TextOfOne(Map<String, JsonNode> additionalProperties) implements Mode {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public TextOfOne {
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return the member {@code mode}, which always has the same value} */
            public String mode() {
                return "1";
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().additionalProperties(additionalProperties);
            }

            /** Builds {@link TextOfOne}. */
            public static final class Builder {
                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

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
                public TextOfOne build() {
                    return new TextOfOne(additionalProperties);
                }
            }
        }

        /**
         * Yes
         *
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = SignalCodec.YesReader.class)
        @JsonSerialize(using = SignalCodec.YesWriter.class)
        record Yes(Map<String, JsonNode> additionalProperties) implements Mode {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public Yes {
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return the member {@code mode}, which always has the same value} */
            public boolean mode() {
                return true;
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().additionalProperties(additionalProperties);
            }

            /** Builds {@link Yes}. */
            public static final class Builder {
                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

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
                public Yes build() {
                    return new Yes(additionalProperties);
                }
            }
        }

        /**
         * Half
         *
         * @param mode The member {@code mode}.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = SignalCodec.HalfReader.class)
        @JsonSerialize(using = SignalCodec.HalfWriter.class)
        record Half(BigDecimal mode, Map<String, JsonNode> additionalProperties) implements Mode {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param mode see {@link #mode()}
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public Half {
                Objects.requireNonNull(mode, "mode");
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().mode(mode).additionalProperties(additionalProperties);
            }

            /** Builds {@link Half}. */
            public static final class Builder {
                private @Nullable BigDecimal mode;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /**
                 * Sets {@code mode}.
                 *
                 * @param mode the new value
                 * @return this builder
                 */
                public Builder mode(BigDecimal mode) {
                    this.mode = mode;
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
                public Half build() {
                    return new Half(mode, additionalProperties);
                }
            }
        }

        /**
         * A value of a kind that the document does not list.
         *
         * @param json the whole value
         */
        record Unknown(JsonNode json) implements Mode {
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
