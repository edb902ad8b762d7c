package com.example.model;

import com.example.runtime.ByteArrays;
import com.example.runtime.IsoDuration;
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
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Every scalar, none of them required.
 *
 * @param text The member {@code text}. {@code null} where absent.
 * @param flag The member {@code flag}. {@code null} where absent.
 * @param int32 The member {@code int32}. {@code null} where absent.
 * @param int64 The member {@code int64}. {@code null} where absent.
 * @param plain The member {@code plain}. {@code null} where absent.
 * @param large The member {@code large}. At most {@code 18446744073709551615}. {@code null} where
 *     absent.
 * @param single The member {@code single}. {@code null} where absent.
 * @param twice The member {@code twice}. {@code null} where absent.
 * @param number The member {@code number}. {@code null} where absent.
 * @param moment The member {@code moment}. {@code null} where absent.
 * @param day The member {@code day}. {@code null} where absent.
 * @param clock The member {@code clock}. {@code null} where absent.
 * @param span The member {@code span}. {@code null} where absent.
 * @param id The member {@code id}. {@code null} where absent.
 * @param link The member {@code link}. {@code null} where absent.
 * @param data The member {@code data}. {@code null} where absent.
 * @param constant The member {@code constant}. {@code null} where absent.
 * @param huge The member {@code huge}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = OptionalCodec.Reader.class)
