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
import java.util.UUID;
import javax.annotation.processing.Generated;

/** A book, a box or a list of them, where only the first two have a title. */
@JsonDeserialize(using = EntryCodec.Reader.class)
@JsonSerialize(using = EntryCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface Entry permits Entry.Book, Entry.Box, Entry.ListValue, Entry.UuidValue, Entry.Unknown {
    /**
     * Book
     *
     * @param title The member {@code title}.
     * @param pages The member {@code pages}.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = EntryCodec.BookReader.class)
    @JsonSerialize(using = EntryCodec.BookWriter.class)
    record Book(String title, long pages, Map<String, JsonNode> additionalProperties) implements Entry {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param title see {@link #title()}
         * @param pages see {@link #pages()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Book {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().title(title).pages(pages).additionalProperties(additionalProperties);
        }

        /** Builds {@link Book}. */
        public static final class Builder {
            private @Nullable String title;

            private @Nullable Long pages;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code title}.
             *
             * @param title the new value
             * @return this builder
             */
            public Builder title(String title) {
                this.title = title;
                return this;
            }

            /**
             * Sets {@code pages}.
             *
             * @param pages the new value
             * @return this builder
             */
            public Builder pages(long pages) {
                this.pages = pages;
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
            public Book build() {
                Objects.requireNonNull(pages, "pages");
                return new Book(title, pages, additionalProperties);
            }
        }
    }

    /**
     * Box
     *
     * @param title The member {@code title}.
     * @param entries The member {@code entries}.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = EntryCodec.BoxReader.class)
    @JsonSerialize(using = EntryCodec.BoxWriter.class)
    record Box(String title, List<@Nullable Entry> entries, Map<String, JsonNode> additionalProperties)
            implements Entry {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param title see {@link #title()}
         * @param entries see {@link #entries()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Box {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(entries, "entries");
            entries = Members.copyOf(entries);
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().title(title).entries(entries).additionalProperties(additionalProperties);
        }

        /** Builds {@link Box}. */
        public static final class Builder {
            private @Nullable String title;

            private @Nullable List<@Nullable Entry> entries;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code title}.
             *
             * @param title the new value
             * @return this builder
             */
            public Builder title(String title) {
                this.title = title;
                return this;
            }

            /**
             * Sets {@code entries}.
             *
             * @param entries the new value
             * @return this builder
             */
            public Builder entries(List<@Nullable Entry> entries) {
                this.entries = entries;
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
            public Box build() {
                return new Box(title, entries, additionalProperties);
            }
        }
    }

    /**
     * A variant that holds a single value.
     *
     * @param value the value
     */
    @JsonDeserialize(using = EntryCodec.ListValueReader.class)
    @JsonSerialize(using = EntryCodec.ListValueWriter.class)
    record ListValue(List<@Nullable Entry> value) implements Entry {
        /**
         * Checks that the value is there.
         *
         * @param value the value
         */
        public ListValue {
            Objects.requireNonNull(value, "value");
            value = Members.copyOf(value);
        }
    }

    /**
     * A variant that holds a single value.
     *
     * @param value the value
     */
    @JsonDeserialize(using = EntryCodec.UuidValueReader.class)
    @JsonSerialize(using = EntryCodec.UuidValueWriter.class)
    record UuidValue(UUID value) implements Entry {
        /**
         * Checks that the value is there.
         *
         * @param value the value
         */
        public UuidValue {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements Entry {
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
