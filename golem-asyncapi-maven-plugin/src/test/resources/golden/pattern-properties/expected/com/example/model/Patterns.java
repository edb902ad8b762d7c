package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The object {@code Patterns}.
 *
 * @param labels The member {@code labels}. Has rules for members whose names match {@code ^[a-z]+$}.
 *     {@code null} where absent.
 * @param entries The member {@code entries}. Has rules for members whose names match <code>.*</code>.
 *     {@code null} where absent.
 * @param untyped The member {@code untyped}. Has rules for members whose names match {@code ^x-}.
 *     {@code null} where absent.
 * @param open The member {@code open}. Has rules for members whose names match {@code ^x-}.
 *     {@code null} where absent.
 * @param alike The member {@code alike}. Has rules for members whose names match {@code ^x-}. Has
 *     rules for members whose names match {@code ^y-}. {@code null} where absent.
 * @param differ The member {@code differ}. Has rules for members whose names match {@code ^x-}. Has
 *     rules for members whose names match {@code ^y-}. {@code null} where absent.
 * @param inline The member {@code inline}. Has rules for members whose names match {@code ^x-}.
 *     {@code null} where absent.
 * @param named The member {@code named}. {@code null} where absent.
 * @param namedOpen The member {@code namedOpen}. {@code null} where absent.
 * @param names The member {@code names}. The names of members fit a schema of the document.
 *     {@code null} where absent.
 * @param extended The member {@code extended}. {@code null} where absent.
 * @param mapOfAll The member {@code mapOfAll}. Most members: {@code 3}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = PatternsCodec.Reader.class)
