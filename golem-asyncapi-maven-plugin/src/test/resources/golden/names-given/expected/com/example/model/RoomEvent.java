package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The object {@code evt}.
 *
 * @param kind The member {@code t}.
 * @param light The member {@code lamp}. {@code null} where absent.
 * @param where The member {@code where}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = RoomEventCodec.Reader.class)
@JsonSerialize(using = RoomEventCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record RoomEvent(
        String kind,
        @Nullable Lamp light,
        @Nullable Place where,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param kind see {@link #kind()}
     * @param light see {@link #light()}
     * @param where see {@link #where()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public RoomEvent {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().kind(kind).light(light).where(where).additionalProperties(additionalProperties);
    }

    /** Builds {@link RoomEvent}. */
    public static final class Builder {
        private @Nullable String kind;

        private @Nullable Lamp light;

        private @Nullable Place where;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code kind}.
         *
         * @param kind the new value
         * @return this builder
         */
        public Builder kind(String kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@code light}, or clears it with {@code null}.
         *
         * @param light the new value
         * @return this builder
         */
        public Builder light(@Nullable Lamp light) {
            this.light = light;
            additionalProperties.remove("lamp");
            return this;
        }

        /**
         * Sets {@code where}, or clears it with {@code null}.
         *
         * @param where the new value
         * @return this builder
         */
        public Builder where(@Nullable Place where) {
            this.where = where;
            additionalProperties.remove("where");
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
        public RoomEvent build() {
            return new RoomEvent(kind, light, where, additionalProperties);
        }
    }

    /**
     * The object {@code where}.
     *
     * @param left The member {@code x}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = RoomEventCodec.PlaceReader.class)
    @JsonSerialize(using = RoomEventCodec.PlaceWriter.class)
    public record Place(@Nullable Long left, Map<String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param left see {@link #left()}
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
            return builder().left(left).additionalProperties(additionalProperties);
        }

        /** Builds {@link Place}. */
        public static final class Builder {
            private @Nullable Long left;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code left}, or clears it with {@code null}.
             *
             * @param left the new value
             * @return this builder
             */
            public Builder left(@Nullable Long left) {
                this.left = left;
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
                return new Place(left, additionalProperties);
            }
        }
    }
}
