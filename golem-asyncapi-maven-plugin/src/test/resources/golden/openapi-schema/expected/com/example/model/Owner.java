package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The object {@code owner}.
 *
 * @param name The member {@code name}. Example: {@code "Ann"}.
 * @param nick The member {@code nick}. {@code null} where it is null.
 * @param age The member {@code age}. Greater than {@code 0}. At most {@code 200}. {@code null} where
 *     absent.
 * @param mood The member {@code mood}. {@code null} where absent or null.
 * @param cat The member {@code cat}. {@code null} where absent or null.
 * @param tags The member {@code tags}. {@code null} where absent or null.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = OwnerCodec.Reader.class)
@JsonSerialize(using = OwnerCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Owner(
        String name,
        @Nullable String nick,
        @Nullable Integer age,
        @Nullable Mood mood,
        @Nullable Cat cat,
        @Nullable List<@Nullable String> tags,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param name see {@link #name()}
     * @param nick see {@link #nick()}
     * @param age see {@link #age()}
     * @param mood see {@link #mood()}
     * @param cat see {@link #cat()}
     * @param tags see {@link #tags()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Owner {
        Objects.requireNonNull(name, "name");
        tags = Members.copyOf(tags);
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
                .name(name)
                .nick(nick)
                .age(age)
                .mood(mood)
                .cat(cat)
                .tags(tags)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link Owner}. */
    public static final class Builder {
        private @Nullable String name;

        private @Nullable String nick;

        private @Nullable Integer age;

        private @Nullable Mood mood;

        private @Nullable Cat cat;

        private @Nullable List<@Nullable String> tags;

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
         * Sets {@code nick}, or clears it with {@code null}.
         *
         * @param nick the new value
         * @return this builder
         */
        public Builder nick(@Nullable String nick) {
            this.nick = nick;
            return this;
        }

        /**
         * Sets {@code age}, or clears it with {@code null}.
         *
         * @param age the new value
         * @return this builder
         */
        public Builder age(@Nullable Integer age) {
            this.age = age;
            additionalProperties.remove("age");
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
         * Sets {@code cat}, or clears it with {@code null}.
         *
         * @param cat the new value
         * @return this builder
         */
        public Builder cat(@Nullable Cat cat) {
            this.cat = cat;
            additionalProperties.remove("cat");
            return this;
        }

        /**
         * Sets {@code tags}, or clears it with {@code null}.
         *
         * @param tags the new value
         * @return this builder
         */
        public Builder tags(@Nullable List<@Nullable String> tags) {
            this.tags = tags;
            additionalProperties.remove("tags");
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
        public Owner build() {
            return new Owner(name, nick, age, mood, cat, tags, additionalProperties);
        }
    }

    /**
     * The values of {@code mood}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link Mood.Known#UNLISTED}.
     */
    @JsonDeserialize(using = OwnerCodec.MoodReader.class)
    @JsonSerialize(using = OwnerCodec.MoodWriter.class)
    public static final class Mood {
        /** The value {@code calm}. */
        public static final Mood CALM = new Mood(Known.CALM, "calm");

        /** The value {@code wild}. */
        public static final Mood WILD = new Mood(Known.WILD, "wild");

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
                case "calm" -> CALM;
                case "wild" -> WILD;
                default -> new Mood(Known.UNLISTED, value);
            };
        }

        /** {@return the values that the document lists, in its order} */
        public static List<Mood> listed() {
            return List.of(CALM, WILD);
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
            /** The value {@code calm}. */
            CALM,

            /** The value {@code wild}. */
            WILD,

            /** A value that the document does not list. */
            UNLISTED
        }
    }
}
