package com.example.model;

import com.example.runtime.ByteArrays;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Bytes at every depth.
 *
 * @param list The member {@code list}. {@code null} where absent.
 * @param map The member {@code map}. {@code null} where absent.
 * @param deep The member {@code deep}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = BytesCodec.Reader.class)
@JsonSerialize(using = BytesCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Bytes(
        @Nullable List<byte[]> list,
        @Nullable Map<String, byte[]> map,
        @Nullable List<Map<String, List<byte[]>>> deep,
        Map<String, byte[]> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param list see {@link #list()}
     * @param map see {@link #map()}
     * @param deep see {@link #deep()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Bytes {
        list = ByteArrays.copyOf(list);
        map = ByteArrays.copyOf(map);
        deep = ByteArrays.copyOf(deep);
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = ByteArrays.copyOf(additionalProperties);
    }

    /** {@return a copy of {@code list}, or {@code null}} */
    @Override
    public @Nullable List<byte[]> list() {
        return ByteArrays.copyOf(list);
    }

    /** {@return a copy of {@code map}, or {@code null}} */
    @Override
    public @Nullable Map<String, byte[]> map() {
        return ByteArrays.copyOf(map);
    }

    /** {@return a copy of {@code deep}, or {@code null}} */
    @Override
    public @Nullable List<Map<String, List<byte[]>>> deep() {
        return ByteArrays.copyOf(deep);
    }

    /** {@return a copy of {@code additionalProperties}} */
    @Override
    public Map<String, byte[]> additionalProperties() {
        return ByteArrays.copyOf(additionalProperties);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bytes that
                && ByteArrays.equal(this.list, that.list)
                && ByteArrays.equal(this.map, that.map)
                && ByteArrays.equal(this.deep, that.deep)
                && ByteArrays.equal(this.additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                ByteArrays.hash(list),
                ByteArrays.hash(map),
                ByteArrays.hash(deep),
                ByteArrays.hash(additionalProperties));
    }

    @Override
    public String toString() {
        return "Bytes[list=" + ByteArrays.text(list)
                + ", map=" + ByteArrays.text(map)
                + ", deep=" + ByteArrays.text(deep)
                + ", additionalProperties=" + ByteArrays.text(additionalProperties)
                + "]";
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().list(list).map(map).deep(deep).additionalProperties(additionalProperties);
    }

    /** Builds {@link Bytes}. */
    public static final class Builder {
        private @Nullable List<byte[]> list;

        private @Nullable Map<String, byte[]> map;

        private @Nullable List<Map<String, List<byte[]>>> deep;

        private final Map<String, byte[]> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code list}, or clears it with {@code null}.
         *
         * @param list the new value
         * @return this builder
         */
        public Builder list(@Nullable List<byte[]> list) {
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
        public Builder map(@Nullable Map<String, byte[]> map) {
            this.map = map;
            additionalProperties.remove("map");
            return this;
        }

        /**
         * Sets {@code deep}, or clears it with {@code null}.
         *
         * @param deep the new value
         * @return this builder
         */
        public Builder deep(@Nullable List<Map<String, List<byte[]>>> deep) {
            this.deep = deep;
            additionalProperties.remove("deep");
            return this;
        }

        /**
         * Adds members that the document does not name.
         *
         * @param members the members by name
         * @return this builder
         */
        public Builder additionalProperties(Map<String, byte[]> members) {
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
        public Builder additionalProperty(String name, byte[] value) {
            additionalProperties.put(name, value);
            return this;
        }

        /** {@return the value} */
        public Bytes build() {
            return new Bytes(list, map, deep, additionalProperties);
        }
    }
}
