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
 * *&#47; &#92;u002a/ &#64;evil &lt;b&gt; &#123;&#64;code $L &quot;quotes&quot; &#92; �
 *
 * <p>&#47; slash
 *
 * <pre>*&#47; preformatted
 *  / &#92;u002a/</pre>
 *
 * <ul>
 * <li>&#47; item</li>
 * <li>&#64;item &#123;&#64;code</li>
 * </ul>
 *
 * <pre>&#64;fenced *&#47;</pre>
 *
 * <p>*&#47; link (https://example.com/&#42;/&#64;x) *&#47; <code>*&#47; &#123;code&#125; &#64;x</code>
 * <em>a&#47;b</em>* &lt;!-- *&#47; --&gt; &lt;div&gt;*&#47;&lt;/div&gt;
 *
 * <p><b>heading *&#47;</b>
 *
 * <p>quote *&#47;
 *
 * <ol>
 * <li>one *&#47; &#64; *&#47;</li>
 * </ol>
 *
 * @param requiredU002aL *&#47; &#92;u002a/ &#64;evil &lt;b&gt; &#123;&#64;code $L &quot; &#92; �
 *     property.
 * @param optionalBCode &#64;param a &#64;return b. {@code null} where absent.
 * @param listed *&#47;. {@code null} where absent.
 * @param union The member {@code union}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = TextCodec.Reader.class)
