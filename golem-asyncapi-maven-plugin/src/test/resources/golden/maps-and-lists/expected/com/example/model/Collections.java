package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The object {@code Collections}.
 *
 * @param names The member {@code names}.
 * @param matrix The member {@code matrix}.
 * @param anything The member {@code anything}. {@code null} where absent.
 * @param times The member {@code times}. {@code null} where absent.
 * @param byName The member {@code byName}.
 * @param listsByName The member {@code listsByName}. {@code null} where absent.
 * @param free The member {@code free}. {@code null} where absent.
 * @param inline The member {@code inline}. {@code null} where absent.
 * @param inlineByName The member {@code inlineByName}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = CollectionsCodec.Reader.class)
@JsonSerialize(using = CollectionsCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Collections(
        List<String> names,
        List<List<BigDecimal>> matrix,
        @Nullable List<JsonNode> anything,
        @Nullable List<OffsetDateTime> times,
        Map<String, Entry> byName,
        @Nullable Map<String, List<Entry>> listsByName,
        @Nullable Map<String, JsonNode> free,
        @Nullable List<InlineItem> inline,
        @Nullable Map<String, InlineByNameValue> inlineByName,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param names see {@link #names()}
     * @param matrix see {@link #matrix()}
     * @param anything see {@link #anything()}
     * @param times see {@link #times()}
     * @param byName see {@link #byName()}
     * @param listsByName see {@link #listsByName()}
     * @param free see {@link #free()}
     * @param inline see {@link #inline()}
     * @param inlineByName see {@link #inlineByName()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Collections {
        Objects.requireNonNull(names, "names");
        names = Members.copyOf(names);
        Objects.requireNonNull(matrix, "matrix");
        matrix = Members.copyOf(matrix);
        anything = Members.copyOf(anything);
        times = Members.copyOf(times);
        Objects.requireNonNull(byName, "byName");
        byName = Members.copyOf(byName);
        listsByName = Members.copyOf(listsByName);
        free = Members.copyOf(free);
        inline = Members.copyOf(inline);
        inlineByName = Members.copyOf(inlineByName);
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
                .names(names)
                .matrix(matrix)
                .anything(anything)
                .times(times)
                .byName(byName)
                .listsByName(listsByName)
                .free(free)
                .inline(inline)
                .inlineByName(inlineByName)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link Collections}. */
    public static final class Builder {
        private @Nullable List<String> names;

        private @Nullable List<List<BigDecimal>> matrix;

        private @Nullable List<JsonNode> anything;

        private @Nullable List<OffsetDateTime> times;

        private @Nullable Map<String, Entry> byName;

        private @Nullable Map<String, List<Entry>> listsByName;

        private @Nullable Map<String, JsonNode> free;

        private @Nullable List<InlineItem> inline;

        private @Nullable Map<String, InlineByNameValue> inlineByName;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code names}.
         *
         * @param names the new value
         * @return this builder
         */
        public Builder names(List<String> names) {
            this.names = names;
            return this;
        }

        /**
         * Sets {@code matrix}.
         *
         * @param matrix the new value
         * @return this builder
         */
        public Builder matrix(List<List<BigDecimal>> matrix) {
            this.matrix = matrix;
            return this;
        }

        /**
         * Sets {@code anything}, or clears it with {@code null}.
         *
         * @param anything the new value
         * @return this builder
         */
        public Builder anything(@Nullable List<JsonNode> anything) {
            this.anything = anything;
            additionalProperties.remove("anything");
            return this;
        }

        /**
         * Sets {@code times}, or clears it with {@code null}.
         *
         * @param times the new value
         * @return this builder
         */
        public Builder times(@Nullable List<OffsetDateTime> times) {
            this.times = times;
            additionalProperties.remove("times");
            return this;
        }

        /**
         * Sets {@code byName}.
         *
         * @param byName the new value
         * @return this builder
         */
        public Builder byName(Map<String, Entry> byName) {
            this.byName = byName;
            return this;
        }

        /**
         * Sets {@code listsByName}, or clears it with {@code null}.
         *
         * @param listsByName the new value
         * @return this builder
         */
        public Builder listsByName(@Nullable Map<String, List<Entry>> listsByName) {
            this.listsByName = listsByName;
            additionalProperties.remove("listsByName");
            return this;
        }

        /**
         * Sets {@code free}, or clears it with {@code null}.
         *
         * @param free the new value
         * @return this builder
         */
        public Builder free(@Nullable Map<String, JsonNode> free) {
            this.free = free;
            additionalProperties.remove("free");
            return this;
        }

        /**
         * Sets {@code inline}, or clears it with {@code null}.
         *
         * @param inline the new value
         * @return this builder
         */
        public Builder inline(@Nullable List<InlineItem> inline) {
            this.inline = inline;
            additionalProperties.remove("inline");
            return this;
        }

        /**
         * Sets {@code inlineByName}, or clears it with {@code null}.
         *
         * @param inlineByName the new value
         * @return this builder
         */
        public Builder inlineByName(@Nullable Map<String, InlineByNameValue> inlineByName) {
            this.inlineByName = inlineByName;
            additionalProperties.remove("inlineByName");
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
        public Collections build() {
            return new Collections(
                    names,
                    matrix,
                    anything,
                    times,
                    byName,
                    listsByName,
                    free,
                    inline,
                    inlineByName,
                    additionalProperties);
        }
    }

    /**
     * The object {@code inlineItem}.
     *
     * @param date The member {@code date}. {@code null} where absent.
     * @param time The member {@code time}. {@code null} where absent.
     * @param link The member {@code link}. {@code null} where absent.
     * @param ratio The member {@code ratio}. {@code null} where absent.
     * @param large The member {@code large}. At least {@code 0}. At most {@code 18446744073709551615}.
     *     {@code null} where absent.
     * @param small The member {@code small}. {@code null} where absent.
     * @param flag The member {@code flag}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = CollectionsCodec.InlineItemReader.class)
    @JsonSerialize(using = CollectionsCodec.InlineItemWriter.class)
    public record InlineItem(
            @Nullable LocalDate date,
            @Nullable OffsetTime time,
            @Nullable URI link,
            @Nullable Float ratio,
            @Nullable BigInteger large,
            @Nullable Integer small,
            @Nullable Boolean flag,
            Map<String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param date see {@link #date()}
         * @param time see {@link #time()}
         * @param link see {@link #link()}
         * @param ratio see {@link #ratio()}
         * @param large see {@link #large()}
         * @param small see {@link #small()}
         * @param flag see {@link #flag()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public InlineItem {
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
                    .date(date)
                    .time(time)
                    .link(link)
                    .ratio(ratio)
                    .large(large)
                    .small(small)
                    .flag(flag)
                    .additionalProperties(additionalProperties);
        }

        /** Builds {@link InlineItem}. */
        public static final class Builder {
            private @Nullable LocalDate date;

            private @Nullable OffsetTime time;

            private @Nullable URI link;

            private @Nullable Float ratio;

            private @Nullable BigInteger large;

            private @Nullable Integer small;

            private @Nullable Boolean flag;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

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
             * Sets {@code time}, or clears it with {@code null}.
             *
             * @param time the new value
             * @return this builder
             */
            public Builder time(@Nullable OffsetTime time) {
                this.time = time;
                additionalProperties.remove("time");
                return this;
            }

            /**
             * Sets {@code link}, or clears it with {@code null}.
             *
             * @param link the new value
             * @return this builder
             */
            public Builder link(@Nullable URI link) {
                this.link = link;
                additionalProperties.remove("link");
                return this;
            }

            /**
             * Sets {@code ratio}, or clears it with {@code null}.
             *
             * @param ratio the new value
             * @return this builder
             */
            public Builder ratio(@Nullable Float ratio) {
                this.ratio = ratio;
                additionalProperties.remove("ratio");
                return this;
            }

            /**
             * Sets {@code large}, or clears it with {@code null}.
             *
             * @param large the new value
             * @return this builder
             */
            public Builder large(@Nullable BigInteger large) {
                this.large = large;
                additionalProperties.remove("large");
                return this;
            }

            /**
             * Sets {@code small}, or clears it with {@code null}.
             *
             * @param small the new value
             * @return this builder
             */
            public Builder small(@Nullable Integer small) {
                this.small = small;
                additionalProperties.remove("small");
                return this;
            }

            /**
             * Sets {@code flag}, or clears it with {@code null}.
             *
             * @param flag the new value
             * @return this builder
             */
            public Builder flag(@Nullable Boolean flag) {
                this.flag = flag;
                additionalProperties.remove("flag");
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
            public InlineItem build() {
                return new InlineItem(date, time, link, ratio, large, small, flag, additionalProperties);
            }
        }
    }

    /**
     * The object {@code inlineByNameValue}.
     *
     * @param level The member {@code level}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = CollectionsCodec.InlineByNameValueReader.class)
    @JsonSerialize(using = CollectionsCodec.InlineByNameValueWriter.class)
    public record InlineByNameValue(@Nullable Level level, Map<String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param level see {@link #level()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public InlineByNameValue {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().level(level).additionalProperties(additionalProperties);
        }

        /** Builds {@link InlineByNameValue}. */
        public static final class Builder {
            private @Nullable Level level;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

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
            public InlineByNameValue build() {
                return new InlineByNameValue(level, additionalProperties);
            }
        }

        /**
         * The values of {@code level}.
         *
         * <p>Values that the document does not list are kept as they are: they are {@link Level.Known#UNLISTED}.
         */
        @JsonDeserialize(using = CollectionsCodec.LevelReader.class)
        @JsonSerialize(using = CollectionsCodec.LevelWriter.class)
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
    }
}
