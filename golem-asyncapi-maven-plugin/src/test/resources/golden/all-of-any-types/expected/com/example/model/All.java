package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The object {@code All}.
 *
 * @param text The member {@code text}. Longest length: {@code 20}. Matches {@code a}. {@code null}
 *     where absent.
 * @param date The member {@code date}. {@code null} where absent.
 * @param level The member {@code level}. {@code null} where absent.
 * @param levelFirst The member {@code levelFirst}. {@code null} where absent.
 * @param number The member {@code number}. {@code null} where absent.
 * @param list The member {@code list}. {@code null} where absent.
 * @param map The member {@code map}. {@code null} where absent.
 * @param nested Deep. {@code null} where absent.
 * @param required The member {@code required}. {@code null} where absent.
 * @param some The member {@code some}. {@code null} where absent.
 * @param someOfThose The member {@code someOfThose}. {@code null} where absent or null.
 * @param dates The member {@code dates}. {@code null} where absent.
 * @param counts The member {@code counts}. {@code null} where absent.
 * @param overlapping The member {@code overlapping}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = AllCodec.Reader.class)
@JsonSerialize(using = AllCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record All(
        @Nullable String text,
        @Nullable LocalDate date,
        @Nullable Level level,
        @Nullable LevelFirst levelFirst,
        @Nullable Long number,
        @Nullable List<String> list,
        @Nullable Map<String, Long> map,
        @Nullable Boolean nested,
        @Nullable Required required,
        @Nullable Some some,
        @Nullable SomeOfThose someOfThose,
        @Nullable Set<LocalDate> dates,
        @Nullable Map<String, Long> counts,
        @Nullable Overlapping overlapping,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param text see {@link #text()}
     * @param date see {@link #date()}
     * @param level see {@link #level()}
     * @param levelFirst see {@link #levelFirst()}
     * @param number see {@link #number()}
     * @param list see {@link #list()}
     * @param map see {@link #map()}
     * @param nested see {@link #nested()}
     * @param required see {@link #required()}
     * @param some see {@link #some()}
     * @param someOfThose see {@link #someOfThose()}
     * @param dates see {@link #dates()}
     * @param counts see {@link #counts()}
     * @param overlapping see {@link #overlapping()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public All {
        list = Members.copyOf(list);
        map = Members.copyOf(map);
        dates = Members.copyOf(dates);
        counts = Members.copyOf(counts);
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
                .text(text)
                .date(date)
                .level(level)
                .levelFirst(levelFirst)
                .number(number)
                .list(list)
                .map(map)
                .nested(nested)
                .required(required)
                .some(some)
                .someOfThose(someOfThose)
                .dates(dates)
                .counts(counts)
                .overlapping(overlapping)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link All}. */
    public static final class Builder {
        private @Nullable String text;

        private @Nullable LocalDate date;

        private @Nullable Level level;

        private @Nullable LevelFirst levelFirst;

        private @Nullable Long number;

        private @Nullable List<String> list;

        private @Nullable Map<String, Long> map;

        private @Nullable Boolean nested;

        private @Nullable Required required;

        private @Nullable Some some;

        private @Nullable SomeOfThose someOfThose;

        private @Nullable Set<LocalDate> dates;

        private @Nullable Map<String, Long> counts;

        private @Nullable Overlapping overlapping;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code text}, or clears it with {@code null}.
         *
         * @param text the new value
         * @return this builder
         */
        public Builder text(@Nullable String text) {
            this.text = text;
            additionalProperties.remove("text");
            return this;
        }

        /**
         * Sets {@code date}, or clears it with {@code null}.
         *
         * @param date the new value
         * @return this builder
         */
        public Builder date(@Nullable LocalDate date) {
            this.date = date;
            additionalProperties.remove("date");
            return this;
        }

        /**
         * Sets {@code level}, or clears it with {@code null}.
         *
         * @param level the new value
         * @return this builder
         */
        public Builder level(@Nullable Level level) {
            this.level = level;
            additionalProperties.remove("level");
            return this;
        }

        /**
         * Sets {@code levelFirst}, or clears it with {@code null}.
         *
         * @param levelFirst the new value
         * @return this builder
         */
        public Builder levelFirst(@Nullable LevelFirst levelFirst) {
            this.levelFirst = levelFirst;
            additionalProperties.remove("levelFirst");
            return this;
        }

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
         * Sets {@code list}, or clears it with {@code null}.
         *
         * @param list the new value
         * @return this builder
         */
        public Builder list(@Nullable List<String> list) {
            this.list = list;
            additionalProperties.remove("list");
            return this;
        }

        /**
         * Sets {@code map}, or clears it with {@code null}.
         *
         * @param map the new value
         * @return this builder
         */
        public Builder map(@Nullable Map<String, Long> map) {
            this.map = map;
            additionalProperties.remove("map");
            return this;
        }

        /**
         * Sets {@code nested}, or clears it with {@code null}.
         *
         * @param nested the new value
         * @return this builder
         */
        public Builder nested(@Nullable Boolean nested) {
            this.nested = nested;
            additionalProperties.remove("nested");
            return this;
        }

        /**
         * Sets {@code required}, or clears it with {@code null}.
         *
         * @param required the new value
         * @return this builder
         */
        public Builder required(@Nullable Required required) {
            this.required = required;
            additionalProperties.remove("required");
            return this;
        }

        /**
         * Sets {@code some}, or clears it with {@code null}.
         *
         * @param some the new value
         * @return this builder
         */
        public Builder some(@Nullable Some some) {
            this.some = some;
            additionalProperties.remove("some");
            return this;
        }

        /**
         * Sets {@code someOfThose}, or clears it with {@code null}.
         *
         * @param someOfThose the new value
         * @return this builder
         */
        public Builder someOfThose(@Nullable SomeOfThose someOfThose) {
            this.someOfThose = someOfThose;
            additionalProperties.remove("someOfThose");
            return this;
        }

        /**
         * Sets {@code dates}, or clears it with {@code null}.
         *
         * @param dates the new value
         * @return this builder
         */
        public Builder dates(@Nullable Set<LocalDate> dates) {
            this.dates = dates;
            additionalProperties.remove("dates");
            return this;
        }

        /**
         * Sets {@code counts}, or clears it with {@code null}.
         *
         * @param counts the new value
         * @return this builder
         */
        public Builder counts(@Nullable Map<String, Long> counts) {
            this.counts = counts;
            additionalProperties.remove("counts");
            return this;
        }

        /**
         * Sets {@code overlapping}, or clears it with {@code null}.
         *
         * @param overlapping the new value
         * @return this builder
         */
        public Builder overlapping(@Nullable Overlapping overlapping) {
            this.overlapping = overlapping;
            additionalProperties.remove("overlapping");
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
        public All build() {
            return new All(
                    text,
                    date,
                    level,
                    levelFirst,
                    number,
                    list,
                    map,
                    nested,
                    required,
                    some,
                    someOfThose,
                    dates,
                    counts,
                    overlapping,
                    additionalProperties);
        }
    }

    /**
     * The values of {@code level}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link Level.Known#UNLISTED}.
     */
    @JsonDeserialize(using = AllCodec.LevelReader.class)
    @JsonSerialize(using = AllCodec.LevelWriter.class)
    public static final class Level {
        /** The value {@code low}. */
        public static final Level LOW = new Level(Known.LOW, "low");

        /** The value {@code high}. */
        public static final Level HIGH = new Level(Known.HIGH, "high");

        private final Known known;

        private final String value;

        private Level(Known known, String value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The value with a text, which need not be listed.
         *
         * @param value the text
         * @return the value
         */
        public static Level of(String value) {
            return switch (value) {
                case "low" -> LOW;
                case "high" -> HIGH;
                default -> new Level(Known.UNLISTED, value);
            };
        }

        /** {@return the values that the document lists, in its order} */
        public static List<Level> listed() {
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
            return other instanceof Level that && value.equals(that.value);
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
     * The values of {@code levelFirst}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link LevelFirst.Known#UNLISTED}.
     */
    @JsonDeserialize(using = AllCodec.LevelFirstReader.class)
    @JsonSerialize(using = AllCodec.LevelFirstWriter.class)
    public static final class LevelFirst {
        /** The value {@code 1}. */
        public static final LevelFirst VALUE_1 = new LevelFirst(Known.VALUE_1, 1L);

        /** The value {@code 2}. */
        public static final LevelFirst VALUE_2 = new LevelFirst(Known.VALUE_2, 2L);

        private static final List<LevelFirst> CONSTANTS = List.of(VALUE_1, VALUE_2);

        private final Known known;

        private final long value;

        private LevelFirst(Known known, long value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The constant of a value, or one for a value that is not listed.
         *
         * @param value what stands on the wire
         * @return the constant
         */
        public static LevelFirst of(long value) {
            for (LevelFirst each : CONSTANTS) {
                if (each.value == value) {
                    return each;
                }
            }
            return new LevelFirst(Known.UNLISTED, value);
        }

        /** {@return the values that the document lists, in its order} */
        public static List<LevelFirst> listed() {
            return CONSTANTS;
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
        public long value() {
            return value;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof LevelFirst that && value == that.value;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(value);
        }

        @Override
        public String toString() {
            return String.valueOf(value);
        }

        /** The listed values, and one for all others. */
        public enum Known {
            /** The value {@code 1}. */
            VALUE_1,

            /** The value {@code 2}. */
            VALUE_2,

            /** A value that the document does not list. */
            UNLISTED
        }
    }

    /**
     * The object {@code required}.
     *
     * @param name The member {@code name}.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = AllCodec.RequiredReader.class)
    @JsonSerialize(using = AllCodec.RequiredWriter.class)
    public record Required(String name, Map<String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param name see {@link #name()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Required {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().name(name).additionalProperties(additionalProperties);
        }

        /** Builds {@link Required}. */
        public static final class Builder {
            private @Nullable String name;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code name}.
             *
             * @param name the new value
             * @return this builder
             */
            public Builder name(String name) {
                this.name = name;
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
            public Required build() {
                return new Required(name, additionalProperties);
            }
        }
    }

    /**
     * The values of {@code some}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link Some.Known#UNLISTED}.
     */
    @JsonDeserialize(using = AllCodec.SomeReader.class)
    @JsonSerialize(using = AllCodec.SomeWriter.class)
    public static final class Some {
        /** The value {@code middle}. */
        public static final Some MIDDLE = new Some(Known.MIDDLE, "middle");

        /** The value {@code high}. */
        public static final Some HIGH = new Some(Known.HIGH, "high");

        private final Known known;

        private final String value;

        private Some(Known known, String value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The value with a text, which need not be listed.
         *
         * @param value the text
         * @return the value
         */
        public static Some of(String value) {
            return switch (value) {
                case "middle" -> MIDDLE;
                case "high" -> HIGH;
                default -> new Some(Known.UNLISTED, value);
            };
        }

        /** {@return the values that the document lists, in its order} */
        public static List<Some> listed() {
            return List.of(MIDDLE, HIGH);
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
            return other instanceof Some that && value.equals(that.value);
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
            /** The value {@code middle}. */
            MIDDLE,

            /** The value {@code high}. */
            HIGH,

            /** A value that the document does not list. */
            UNLISTED
        }
    }

    /**
     * The values of {@code someOfThose}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link SomeOfThose.Known#UNLISTED}.
     */
    @JsonDeserialize(using = AllCodec.SomeOfThoseReader.class)
    @JsonSerialize(using = AllCodec.SomeOfThoseWriter.class)
    public static final class SomeOfThose {
        /** The value {@code red}. */
        public static final SomeOfThose RED = new SomeOfThose(Known.RED, "red");

        private final Known known;

        private final String value;

        private SomeOfThose(Known known, String value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The value with a text, which need not be listed.
         *
         * @param value the text
         * @return the value
         */
        public static SomeOfThose of(String value) {
            return switch (value) {
                case "red" -> RED;
                default -> new SomeOfThose(Known.UNLISTED, value);
            };
        }

        /** {@return the values that the document lists, in its order} */
        public static List<SomeOfThose> listed() {
            return List.of(RED);
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
            return other instanceof SomeOfThose that && value.equals(that.value);
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
            /** The value {@code red}. */
            RED,

            /** A value that the document does not list. */
            UNLISTED
        }
    }

    /**
     * The object {@code overlapping}.
     *
     * @param size The member {@code size}. {@code null} where absent.
     * @param at The member {@code at}. {@code null} where absent.
     * @param owner The member {@code owner}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = AllCodec.OverlappingReader.class)
    @JsonSerialize(using = AllCodec.OverlappingWriter.class)
    public record Overlapping(
            @Nullable Long size,
            @Nullable OffsetDateTime at,
            @Nullable Owner owner,
            Map<String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param size see {@link #size()}
         * @param at see {@link #at()}
         * @param owner see {@link #owner()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Overlapping {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return the member {@code kind}, which always has the same value} */
        public String kind() {
            return "a";
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().size(size).at(at).owner(owner).additionalProperties(additionalProperties);
        }

        /** Builds {@link Overlapping}. */
        public static final class Builder {
            private @Nullable Long size;

            private @Nullable OffsetDateTime at;

            private @Nullable Owner owner;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code size}, or clears it with {@code null}.
             *
             * @param size the new value
             * @return this builder
             */
            public Builder size(@Nullable Long size) {
                this.size = size;
                additionalProperties.remove("size");
                return this;
            }

            /**
             * Sets {@code at}, or clears it with {@code null}.
             *
             * @param at the new value
             * @return this builder
             */
            public Builder at(@Nullable OffsetDateTime at) {
                this.at = at;
                additionalProperties.remove("at");
                return this;
            }

            /**
             * Sets {@code owner}, or clears it with {@code null}.
             *
             * @param owner the new value
             * @return this builder
             */
            public Builder owner(@Nullable Owner owner) {
                this.owner = owner;
                additionalProperties.remove("owner");
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
            public Overlapping build() {
                return new Overlapping(size, at, owner, additionalProperties);
            }
        }
    }
}