@JsonSerialize(using = TextCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Text(
        String requiredU002aL,
        @Nullable Long optionalBCode,
        @Nullable Listed listed,
        @Nullable Union union,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param requiredU002aL see {@link #requiredU002aL()}
     * @param optionalBCode see {@link #optionalBCode()}
     * @param listed see {@link #listed()}
     * @param union see {@link #union()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Text {
        Objects.requireNonNull(requiredU002aL, "requiredU002aL");
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return the member {@code constant}, which always has the same value} */
    public String constant() {
        return "*/ \" \\ \\u0022 $L \u202e \n \u0000";
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder()
                .requiredU002aL(requiredU002aL)
                .optionalBCode(optionalBCode)
                .listed(listed)
                .union(union)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link Text}. */
    public static final class Builder {
        private @Nullable String requiredU002aL;

        private @Nullable Long optionalBCode;

        private @Nullable Listed listed;

        private @Nullable Union union;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code requiredU002aL}.
         *
         * @param requiredU002aL the new value
         * @return this builder
         */
        public Builder requiredU002aL(String requiredU002aL) {
            this.requiredU002aL = requiredU002aL;
            return this;
        }

        /**
         * Sets {@code optionalBCode}, or clears it with {@code null}.
         *
         * @param optionalBCode the new value
         * @return this builder
         */
        public Builder optionalBCode(@Nullable Long optionalBCode) {
            this.optionalBCode = optionalBCode;
            additionalProperties.remove("@optional <b> {@code} \\");
            return this;
        }

        /**
         * Sets {@code listed}, or clears it with {@code null}.
         *
         * @param listed the new value
         * @return this builder
         */
        public Builder listed(@Nullable Listed listed) {
            this.listed = listed;
            additionalProperties.remove("listed");
            return this;
        }

        /**
         * Sets {@code union}, or clears it with {@code null}.
         *
         * @param union the new value
         * @return this builder
         */
        public Builder union(@Nullable Union union) {
            this.union = union;
            additionalProperties.remove("union");
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
        public Text build() {
            return new Text(requiredU002aL, optionalBCode, listed, union, additionalProperties);
        }
    }

    /**
     * *&#47;
     *
     * <p>Values that the document does not list are kept as they are: they are {@link Listed.Known#UNLISTED}.
     */
    @JsonDeserialize(using = TextCodec.ListedReader.class)
    @JsonSerialize(using = TextCodec.ListedWriter.class)
    public static final class Listed {
        /** The value <code>*&#47;</code>. */
        public static final Listed U2A_U2F = new Listed(Known.U2A_U2F, "*/");

        /** The value <code>&#92;u002a/</code>. */
        public static final Listed U002A = new Listed(Known.U002A, "\\u002a/");

        /** The value <code>&#64;</code>. */
        public static final Listed U40 = new Listed(Known.U40, "@");

        /** The value {@code <b>}. */
        public static final Listed B = new Listed(Known.B, "<b>");

        /** The value <code>&#123;&#64;code</code>. */
        public static final Listed CODE = new Listed(Known.CODE, "{@code");

        /** The value {@code $L}. */
        public static final Listed L = new Listed(Known.L, "$L");

        /** The value {@code "}. */
        public static final Listed U22 = new Listed(Known.U22, "\"");

        /** The value <code>&#92;</code>. */
        public static final Listed U5C = new Listed(Known.U5C, "\\");

        /** The value <code>&quot;&#92;u202e&quot;</code>. */
        public static final Listed U202E = new Listed(Known.U202E, "\u202e");

        /** The value <code>&quot;&#92;n&quot;</code>. */
        public static final Listed UA = new Listed(Known.UA, "\n");

        /** The value {@code 🚦}. */
        public static final Listed U1F6A6 = new Listed(Known.U1F6A6, "🚦");

        /** The value <code>&quot;&#92;u0000&quot;</code>. */
        public static final Listed U0 = new Listed(Known.U0, "\u0000");

        /** The value <code>&quot;&#123;&#64;literal &#92;n&#125;&quot;</code>. */
        public static final Listed LITERAL = new Listed(Known.LITERAL, "{@literal \n}");

        private final Known known;

        private final String value;

        private Listed(Known known, String value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The value with a text, which need not be listed.
         *
         * @param value the text
         * @return the value
         */
        public static Listed of(String value) {
            return switch (value) {
                case "*/" -> U2A_U2F;
                case "\\u002a/" -> U002A;
                case "@" -> U40;
                case "<b>" -> B;
                case "{@code" -> CODE;
                case "$L" -> L;
                case "\"" -> U22;
                case "\\" -> U5C;
                case "\u202e" -> U202E;
                case "\n" -> UA;
                case "🚦" -> U1F6A6;
                case "\u0000" -> U0;
                case "{@literal \n}" -> LITERAL;
                default -> new Listed(Known.UNLISTED, value);
            };
        }

        /** {@return the values that the document lists, in its order} */
        public static List<Listed> listed() {
            return List.of(U2A_U2F, U002A, U40, B, CODE, L, U22, U5C, U202E, UA, U1F6A6, U0, LITERAL);
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
        public boolean equals(@Nullable Object other) {
            return other instanceof Listed that && value.equals(that.value);
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
            /** The value <code>*&#47;</code>. */
            U2A_U2F,

            /** The value <code>&#92;u002a/</code>. */
            U002A,

            /** The value <code>&#64;</code>. */
            U40,

            /** The value {@code <b>}. */
            B,

            /** The value <code>&#123;&#64;code</code>. */
            CODE,

            /** The value {@code $L}. */
            L,

            /** The value {@code "}. */
            U22,

            /** The value <code>&#92;</code>. */
            U5C,

            /** The value <code>&quot;&#92;u202e&quot;</code>. */
            U202E,

            /** The value <code>&quot;&#92;n&quot;</code>. */
            UA,

            /** The value {@code 🚦}. */
            U1F6A6,

            /** The value <code>&quot;&#92;u0000&quot;</code>. */
            U0,

            /** The value <code>&quot;&#123;&#64;literal &#92;n&#125;&quot;</code>. */
            LITERAL,

            /** A value that the document does not list. */
            UNLISTED
        }
    }

    /** One of the variants of {@code union}. */
    @JsonDeserialize(using = TextCodec.UnionReader.class)
    @JsonSerialize(using = TextCodec.UnionWriter.class)
    public sealed interface Union permits Union.U002aL, Union.U40, Union.Unknown {
        /**
         * *&#47; &#64;evil &#123;&#64;code
         *
         * @param l $L $T *&#47;. {@code null} where absent.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = TextCodec.U002aLReader.class)
        @JsonSerialize(using = TextCodec.U002aLWriter.class)
        record U002aL(@Nullable String l, Map<String, JsonNode> additionalProperties) implements Union {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param l see {@link #l()}
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public U002aL {
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().l(l).additionalProperties(additionalProperties);
            }

            /** Builds {@link U002aL}. */
            public static final class Builder {
                private @Nullable String l;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /**
                 * Sets {@code l}, or clears it with {@code null}.
                 *
                 * @param l the new value
                 * @return this builder
                 */
                public Builder l(@Nullable String l) {
                    this.l = l;
                    additionalProperties.remove("$L");
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
                public U002aL build() {
                    return new U002aL(l, additionalProperties);
                }
            }
        }

        /**
         * The object <code>&#64;</code>.
         *
         * @param u5c The member <code>&#92;</code>. {@code null} where absent.
         * @param additionalProperties the members that the document does not name, in their order
         */
        @JsonDeserialize(using = TextCodec.U40Reader.class)
        @JsonSerialize(using = TextCodec.U40Writer.class)
        record U40(@Nullable String u5c, Map<String, JsonNode> additionalProperties) implements Union {
            /**
             * Checks that what is required is there, and copies what could be changed.
             *
             * @param u5c see {@link #u5c()}
             * @param additionalProperties see {@link #additionalProperties()}
             */
            public U40 {
                Objects.requireNonNull(additionalProperties, "additionalProperties");
                additionalProperties = Members.copyOf(additionalProperties);
            }

            /** {@return a builder without values} */
            public static Builder builder() {
                return new Builder();
            }

            /** {@return a builder with the values of this one} */
            public Builder toBuilder() {
                return builder().u5c(u5c).additionalProperties(additionalProperties);
            }

            /** Builds {@link U40}. */
            public static final class Builder {
                private @Nullable String u5c;

                private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

                private Builder() {}

                /**
                 * Sets {@code u5c}, or clears it with {@code null}.
                 *
                 * @param u5c the new value
                 * @return this builder
                 */
                public Builder u5c(@Nullable String u5c) {
                    this.u5c = u5c;
                    additionalProperties.remove("\\");
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
                public U40 build() {
                    return new U40(u5c, additionalProperties);
                }
            }
        }

        /**
         * A value of a kind that the document does not list.
         *
         * @param json the whole value
         */
        record Unknown(JsonNode json) implements Union {
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
}
