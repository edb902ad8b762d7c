package com.example.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.String;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Has types inside that are called as those of which its own code is made.
 *
 * @param nullable The member {@code Nullable}. {@code null} where absent.
 * @param objects The member {@code Objects}. {@code null} where absent.
 * @param members The member {@code Members}. {@code null} where absent.
 * @param java_ The member {@code java}. {@code null} where absent.
 * @param com_ The member {@code com}. {@code null} where absent.
 * @param u20000A The member {@code 𠀀a}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = InsideCodec.Reader.class)
@JsonSerialize(using = InsideCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Inside(
        @com.example.runtime.Nullable Nullable nullable,
        @com.example.runtime.Nullable Objects objects,
        @com.example.runtime.Nullable Members members,
        @com.example.runtime.Nullable String java_,
        @com.example.runtime.Nullable String com_,
        @com.example.runtime.Nullable String u20000A,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param nullable see {@link #nullable()}
     * @param objects see {@link #objects()}
     * @param members see {@link #members()}
     * @param java_ see {@link #java_()}
     * @param com_ see {@link #com_()}
     * @param u20000A see {@link #u20000A()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Inside {
        java.util.Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = com.example.runtime.Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder()
                .nullable(nullable)
                .objects(objects)
                .members(members)
                .java_(java_)
                .com_(com_)
                .u20000A(u20000A)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link Inside}. */
    public static final class Builder {
        private @com.example.runtime.Nullable Nullable nullable;

        private @com.example.runtime.Nullable Objects objects;

        private @com.example.runtime.Nullable Members members;

        private @com.example.runtime.Nullable String java_;

        private @com.example.runtime.Nullable String com_;

        private @com.example.runtime.Nullable String u20000A;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code nullable}, or clears it with {@code null}.
         *
         * @param nullable the new value
         * @return this builder
         */
        public Builder nullable(@com.example.runtime.Nullable Nullable nullable) {
            this.nullable = nullable;
            additionalProperties.remove("Nullable");
            return this;
        }

        /**
         * Sets {@code objects}, or clears it with {@code null}.
         *
         * @param objects the new value
         * @return this builder
         */
        public Builder objects(@com.example.runtime.Nullable Objects objects) {
            this.objects = objects;
            additionalProperties.remove("Objects");
            return this;
        }

        /**
         * Sets {@code members}, or clears it with {@code null}.
         *
         * @param members the new value
         * @return this builder
         */
        public Builder members(@com.example.runtime.Nullable Members members) {
            this.members = members;
            additionalProperties.remove("Members");
            return this;
        }

        /**
         * Sets {@code java_}, or clears it with {@code null}.
         *
         * @param java_ the new value
         * @return this builder
         */
        public Builder java_(@com.example.runtime.Nullable String java_) {
            this.java_ = java_;
            additionalProperties.remove("java");
            return this;
        }

        /**
         * Sets {@code com_}, or clears it with {@code null}.
         *
         * @param com_ the new value
         * @return this builder
         */
        public Builder com_(@com.example.runtime.Nullable String com_) {
            this.com_ = com_;
            additionalProperties.remove("com");
            return this;
        }

        /**
         * Sets {@code u20000A}, or clears it with {@code null}.
         *
         * @param u20000A the new value
         * @return this builder
         */
        public Builder u20000A(@com.example.runtime.Nullable String u20000A) {
            this.u20000A = u20000A;
            additionalProperties.remove("𠀀a");
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
        public Inside build() {
            return new Inside(nullable, objects, members, java_, com_, u20000A, additionalProperties);
        }
    }

    /**
     * The object {@code Nullable}.
     *
     * @param nullable The member {@code nullable}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = InsideCodec.NullableReader.class)
    @JsonSerialize(using = InsideCodec.NullableWriter.class)
    public record Nullable(@com.example.runtime.Nullable String nullable, Map<String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param nullable see {@link #nullable()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Nullable {
            java.util.Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = com.example.runtime.Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().nullable(nullable).additionalProperties(additionalProperties);
        }

        /** Builds {@link Nullable}. */
        public static final class Builder {
            private @com.example.runtime.Nullable String nullable;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code nullable}, or clears it with {@code null}.
             *
             * @param nullable the new value
             * @return this builder
             */
            public Builder nullable(@com.example.runtime.Nullable String nullable) {
                this.nullable = nullable;
                additionalProperties.remove("nullable");
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
            public Nullable build() {
                return new Nullable(nullable, additionalProperties);
            }
        }
    }

    /**
     * The object {@code Objects}.
     *
     * @param objects The member {@code Objects}.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = InsideCodec.ObjectsReader.class)
    @JsonSerialize(using = InsideCodec.ObjectsWriter.class)
    public record Objects(String objects, Map<String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param objects see {@link #objects()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Objects {
            java.util.Objects.requireNonNull(objects, "objects");
            java.util.Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = com.example.runtime.Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().objects(objects).additionalProperties(additionalProperties);
        }

        /** Builds {@link Objects}. */
        public static final class Builder {
            private @com.example.runtime.Nullable String objects;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code objects}.
             *
             * @param objects the new value
             * @return this builder
             */
            public Builder objects(String objects) {
                this.objects = objects;
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
            public Objects build() {
                return new Objects(objects, additionalProperties);
            }
        }
    }

    /**
     * The object {@code Members}.
     *
     * @param members The member {@code Members}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = InsideCodec.MembersReader.class)
    @JsonSerialize(using = InsideCodec.MembersWriter.class)
    public record Members(
            @com.example.runtime.Nullable List<String> members,
            Map<String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param members see {@link #members()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Members {
            members = com.example.runtime.Members.copyOf(members);
            java.util.Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = com.example.runtime.Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().members(members).additionalProperties(additionalProperties);
        }

        /** Builds {@link Members}. */
        public static final class Builder {
            private @com.example.runtime.Nullable List<String> members;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code members}, or clears it with {@code null}.
             *
             * @param members the new value
             * @return this builder
             */
            public Builder members(@com.example.runtime.Nullable List<String> members) {
                this.members = members;
                additionalProperties.remove("Members");
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
            public Members build() {
                return new Members(members, additionalProperties);
            }
        }
    }
}
