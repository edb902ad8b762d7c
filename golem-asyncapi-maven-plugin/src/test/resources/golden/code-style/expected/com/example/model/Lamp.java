/*
 * Copyright 2026 Acme
 *
 * Ends here: * / class Evil {} \ u002a/ class Evil {}
 */
package com.example.model;

import com.example.runtime.ByteArrays;
import com.example.runtime.Members;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The object {@code Lamp}.
 *
 * @param id The member {@code id}.
 * @param level The member {@code level}. {@code null} where absent or null.
 * @param mode The member {@code mode}. {@code null} where absent.
 * @param tags The member {@code tags}. {@code null} where absent.
 * @param image The member {@code image}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = LampCodec.Reader.class)
@JsonSerialize(using = LampCodec.Writer.class)
@SuppressWarnings({"rawtypes", "unused"})
public record Lamp(
        String id,
        Long level,
        Mode mode,
        List<String> tags,
        byte[] image,
        Map<String, JsonNode> additionalProperties)
        implements Cloneable {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param id see {@link #id()}
     * @param level see {@link #level()}
     * @param mode see {@link #mode()}
     * @param tags see {@link #tags()}
     * @param image see {@link #image()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Lamp {
        Objects.requireNonNull(id, "id");
        tags = Members.copyOf(tags);
        image = ByteArrays.copyOf(image);
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a copy of {@code image}, or {@code null}} */
    @Override
    public byte[] image() {
        return ByteArrays.copyOf(image);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lamp that
                && Objects.equals(this.id, that.id)
                && Objects.equals(this.level, that.level)
                && Objects.equals(this.mode, that.mode)
                && Objects.equals(this.tags, that.tags)
                && ByteArrays.equal(this.image, that.image)
                && Objects.equals(this.additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                id,
                level,
                mode,
                tags,
                ByteArrays.hash(image),
                additionalProperties);
    }

    @Override
    public String toString() {
        return "Lamp[id=" + id
                + ", level=" + level
                + ", mode=" + mode
                + ", tags=" + tags
                + ", image=" + ByteArrays.text(image)
                + ", additionalProperties=" + additionalProperties
                + "]";
    }

    /**
     * A copy with another {@code id}.
     *
     * @param id the new value
     * @return the copy
     */
    public Lamp withId(String id) {
        return new Lamp(id, level, mode, tags, image, additionalProperties);
    }

    /**
     * A copy with another {@code level}.
     *
     * @param level the new value
     * @return the copy
     */
    public Lamp withLevel(Long level) {
        return new Lamp(id, level, mode, tags, image, Members.without(additionalProperties, "level"));
    }

    /**
     * A copy with another {@code mode}.
     *
     * @param mode the new value
     * @return the copy
     */
    public Lamp withMode(Mode mode) {
        return new Lamp(id, level, mode, tags, image, Members.without(additionalProperties, "mode"));
    }

    /**
     * A copy with another {@code tags}.
     *
     * @param tags the new value
     * @return the copy
     */
    public Lamp withTags(List<String> tags) {
        return new Lamp(id, level, mode, tags, image, Members.without(additionalProperties, "tags"));
    }

    /**
     * A copy with another {@code image}.
     *
     * @param image the new value
     * @return the copy
     */
    public Lamp withImage(byte[] image) {
        return new Lamp(id, level, mode, tags, image, Members.without(additionalProperties, "image"));
    }

    /**
     * A copy with another {@code additionalProperties}.
     *
     * @param additionalProperties the new value
     * @return the copy
     */
    public Lamp withAdditionalProperties(Map<String, JsonNode> additionalProperties) {
        return new Lamp(id, level, mode, tags, image, additionalProperties);
    }

    /**
     * The values of {@code mode}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link Mode.Known#UNLISTED}.
     */
    @JsonDeserialize(using = LampCodec.ModeReader.class)
    @JsonSerialize(using = LampCodec.ModeWriter.class)
    @SuppressWarnings("unused")
    public static final class Mode implements Cloneable {
        /** The value {@code day}. */
        public static final Mode DAY = new Mode(Known.DAY, "day");

        /** The value {@code night}. */
        public static final Mode NIGHT = new Mode(Known.NIGHT, "night");

        private final Known known;

        private final String value;

        private Mode(Known known, String value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The value with a text, which need not be listed.
         *
         * @param value the text
         * @return the value
         */
        public static Mode of(String value) {
            return switch (value) {
                case "day" -> DAY;
                case "night" -> NIGHT;
                default -> new Mode(Known.UNLISTED, value);
            };
        }

        /** {@return the values that the document lists, in its order} */
        public static List<Mode> listed() {
            return List.of(DAY, NIGHT);
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
        public boolean equals(Object other) {
            return other instanceof Mode that && value.equals(that.value);
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
            /** The value {@code day}. */
            DAY,

            /** The value {@code night}. */
            NIGHT,

            /** A value that the document does not list. */
            UNLISTED
        }
    }
}
