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

/**
 * Has something to say of everything.
 *
 * <p>Example: <code>&#123;&quot;&#64;see &#123;&#64;link x&#125; *&#47;&quot;:&quot;$L $T
 * *&#47;&quot;&#125;</code>. Fewest members: {@code 1}. Most members: {@code 100}. Has rules for
 * members whose names match <code>^x-*&#47;</code>. The names of members fit a schema of the document.
 * Present together with all others where the first is: {@code mail}, {@code text}, {@code count}. Has
 * to fit a further schema of the document with the member {@code count}. Values that fit the
 * document's {@code not} are not allowed. The document says by {@code if} what else holds for some
 * values. See also: <code>https://example.com/&#42;/docs</code>.
 *
 * @param mail Where to write to. Examples: <code>&quot;a&#64;example.com&quot;</code>,
 *     <code>&quot;b&#64;example.com&quot;</code>. Format: {@code email}. {@code null} where absent.
 * @param text The member {@code text}. <b>Deprecated.</b> Default:
 *     <code>&quot;&#92;&#92;u002a/&quot;</code>. Shortest length: {@code 1}. Longest length:
 *     {@code 9}. Matches <code>^[a-z*&#47;]+$</code>. {@code null} where absent.
 * @param count The member {@code count}. Read only. At least {@code 0}. At most {@code 9}.
 *     {@code null} where absent.
 * @param factor The member {@code factor}. Write only. Greater than {@code 0}. Less than {@code 1.5}.
 *     A multiple of {@code 0.5}. {@code null} where absent.
 * @param list The member {@code list}. Fewest elements: {@code 1}. Most elements: {@code 3}. At least
 *     one element fits a further schema of the document. {@code null} where absent.
 * @param page A page. Holds {@code text/html}. {@code null} where absent.
 * @param level The member {@code level}. {@code null} where absent.
 * @param version Of the format. {@code null} where absent.
 * @param old Is in use still. <b>Deprecated.</b> {@code null} where absent.
 * @param either The member {@code either}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = RemarksCodec.Reader.class)
@JsonSerialize(using = RemarksCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
@SuppressWarnings("deprecation")
public record Remarks(
        @Nullable String mail,
        @Nullable String text,
        @Nullable Long count,
        @Nullable BigDecimal factor,
        @Nullable List<String> list,
        @Nullable String page,
        @Nullable Level level,
        @Nullable Long version,
        @Nullable Old old,
        @Nullable Either either,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param mail see {@link #mail()}
     * @param text see {@link #text()}
     * @param count see {@link #count()}
     * @param factor see {@link #factor()}
     * @param list see {@link #list()}
     * @param page see {@link #page()}
     * @param level see {@link #level()}
     * @param version see {@link #version()}
     * @param old see {@link #old()}
     * @param either see {@link #either()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Remarks {
        list = Members.copyOf(list);
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
                .mail(mail)
                .text(text)
                .count(count)
                .factor(factor)
                .list(list)
                .page(page)
                .level(level)
                .version(version)
                .old(old)
                .either(either)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link Remarks}. */
    public static final class Builder {
        private @Nullable String mail;

        private @Nullable String text;

        private @Nullable Long count;

        private @Nullable BigDecimal factor;

        private @Nullable List<String> list;

        private @Nullable String page;

        private @Nullable Level level;

        private @Nullable Long version;

        private @Nullable Old old;

        private @Nullable Either either;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code mail}, or clears it with {@code null}.
         *
         * @param mail the new value
         * @return this builder
         */
        public Builder mail(@Nullable String mail) {
            this.mail = mail;
            additionalProperties.remove("mail");
            return this;
        }

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
         * Sets {@code count}, or clears it with {@code null}.
         *
         * @param count the new value
         * @return this builder
         */
        public Builder count(@Nullable Long count) {
            this.count = count;
            additionalProperties.remove("count");
            return this;
        }

        /**
         * Sets {@code factor}, or clears it with {@code null}.
         *
         * @param factor the new value
         * @return this builder
         */
        public Builder factor(@Nullable BigDecimal factor) {
            this.factor = factor;
            additionalProperties.remove("factor");
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
         * Sets {@code page}, or clears it with {@code null}.
         *
         * @param page the new value
         * @return this builder
         */
        public Builder page(@Nullable String page) {
            this.page = page;
            additionalProperties.remove("page");
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
         * Sets {@code version}, or clears it with {@code null}.
         *
         * @param version the new value
         * @return this builder
         */
        public Builder version(@Nullable Long version) {
            this.version = version;
            additionalProperties.remove("version");
            return this;
        }

        /**
         * Sets {@code old}, or clears it with {@code null}.
         *
         * @param old the new value
         * @return this builder
         */
        public Builder old(@Nullable Old old) {
            this.old = old;
            additionalProperties.remove("old");
            return this;
        }

        /**
         * Sets {@code either}, or clears it with {@code null}.
         *
         * @param either the new value
         * @return this builder
         */
        public Builder either(@Nullable Either either) {
            this.either = either;
            additionalProperties.remove("either");
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
        public Remarks build() {
            return new Remarks(
                    mail, text, count, factor, list, page, level, version, old, either, additionalProperties);
        }
    }

    /**
     * The values of {@code level}.
     *
     * <p>Default: {@code "low"}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link Level.Known#UNLISTED}.
     */
    @JsonDeserialize(using = RemarksCodec.LevelReader.class)
    @JsonSerialize(using = RemarksCodec.LevelWriter.class)
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

    /** One of the variants of {@code either}. */
    @JsonDeserialize(using = RemarksCodec.EitherReader.class)
    @JsonSerialize(using = RemarksCodec.EitherWriter.class)
    public sealed interface Either permits Old, Either.StringValue, Either.Unknown {
        /**
         * A variant that holds a single value.
         *
         * @param value the value
         */
        @JsonDeserialize(using = RemarksCodec.StringValueReader.class)
        @JsonSerialize(using = RemarksCodec.StringValueWriter.class)
        record StringValue(String value) implements Either {
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
        record Unknown(JsonNode json) implements Either {
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
