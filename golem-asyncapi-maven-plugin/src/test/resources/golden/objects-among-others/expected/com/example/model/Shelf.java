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
 * The object {@code Shelf}.
 *
 * @param entry A book, a box or a list of them, where only the first two have a title. {@code null}
 *     where it is null.
 * @param label The type stands in another part than the members. {@code null} where absent.
 * @param size The keywords are about objects and about arrays. {@code null} where absent.
 * @param note An object among the types, with members from elsewhere. {@code null} where absent or
 *     null.
 * @param mark Members of none of the listed values. {@code null} where absent or null.
 * @param place Told apart by a constant of the only object in each. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = ShelfCodec.Reader.class)
@JsonSerialize(using = ShelfCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Shelf(
        @Nullable Entry entry,
        @Nullable Label label,
        @Nullable Size size,
        @Nullable Note note,
        @Nullable Mark mark,
        @Nullable Place place,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param entry see {@link #entry()}
     * @param label see {@link #label()}
     * @param size see {@link #size()}
     * @param note see {@link #note()}
     * @param mark see {@link #mark()}
     * @param place see {@link #place()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Shelf {
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
                .entry(entry)
                .label(label)
                .size(size)
                .note(note)
                .mark(mark)
                .place(place)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link Shelf}. */
    public static final class Builder {
        private @Nullable Entry entry;

        private @Nullable Label label;

        private @Nullable Size size;

        private @Nullable Note note;

        private @Nullable Mark mark;

        private @Nullable Place place;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code entry}, or clears it with {@code null}.
         *
         * @param entry the new value
         * @return this builder
         */
        public Builder entry(@Nullable Entry entry) {
            this.entry = entry;
            return this;
        }

        /**
         * Sets {@code label}, or clears it with {@code null}.
         *
         * @param label the new value
         * @return this builder
         */
        public Builder label(@Nullable Label label) {
            this.label = label;
            additionalProperties.remove("label");
            return this;
        }

        /**
         * Sets {@code size}, or clears it with {@code null}.
         *
         * @param size the new value
         * @return this builder
         */
        public Builder size(@Nullable Size size) {
            this.size = size;
            additionalProperties.remove("size");
            return this;
        }

        /**
         * Sets {@code note}, or clears it with {@code null}.
         *
         * @param note the new value
         * @return this builder
         */
        public Builder note(@Nullable Note note) {
            this.note = note;
            additionalProperties.remove("note");
            return this;
        }

        /**
         * Sets {@code mark}, or clears it with {@code null}.
         *
         * @param mark the new value
         * @return this builder
         */
        public Builder mark(@Nullable Mark mark) {
            this.mark = mark;
            additionalProperties.remove("mark");
            return this;
        }

        /**
         * Sets {@code place}, or clears it with {@code null}.
         *
         * @param place the new value
         * @return this builder
         */
        public Builder place(@Nullable Place place) {
            this.place = place;
            additionalProperties.remove("place");
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
        public Shelf build() {
            return new Shelf(entry, label, size, note, mark, place, additionalProperties);
        }
    }
}
