package com.example.model;

import com.example.runtime.ByteArrays;
import com.example.runtime.IsoDuration;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Every scalar, all of them required.
 *
 * @param text The member {@code text}.
 * @param flag The member {@code flag}.
 * @param int32 The member {@code int32}.
 * @param int64 The member {@code int64}.
 * @param plain The member {@code plain}.
 * @param large The member {@code large}. At most {@code 18446744073709551615}.
 * @param single The member {@code single}.
 * @param twice The member {@code twice}.
 * @param number The member {@code number}.
 * @param moment The member {@code moment}.
 * @param day The member {@code day}.
 * @param clock The member {@code clock}.
 * @param span The member {@code span}.
 * @param id The member {@code id}.
 * @param link The member {@code link}.
 * @param data The member {@code data}.
 * @param huge The member {@code huge}. {@code null} where absent.
 */
@JsonDeserialize(using = RequiredCodec.Reader.class)
@JsonSerialize(using = RequiredCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Required(
        String text,
        boolean flag,
        int int32,
        long int64,
        long plain,
        BigInteger large,
        float single,
        double twice,
        BigDecimal number,
        OffsetDateTime moment,
        LocalDate day,
        OffsetTime clock,
        IsoDuration span,
        UUID id,
        URI link,
        byte[] data,
        @Nullable BigInteger huge) {
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
     * @param huge see {@link #huge()}
     */
    public Required {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(large, "large");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(data, "data");
        data = ByteArrays.copyOf(data);
    }

    /** {@return the member {@code constant}, which always has the same value} */
    public String constant() {
        return "fixed";
    }

    /** {@return a copy of {@code data}} */
    @Override
    public byte[] data() {
        return ByteArrays.copyOf(data);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Required that
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
                && Objects.equals(this.huge, that.huge);
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
                huge);
    }

    @Override
    public String toString() {
        return "Required[text=" + text
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
                + ", huge=" + huge
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
                .huge(huge);
    }

    /** Builds {@link Required}. */
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

        private @Nullable BigInteger huge;

        private Builder() {}

        /**
         * Sets {@code text}.
         *
         * @param text the new value
         * @return this builder
         */
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /**
         * Sets {@code flag}.
         *
         * @param flag the new value
         * @return this builder
         */
        public Builder flag(boolean flag) {
            this.flag = flag;
            return this;
        }

        /**
         * Sets {@code int32}.
         *
         * @param int32 the new value
         * @return this builder
         */
        public Builder int32(int int32) {
            this.int32 = int32;
            return this;
        }

        /**
         * Sets {@code int64}.
         *
         * @param int64 the new value
         * @return this builder
         */
        public Builder int64(long int64) {
            this.int64 = int64;
            return this;
        }

        /**
         * Sets {@code plain}.
         *
         * @param plain the new value
         * @return this builder
         */
        public Builder plain(long plain) {
            this.plain = plain;
            return this;
        }

        /**
         * Sets {@code large}.
         *
         * @param large the new value
         * @return this builder
         */
        public Builder large(BigInteger large) {
            this.large = large;
            return this;
        }

        /**
         * Sets {@code single}.
         *
         * @param single the new value
         * @return this builder
         */
        public Builder single(float single) {
            this.single = single;
            return this;
        }

        /**
         * Sets {@code twice}.
         *
         * @param twice the new value
         * @return this builder
         */
        public Builder twice(double twice) {
            this.twice = twice;
            return this;
        }

        /**
         * Sets {@code number}.
         *
         * @param number the new value
         * @return this builder
         */
        public Builder number(BigDecimal number) {
            this.number = number;
            return this;
        }

        /**
         * Sets {@code moment}.
         *
         * @param moment the new value
         * @return this builder
         */
        public Builder moment(OffsetDateTime moment) {
            this.moment = moment;
            return this;
        }

        /**
         * Sets {@code day}.
         *
         * @param day the new value
         * @return this builder
         */
        public Builder day(LocalDate day) {
            this.day = day;
            return this;
        }

        /**
         * Sets {@code clock}.
         *
         * @param clock the new value
         * @return this builder
         */
        public Builder clock(OffsetTime clock) {
            this.clock = clock;
            return this;
        }

        /**
         * Sets {@code span}.
         *
         * @param span the new value
         * @return this builder
         */
        public Builder span(IsoDuration span) {
            this.span = span;
            return this;
        }

        /**
         * Sets {@code id}.
         *
         * @param id the new value
         * @return this builder
         */
        public Builder id(UUID id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@code link}.
         *
         * @param link the new value
         * @return this builder
         */
        public Builder link(URI link) {
            this.link = link;
            return this;
        }

        /**
         * Sets {@code data}.
         *
         * @param data the new value
         * @return this builder
         */
        public Builder data(byte[] data) {
            this.data = data;
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
            return this;
        }

        /**
         * {@return the value}
         *
         * @throws NullPointerException where a required member was not set
         */
        public Required build() {
            Objects.requireNonNull(flag, "flag");
            Objects.requireNonNull(int32, "int32");
            Objects.requireNonNull(int64, "int64");
            Objects.requireNonNull(plain, "plain");
            Objects.requireNonNull(single, "single");
            Objects.requireNonNull(twice, "twice");
            return new Required(
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
                    huge);
        }
    }
}