@JsonSerialize(using = PatternsCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Patterns(
        @Nullable Map<String, String> labels,
        @Nullable Map<String, Entry> entries,
        @Nullable Map<String, Long> untyped,
        @Nullable Map<String, JsonNode> open,
        @Nullable Map<String, Long> alike,
        @Nullable Map<String, JsonNode> differ,
        @Nullable Map<String, InlineValue> inline,
        @Nullable Named named,
        @Nullable NamedOpen namedOpen,
        @Nullable Map<String, Boolean> names,
        @Nullable Extended extended,
        @Nullable Map<String, LocalDate> mapOfAll,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param labels see {@link #labels()}
     * @param entries see {@link #entries()}
     * @param untyped see {@link #untyped()}
     * @param open see {@link #open()}
     * @param alike see {@link #alike()}
     * @param differ see {@link #differ()}
     * @param inline see {@link #inline()}
     * @param named see {@link #named()}
     * @param namedOpen see {@link #namedOpen()}
     * @param names see {@link #names()}
     * @param extended see {@link #extended()}
     * @param mapOfAll see {@link #mapOfAll()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Patterns {
        labels = Members.copyOf(labels);
        entries = Members.copyOf(entries);
        untyped = Members.copyOf(untyped);
        open = Members.copyOf(open);
        alike = Members.copyOf(alike);
        differ = Members.copyOf(differ);
        inline = Members.copyOf(inline);
        names = Members.copyOf(names);
        mapOfAll = Members.copyOf(mapOfAll);
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
                .labels(labels)
                .entries(entries)
                .untyped(untyped)
                .open(open)
                .alike(alike)
                .differ(differ)
                .inline(inline)
                .named(named)
                .namedOpen(namedOpen)
                .names(names)
                .extended(extended)
                .mapOfAll(mapOfAll)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link Patterns}. */
    public static final class Builder {
        private @Nullable Map<String, String> labels;

        private @Nullable Map<String, Entry> entries;

        private @Nullable Map<String, Long> untyped;

        private @Nullable Map<String, JsonNode> open;

        private @Nullable Map<String, Long> alike;

        private @Nullable Map<String, JsonNode> differ;

        private @Nullable Map<String, InlineValue> inline;

        private @Nullable Named named;

        private @Nullable NamedOpen namedOpen;

        private @Nullable Map<String, Boolean> names;

        private @Nullable Extended extended;

        private @Nullable Map<String, LocalDate> mapOfAll;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code labels}, or clears it with {@code null}.
         *
         * @param labels the new value
         * @return this builder
         */
        public Builder labels(@Nullable Map<String, String> labels) {
            this.labels = labels;
            additionalProperties.remove("labels");
            return this;
        }

        /**
         * Sets {@code entries}, or clears it with {@code null}.
         *
         * @param entries the new value
         * @return this builder
         */
        public Builder entries(@Nullable Map<String, Entry> entries) {
            this.entries = entries;
            additionalProperties.remove("entries");
            return this;
        }

        /**
         * Sets {@code untyped}, or clears it with {@code null}.
         *
         * @param untyped the new value
         * @return this builder
         */
        public Builder untyped(@Nullable Map<String, Long> untyped) {
            this.untyped = untyped;
            additionalProperties.remove("untyped");
            return this;
        }

        /**
         * Sets {@code open}, or clears it with {@code null}.
         *
         * @param open the new value
         * @return this builder
         */
        public Builder open(@Nullable Map<String, JsonNode> open) {
            this.open = open;
            additionalProperties.remove("open");
            return this;
        }

        /**
         * Sets {@code alike}, or clears it with {@code null}.
         *
         * @param alike the new value
         * @return this builder
         */
        public Builder alike(@Nullable Map<String, Long> alike) {
            this.alike = alike;
            additionalProperties.remove("alike");
            return this;
        }

        /**
         * Sets {@code differ}, or clears it with {@code null}.
         *
         * @param differ the new value
         * @return this builder
         */
        public Builder differ(@Nullable Map<String, JsonNode> differ) {
            this.differ = differ;
            additionalProperties.remove("differ");
            return this;
        }

        /**
         * Sets {@code inline}, or clears it with {@code null}.
         *
         * @param inline the new value
         * @return this builder
         */
        public Builder inline(@Nullable Map<String, InlineValue> inline) {
            this.inline = inline;
            additionalProperties.remove("inline");
            return this;
        }

        /**
         * Sets {@code named}, or clears it with {@code null}.
         *
         * @param named the new value
         * @return this builder
         */
        public Builder named(@Nullable Named named) {
            this.named = named;
            additionalProperties.remove("named");
            return this;
        }

        /**
         * Sets {@code namedOpen}, or clears it with {@code null}.
         *
         * @param namedOpen the new value
         * @return this builder
         */
        public Builder namedOpen(@Nullable NamedOpen namedOpen) {
            this.namedOpen = namedOpen;
            additionalProperties.remove("namedOpen");
            return this;
        }

        /**
         * Sets {@code names}, or clears it with {@code null}.
         *
         * @param names the new value
         * @return this builder
         */
        public Builder names(@Nullable Map<String, Boolean> names) {
            this.names = names;
            additionalProperties.remove("names");
            return this;
        }

        /**
         * Sets {@code extended}, or clears it with {@code null}.
         *
         * @param extended the new value
         * @return this builder
         */
        public Builder extended(@Nullable Extended extended) {
            this.extended = extended;
            additionalProperties.remove("extended");
            return this;
        }

        /**
         * Sets {@code mapOfAll}, or clears it with {@code null}.
         *
         * @param mapOfAll the new value
         * @return this builder
         */
        public Builder mapOfAll(@Nullable Map<String, LocalDate> mapOfAll) {
            this.mapOfAll = mapOfAll;
            additionalProperties.remove("mapOfAll");
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
        public Patterns build() {
            return new Patterns(
                    labels,
                    entries,
                    untyped,
                    open,
                    alike,
                    differ,
                    inline,
                    named,
                    namedOpen,
                    names,
                    extended,
                    mapOfAll,
                    additionalProperties);
        }
    }

    /**
     * The object {@code inlineValue}.
     *
     * @param a The member {@code a}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = PatternsCodec.InlineValueReader.class)
    @JsonSerialize(using = PatternsCodec.InlineValueWriter.class)
    public record InlineValue(@Nullable String a, Map<String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param a see {@link #a()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public InlineValue {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().a(a).additionalProperties(additionalProperties);
        }

        /** Builds {@link InlineValue}. */
        public static final class Builder {
            private @Nullable String a;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code a}, or clears it with {@code null}.
             *
             * @param a the new value
             * @return this builder
             */
            public Builder a(@Nullable String a) {
                this.a = a;
                additionalProperties.remove("a");
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
            public InlineValue build() {
                return new InlineValue(a, additionalProperties);
            }
        }
    }

    /**
     * The object {@code named}.
     *
     * <p>Has rules for members whose names match {@code ^x-}.
     *
     * @param id The member {@code id}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = PatternsCodec.NamedReader.class)
    @JsonSerialize(using = PatternsCodec.NamedWriter.class)
    public record Named(@Nullable String id, Map<String, Long> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param id see {@link #id()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Named {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().id(id).additionalProperties(additionalProperties);
        }

        /** Builds {@link Named}. */
        public static final class Builder {
            private @Nullable String id;

            private final Map<String, Long> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code id}, or clears it with {@code null}.
             *
             * @param id the new value
             * @return this builder
             */
            public Builder id(@Nullable String id) {
                this.id = id;
                additionalProperties.remove("id");
                return this;
            }

            /**
             * Adds members that the document does not name.
             *
             * @param members the members by name
             * @return this builder
             */
            public Builder additionalProperties(Map<String, Long> members) {
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
            public Builder additionalProperty(String name, Long value) {
                additionalProperties.put(name, value);
                return this;
            }

            /** {@return the value} */
            public Named build() {
                return new Named(id, additionalProperties);
            }
        }
    }

    /**
     * The object {@code namedOpen}.
     *
     * <p>Has rules for members whose names match {@code ^x-}.
     *
     * @param id The member {@code id}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = PatternsCodec.NamedOpenReader.class)
    @JsonSerialize(using = PatternsCodec.NamedOpenWriter.class)
    public record NamedOpen(@Nullable String id, Map<String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param id see {@link #id()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public NamedOpen {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().id(id).additionalProperties(additionalProperties);
        }

        /** Builds {@link NamedOpen}. */
        public static final class Builder {
            private @Nullable String id;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code id}, or clears it with {@code null}.
             *
             * @param id the new value
             * @return this builder
             */
            public Builder id(@Nullable String id) {
                this.id = id;
                additionalProperties.remove("id");
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
            public NamedOpen build() {
                return new NamedOpen(id, additionalProperties);
            }
        }
    }

    /**
     * The object {@code extended}.
     *
     * @param id The member {@code id}. {@code null} where absent.
     * @param size The member {@code size}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = PatternsCodec.ExtendedReader.class)
    @JsonSerialize(using = PatternsCodec.ExtendedWriter.class)
    public record Extended(@Nullable String id, @Nullable Long size, Map<String, String> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param id see {@link #id()}
         * @param size see {@link #size()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Extended {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().id(id).size(size).additionalProperties(additionalProperties);
        }

        /** Builds {@link Extended}. */
        public static final class Builder {
            private @Nullable String id;

            private @Nullable Long size;

            private final Map<String, String> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code id}, or clears it with {@code null}.
             *
             * @param id the new value
             * @return this builder
             */
            public Builder id(@Nullable String id) {
                this.id = id;
                additionalProperties.remove("id");
                return this;
            }

            /**
             * Sets {@code size}, or clears it with {@code null}.
             *
             * @param size the new value
             * @return this builder
             */
            public Builder size(@Nullable Long size) {
                this.size = size;
                additionalProperties.remove("size");
                return this;
            }

            /**
             * Adds members that the document does not name.
             *
             * @param members the members by name
             * @return this builder
             */
            public Builder additionalProperties(Map<String, String> members) {
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
            public Builder additionalProperty(String name, String value) {
                additionalProperties.put(name, value);
                return this;
            }

            /** {@return the value} */
            public Extended build() {
                return new Extended(id, size, additionalProperties);
            }
        }
    }
}