@JsonSerialize(using = OptionalCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Optional(
        @Nullable String text,
        @Nullable Boolean flag,
        @Nullable Integer int32,
        @Nullable Long int64,
        @Nullable Long plain,
        @Nullable BigInteger large,
        @Nullable Float single,
        @Nullable Double twice,
        @Nullable BigDecimal number,
        @Nullable OffsetDateTime moment,
        @Nullable LocalDate day,
        @Nullable OffsetTime clock,
        @Nullable IsoDuration span,
        @Nullable UUID id,
        @Nullable URI link,
        byte @Nullable [] data,
        @Nullable String constant,
        @Nullable BigInteger huge,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param text see {@link #text()}
     * @param flag see {@link #flag()}
     * @param int32 see {@link #int32()}
     * @param int64 see {@link #int64()}
     * @param plain see {@link #plain()}
     * @param large see {@link #large()}
     * @param single see {@link #single()}
     * @param twice see {@link #twice()}
     * @param number see {@link #number()}
     * @param moment see {@link #moment()}
     * @param day see {@link #day()}
     * @param clock see {@link #clock()}
     * @param span see {@link #span()}
     * @param id see {@link #id()}
     * @param link see {@link #link()}
     * @param data see {@link #data()}
     * @param constant see {@link #constant()}
     * @param huge see {@link #huge()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Optional {
        data = ByteArrays.copyOf(data);
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a copy of {@code data}, or {@code null}} */
    @Override
    public byte @Nullable [] data() {
        return ByteArrays.copyOf(data);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Optional that
                && Objects.equals(this.text, that.text)
                && Objects.equals(this.flag, that.flag)
                && Objects.equals(this.int32, that.int32)
                && Objects.equals(this.int64, that.int64)
                && Objects.equals(this.plain, that.plain)
                && Objects.equals(this.large, that.large)
                && Objects.equals(this.single, that.single)
                && Objects.equals(this.twice, that.twice)
                && Objects.equals(this.number, that.number)
                && Objects.equals(this.moment, that.moment)
                && Objects.equals(this.day, that.day)
                && Objects.equals(this.clock, that.clock)
                && Objects.equals(this.span, that.span)
                && Objects.equals(this.id, that.id)
                && Objects.equals(this.link, that.link)
                && ByteArrays.equal(this.data, that.data)
                && Objects.equals(this.constant, that.constant)
                && Objects.equals(this.huge, that.huge)
                && Objects.equals(this.additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                text,
                flag,
                int32,
                int64,
                plain,
                large,
                single,
                twice,
                number,
                moment,
                day,
                clock,
                span,
                id,
                link,
                ByteArrays.hash(data),
                constant,
                huge,
                additionalProperties);
    }

    @Override
    public String toString() {
        return "Optional[text=" + text
                + ", flag=" + flag
                + ", int32=" + int32
                + ", int64=" + int64
                + ", plain=" + plain
                + ", large=" + large
                + ", single=" + single
                + ", twice=" + twice
                + ", number=" + number
                + ", moment=" + moment
                + ", day=" + day
                + ", clock=" + clock
                + ", span=" + span
                + ", id=" + id
                + ", link=" + link
                + ", data=" + ByteArrays.text(data)
                + ", constant=" + constant
                + ", huge=" + huge
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
                .text(text)
                .flag(flag)
                .int32(int32)
                .int64(int64)
                .plain(plain)
                .large(large)
                .single(single)
                .twice(twice)
                .number(number)
                .moment(moment)
                .day(day)
                .clock(clock)
                .span(span)
                .id(id)
                .link(link)
                .data(data)
                .constant(constant)
                .huge(huge)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link Optional}. */
    public static final class Builder {
        private @Nullable String text;

        private @Nullable Boolean flag;

        private @Nullable Integer int32;

        private @Nullable Long int64;

        private @Nullable Long plain;

        private @Nullable BigInteger large;

        private @Nullable Float single;

        private @Nullable Double twice;

        private @Nullable BigDecimal number;

        private @Nullable OffsetDateTime moment;

        private @Nullable LocalDate day;

        private @Nullable OffsetTime clock;

        private @Nullable IsoDuration span;

        private @Nullable UUID id;

        private @Nullable URI link;

        private byte @Nullable [] data;

        private @Nullable String constant;

        private @Nullable BigInteger huge;

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
         * Sets {@code int32}, or clears it with {@code null}.
         *
         * @param int32 the new value
         * @return this builder
         */
        public Builder int32(@Nullable Integer int32) {
            this.int32 = int32;
            additionalProperties.remove("int32");
            return this;
        }

        /**
         * Sets {@code int64}, or clears it with {@code null}.
         *
         * @param int64 the new value
         * @return this builder
         */
        public Builder int64(@Nullable Long int64) {
            this.int64 = int64;
            additionalProperties.remove("int64");
            return this;
        }

        /**
         * Sets {@code plain}, or clears it with {@code null}.
         *
         * @param plain the new value
         * @return this builder
         */
        public Builder plain(@Nullable Long plain) {
            this.plain = plain;
            additionalProperties.remove("plain");
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
         * Sets {@code single}, or clears it with {@code null}.
         *
         * @param single the new value
         * @return this builder
         */
        public Builder single(@Nullable Float single) {
            this.single = single;
            additionalProperties.remove("single");
            return this;
        }

        /**
         * Sets {@code twice}, or clears it with {@code null}.
         *
         * @param twice the new value
         * @return this builder
         */
        public Builder twice(@Nullable Double twice) {
            this.twice = twice;
            additionalProperties.remove("twice");
            return this;
        }

        /**
         * Sets {@code number}, or clears it with {@code null}.
         *
         * @param number the new value
         * @return this builder
         */
        public Builder number(@Nullable BigDecimal number) {
            this.number = number;
            additionalProperties.remove("number");
            return this;
        }

        /**
         * Sets {@code moment}, or clears it with {@code null}.
         *
         * @param moment the new value
         * @return this builder
         */
        public Builder moment(@Nullable OffsetDateTime moment) {
            this.moment = moment;
            additionalProperties.remove("moment");
            return this;
        }

        /**
         * Sets {@code day}, or clears it with {@code null}.
         *
         * @param day the new value
         * @return this builder
         */
        public Builder day(@Nullable LocalDate day) {
            this.day = day;
            additionalProperties.remove("day");
            return this;
        }

        /**
         * Sets {@code clock}, or clears it with {@code null}.
         *
         * @param clock the new value
         * @return this builder
         */
        public Builder clock(@Nullable OffsetTime clock) {
            this.clock = clock;
            additionalProperties.remove("clock");
            return this;
        }

        /**
         * Sets {@code span}, or clears it with {@code null}.
         *
         * @param span the new value
         * @return this builder
         */
        public Builder span(@Nullable IsoDuration span) {
            this.span = span;
            additionalProperties.remove("span");
            return this;
        }

        /**
         * Sets {@code id}, or clears it with {@code null}.
         *
         * @param id the new value
         * @return this builder
         */
        public Builder id(@Nullable UUID id) {
            this.id = id;
            additionalProperties.remove("id");
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
         * Sets {@code data}, or clears it with {@code null}.
         *
         * @param data the new value
         * @return this builder
         */
        public Builder data(byte @Nullable [] data) {
            this.data = data;
            additionalProperties.remove("data");
            return this;
        }

        /**
         * Sets {@code constant}, or clears it with {@code null}.
         *
         * @param constant the new value
         * @return this builder
         */
        public Builder constant(@Nullable String constant) {
            this.constant = constant;
            additionalProperties.remove("constant");
            return this;
        }

        /**
         * Sets {@code huge}, or clears it with {@code null}.
         *
         * @param huge the new value
         * @return this builder
         */
        public Builder huge(@Nullable BigInteger huge) {
            this.huge = huge;
            additionalProperties.remove("huge");
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
        public Optional build() {
            return new Optional(
                    text,
                    flag,
                    int32,
                    int64,
                    plain,
                    large,
                    single,
                    twice,
                    number,
                    moment,
                    day,
                    clock,
                    span,
                    id,
                    link,
                    data,
                    constant,
                    huge,
                    additionalProperties);
        }
    }
}
