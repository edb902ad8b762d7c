package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Describes again what an event has, and says more of it.
 *
 * @param id The member {@code id}. Shortest length: {@code 1}. Matches {@code ^o-}.
 * @param number The member {@code number}. At least {@code 0}. At most {@code 18446744073709551615}.
 *     {@code null} where absent.
 * @param data What was ordered, and by whom.
 * @param log The member {@code log}. {@code null} where absent.
 * @param next Describes again what an event has, and says more of it. {@code null} where absent.
 * @param note The member {@code note}. {@code null} where absent or null.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = OrderCodec.Reader.class)
@JsonSerialize(using = OrderCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Order(
        String id,
        @Nullable BigInteger number,
        Data data,
        @Nullable List<LogItem> log,
        @Nullable Order next,
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
    public Order {
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

    /** Builds {@link Order}. */
    public static final class Builder {
        private @Nullable String id;

        private @Nullable BigInteger number;

        private @Nullable Data data;

        private @Nullable List<LogItem> log;

        private @Nullable Order next;

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
        public Builder number(@Nullable BigInteger number) {
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
        public Builder next(@Nullable Order next) {
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
        public Order build() {
            return new Order(id, number, data, log, next, note, additionalProperties);
        }
    }

    /**
     * What was ordered, and by whom.
     *
     * @param source Where it comes from.
     * @param actor The member {@code actor}. {@code null} where absent.
     * @param items The member {@code items}.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = OrderCodec.DataReader.class)
    @JsonSerialize(using = OrderCodec.DataWriter.class)
    public record Data(
            String source,
            @Nullable Actor actor,
            List<String> items,
            Map<String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param source see {@link #source()}
         * @param actor see {@link #actor()}
         * @param items see {@link #items()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Data {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(items, "items");
            items = Members.copyOf(items);
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().source(source).actor(actor).items(items).additionalProperties(additionalProperties);
        }

        /** Builds {@link Data}. */
        public static final class Builder {
            private @Nullable String source;

            private @Nullable Actor actor;

            private @Nullable List<String> items;

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
            public Builder actor(@Nullable Actor actor) {
                this.actor = actor;
                additionalProperties.remove("actor");
                return this;
            }

            /**
             * Sets {@code items}.
             *
             * @param items the new value
             * @return this builder
             */
            public Builder items(List<String> items) {
                this.items = items;
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
                return new Data(source, actor, items, additionalProperties);
            }
        }

        /**
         * The object {@code actor}.
         *
         * @param name The member {@code name}. {@code null} where absent.
         * @param manager The member {@code manager}. {@code null} where absent.
         * @param account The member {@code account}. {@code null} where absent.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = OrderCodec.ActorReader.class)
        @JsonSerialize(using = OrderCodec.ActorWriter.class)
        public record Actor(
                @Nullable String name,
                @Nullable Manager manager,
                @Nullable UUID account,
                Map<String, JsonNode> additionalProperties) {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param name see {@link #name()}
             * @param manager see {@link #manager()}
             * @param account see {@link #account()}
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public Actor {
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
                        .name(name)
                        .manager(manager)
                        .account(account)
                        .additionalProperties(additionalProperties);
            }

            /** Builds {@link Actor}. */
            public static final class Builder {
                private @Nullable String name;

                private @Nullable Manager manager;

                private @Nullable UUID account;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /**
                 * Sets {@code name}, or clears it with {@code null}.
                 *
                 * @param name the new value
                 * @return this builder
                 */
                public Builder name(@Nullable String name) {
                    this.name = name;
                    additionalProperties.remove("name");
                    return this;
                }

                /**
                 * Sets {@code manager}, or clears it with {@code null}.
                 *
                 * @param manager the new value
                 * @return this builder
                 */
                public Builder manager(@Nullable Manager manager) {
                    this.manager = manager;
                    additionalProperties.remove("manager");
                    return this;
                }

                /**
                 * Sets {@code account}, or clears it with {@code null}.
                 *
                 * @param account the new value
                 * @return this builder
                 */
                public Builder account(@Nullable UUID account) {
                    this.account = account;
                    additionalProperties.remove("account");
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
                public Actor build() {
                    return new Actor(name, manager, account, additionalProperties);
                }
            }

            /**
             * The object {@code manager}.
             *
             * @param name The member {@code name}. {@code null} where absent.
             * @param manager The member {@code manager}. {@code null} where absent.
             * @param account The member {@code account}. {@code null} where absent.
             * @param additionalProperties the members that the document does not name, in their order
             */
            @JsonDeserialize(using = OrderCodec.ManagerReader.class)
            @JsonSerialize(using = OrderCodec.ManagerWriter.class)
            public record Manager(
                    @Nullable String name,
                    @Nullable Manager manager,
                    @Nullable UUID account,
                    Map<String, JsonNode> additionalProperties) {
                /**
                 * Checks that what is required is there, and copies what could be changed.
                 *
                 * @param name see {@link #name()}
                 * @param manager see {@link #manager()}
                 * @param account see {@link #account()}
                 * @param additionalProperties see {@link #additionalProperties()}
                 */
                public Manager {
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
                            .name(name)
                            .manager(manager)
                            .account(account)
                            .additionalProperties(additionalProperties);
                }

                /** Builds {@link Manager}. */
                public static final class Builder {
                    private @Nullable String name;

                    private @Nullable Manager manager;

                    private @Nullable UUID account;

                    private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                    private Builder() {}

                    /**
                     * Sets {@code name}, or clears it with {@code null}.
                     *
                     * @param name the new value
                     * @return this builder
                     */
                    public Builder name(@Nullable String name) {
                        this.name = name;
                        additionalProperties.remove("name");
                        return this;
                    }

                    /**
                     * Sets {@code manager}, or clears it with {@code null}.
                     *
                     * @param manager the new value
                     * @return this builder
                     */
                    public Builder manager(@Nullable Manager manager) {
                        this.manager = manager;
                        additionalProperties.remove("manager");
                        return this;
                    }

                    /**
                     * Sets {@code account}, or clears it with {@code null}.
                     *
                     * @param account the new value
                     * @return this builder
                     */
                    public Builder account(@Nullable UUID account) {
                        this.account = account;
                        additionalProperties.remove("account");
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
                    public Manager build() {
                        return new Manager(name, manager, account, additionalProperties);
                    }
                }
            }
        }
    }

    /**
     * The object {@code logItem}.
     *
     * @param text The member {@code text}. {@code null} where absent.
     * @param at The member {@code at}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = OrderCodec.LogItemReader.class)
    @JsonSerialize(using = OrderCodec.LogItemWriter.class)
    public record LogItem(
            @Nullable String text,
            @Nullable OffsetDateTime at,
            Map<String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param text see {@link #text()}
         * @param at see {@link #at()}
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
            return builder().text(text).at(at).additionalProperties(additionalProperties);
        }

        /** Builds {@link LogItem}. */
        public static final class Builder {
            private @Nullable String text;

            private @Nullable OffsetDateTime at;

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
             * Sets {@code at}, or clears it with {@code null}.
             *
             * @param at the new value
             * @return this builder
             */
            public Builder at(@Nullable OffsetDateTime at) {
                this.at = at;
                additionalProperties.remove("at");
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
                return new LogItem(text, at, additionalProperties);
            }
        }
    }

    /**
     * The object {@code note}.
     *
     * @param text The member {@code text}. {@code null} where absent.
     * @param by The member {@code by}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = OrderCodec.NoteReader.class)
    @JsonSerialize(using = OrderCodec.NoteWriter.class)
    public record Note(@Nullable String text, @Nullable String by, Map<String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param text see {@link #text()}
         * @param by see {@link #by()}
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
            return builder().text(text).by(by).additionalProperties(additionalProperties);
        }

        /** Builds {@link Note}. */
        public static final class Builder {
            private @Nullable String text;

            private @Nullable String by;

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
             * Sets {@code by}, or clears it with {@code null}.
             *
             * @param by the new value
             * @return this builder
             */
            public Builder by(@Nullable String by) {
                this.by = by;
                additionalProperties.remove("by");
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
                return new Note(text, by, additionalProperties);
            }
        }
    }
}
