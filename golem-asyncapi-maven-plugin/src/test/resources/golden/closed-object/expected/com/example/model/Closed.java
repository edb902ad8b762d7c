package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * An object that has these members and no others.
 *
 * @param id The member {@code id}.
 * @param note The member {@code note}. {@code null} where absent.
 * @param noteOrNull The member {@code noteOrNull}. {@code null} where absent or null.
 * @param empty The member {@code empty}. {@code null} where absent.
 * @param typed An object whose other members are numbers. {@code null} where absent.
 * @param additionalProperties the optional members that are present with JSON {@code null}
 */
@JsonDeserialize(using = ClosedCodec.Reader.class)
@JsonSerialize(using = ClosedCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Closed(
        UUID id,
        @Nullable String note,
        @Nullable String noteOrNull,
        @Nullable Map<String, JsonNode> empty,
        @Nullable Typed typed,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param id see {@link #id()}
     * @param note see {@link #note()}
     * @param noteOrNull see {@link #noteOrNull()}
     * @param empty see {@link #empty()}
     * @param typed see {@link #typed()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Closed {
        Objects.requireNonNull(id, "id");
        empty = Members.copyOf(empty);
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
                .id(id)
                .note(note)
                .noteOrNull(noteOrNull)
                .empty(empty)
                .typed(typed)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link Closed}. */
    public static final class Builder {
        private @Nullable UUID id;

        private @Nullable String note;

        private @Nullable String noteOrNull;

        private @Nullable Map<String, JsonNode> empty;

        private @Nullable Typed typed;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

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
         * Sets {@code note}, or clears it with {@code null}.
         *
         * @param note the new value
         * @return this builder
         */
        public Builder note(@Nullable String note) {
            this.note = note;
            additionalProperties.remove("note");
            return this;
        }

        /**
         * Sets {@code noteOrNull}, or clears it with {@code null}.
         *
         * @param noteOrNull the new value
         * @return this builder
         */
        public Builder noteOrNull(@Nullable String noteOrNull) {
            this.noteOrNull = noteOrNull;
            additionalProperties.remove("noteOrNull");
            return this;
        }

        /**
         * Sets {@code empty}, or clears it with {@code null}.
         *
         * @param empty the new value
         * @return this builder
         */
        public Builder empty(@Nullable Map<String, JsonNode> empty) {
            this.empty = empty;
            additionalProperties.remove("empty");
            return this;
        }

        /**
         * Sets {@code typed}, or clears it with {@code null}.
         *
         * @param typed the new value
         * @return this builder
         */
        public Builder typed(@Nullable Typed typed) {
            this.typed = typed;
            additionalProperties.remove("typed");
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
        public Closed build() {
            return new Closed(id, note, noteOrNull, empty, typed, additionalProperties);
        }
    }
}
