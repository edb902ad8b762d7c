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
 * The object {@code Event}.
 *
 * @param id The member {@code id}. Shortest length: {@code 1}.
 * @param number The member {@code number}. At least {@code 0}. {@code null} where absent.
 * @param data The member {@code data}.
 * @param log The member {@code log}. {@code null} where absent.
 * @param next The member {@code next}. {@code null} where absent.
 * @param note The member {@code note}. {@code null} where absent or null.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = EventCodec.Reader.class)
@JsonSerialize(using = EventCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Event(
        String id,
        @Nullable Long number,
        Data data,
        @Nullable List<LogItem> log,
        @Nullable Event next,
        @Nullable Note note,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param id see {@link #id()}
     * @param number see {@link #number()}
     * @param data see {@link #data()}
     * @param log see {@link #log()}
     * @param next see {@link #next()}
     * @param note see {@link #note()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Event {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(data, "data");
        log = Members.copyOf(log);
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
                .number(number)
                .data(data)
                .log(log)
                .next(next)
                .note(note)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link Event}. */
    public static final class Builder {
        private @Nullable String id;

        private @Nullable Long number;

        private @Nullable Data data;

        private @Nullable List<LogItem> log;

        private @Nullable Event next;

        private @Nullable Note note;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code id}.
         *
         * @param id the new value
         * @return this builder
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@code number}, or clears it with {@code null}.
         *
         * @param number the new value
         * @return this builder
         */
        public Builder number(@Nullable Long number) {
            this.number = number;
            additionalProperties.remove("number");
            return this;
        }

        /**
         * Sets {@code data}.
         *
         * @param data the new value
         * @return this builder
         */
        public Builder data(Data data) {
            this.data = data;
            return this;
        }

        /**
         * Sets {@code log}, or clears it with {@code null}.
         *
         * @param log the new value
         * @return this builder
         */
        public Builder log(@Nullable List<LogItem> log) {
            this.log = log;
            additionalProperties.remove("log");
            return this;
        }

        /**
         * Sets {@code next}, or clears it with {@code null}.
         *
         * @param next the new value
         * @return this builder
         */
        public Builder next(@Nullable Event next) {
            this.next = next;
            additionalProperties.remove("next");
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
        public Event build() {
            return new Event(id, number, data, log, next, note, additionalProperties);
        }
    }

    /**
     * The object {@code data}.
     *
     * @param source Where it comes from.
     * @param actor The member {@code actor}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = EventCodec.DataReader.class)
    @JsonSerialize(using = EventCodec.DataWriter.class)
    public record Data(String source, @Nullable Person actor, Map<String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param source see {@link #source()}
         * @param actor see {@link #actor()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Data {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().source(source).actor(actor).additionalProperties(additionalProperties);
        }

        /** Builds {@link Data}. */
        public static final class Builder {
            private @Nullable String source;

            private @Nullable Person actor;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code source}.
             *
             * @param source the new value
             * @return this builder
             */
            public Builder source(String source) {
                this.source = source;
                return this;
            }

            /**
             * Sets {@code actor}, or clears it with {@code null}.
             *
             * @param actor the new value
             * @return this builder
             */
            public Builder actor(@Nullable Person actor) {
                this.actor = actor;
                additionalProperties.remove("actor");
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
            public Data build() {
                return new Data(source, actor, additionalProperties);
            }
        }
    }

    /**
     * The object {@code logItem}.
     *
     * @param text The member {@code text}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = EventCodec.LogItemReader.class)
    @JsonSerialize(using = EventCodec.LogItemWriter.class)
    public record LogItem(@Nullable String text, Map<String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param text see {@link #text()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public LogItem {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().text(text).additionalProperties(additionalProperties);
        }

        /** Builds {@link LogItem}. */
        public static final class Builder {
            private @Nullable String text;

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
            public LogItem build() {
                return new LogItem(text, additionalProperties);
            }
        }
    }

    /**
     * The object {@code note}.
     *
     * @param text The member {@code text}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = EventCodec.NoteReader.class)
    @JsonSerialize(using = EventCodec.NoteWriter.class)
    public record Note(@Nullable String text, Map<String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param text see {@link #text()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Note {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().text(text).additionalProperties(additionalProperties);
        }

        /** Builds {@link Note}. */
        public static final class Builder {
            private @Nullable String text;

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
            public Note build() {
                return new Note(text, additionalProperties);
            }
        }
    }
}
