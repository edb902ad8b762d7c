package com.example.model;

import com.example.runtime.Members;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.Boolean;
import java.lang.Long;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The object {@code Object}.
 *
 * @param class_ The member {@code class}.
 * @param record The member {@code record}. {@code null} where absent.
 * @param var The member {@code var}. {@code null} where absent.
 * @param u5f The member {@code _}. {@code null} where absent.
 * @param fooBar The member {@code foo_bar}. {@code null} where absent.
 * @param fooBar_78e6 The member {@code fooBar}. {@code null} where absent.
 * @param fooBar_464c The member {@code foo-bar}. {@code null} where absent.
 * @param fooBar_67a8 The member {@code FooBar}. {@code null} where absent.
 * @param value2nd The member {@code 2nd}. {@code null} where absent.
 * @param u1f6a6 The member {@code 🚦}. {@code null} where absent.
 * @param empty The member {@code ""}. {@code null} where absent.
 * @param hashCode_ The member {@code hashCode}. {@code null} where absent.
 * @param toString_ The member {@code toString}. {@code null} where absent.
 * @param builder_ The member {@code builder}. {@code null} where absent.
 * @param toBuilder_ The member {@code toBuilder}. {@code null} where absent.
 * @param build The member {@code build}. {@code null} where absent.
 * @param additionalProperties_ The member {@code additionalProperties}. {@code null} where absent.
 * @param additionalProperty The member {@code additionalProperty}. {@code null} where absent.
 * @param parser The member {@code parser}. {@code null} where absent.
 * @param parser_15fd The member {@code parser_}. {@code null} where absent.
 * @param member The member {@code member}. {@code null} where absent.
 * @param generator The member {@code generator}. {@code null} where absent.
 * @param value The member {@code value}.
 * @param name The member {@code name}. {@code null} where absent.
 * @param members The member {@code members}. {@code null} where absent.
 * @param other The member {@code other}. {@code null} where absent.
 * @param json The member {@code json}. {@code null} where absent.
 * @param string The member {@code string}. {@code null} where absent.
 * @param override The member {@code override}. {@code null} where absent.
 * @param list The member {@code list}. {@code null} where absent.
 * @param nullable The member {@code nullable}. {@code null} where absent.
 * @param generated The member {@code generated}. {@code null} where absent.
 * @param jsonReading The member {@code jsonReading}. {@code null} where absent.
 * @param objectCodec The member {@code objectCodec}. {@code null} where absent.
 * @param choice The member {@code choice}. {@code null} where absent.
 * @param choice_9212 The member {@code Choice}. {@code null} where absent.
 * @param record_76aa The member {@code record_}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = ObjectCodec.Reader.class)
@JsonSerialize(using = ObjectCodec.Writer.class)
@javax.annotation.processing.Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Object(
        java.lang.String class_,
        java.lang. @com.example.runtime.Nullable String record,
        java.lang. @com.example.runtime.Nullable String var,
        java.lang. @com.example.runtime.Nullable String u5f,
        java.lang. @com.example.runtime.Nullable String fooBar,
        java.lang. @com.example.runtime.Nullable String fooBar_78e6,
        java.lang. @com.example.runtime.Nullable String fooBar_464c,
        java.lang. @com.example.runtime.Nullable String fooBar_67a8,
        @com.example.runtime.Nullable Long value2nd,
        @com.example.runtime.Nullable Boolean u1f6a6,
        java.lang. @com.example.runtime.Nullable String empty,
        @com.example.runtime.Nullable Long hashCode_,
        java.lang. @com.example.runtime.Nullable String toString_,
        java.lang. @com.example.runtime.Nullable String builder_,
        java.lang. @com.example.runtime.Nullable String toBuilder_,
        java.lang. @com.example.runtime.Nullable String build,
        java.lang. @com.example.runtime.Nullable String additionalProperties_,
        java.lang. @com.example.runtime.Nullable String additionalProperty,
        java.lang. @com.example.runtime.Nullable String parser,
        java.util. @com.example.runtime.Nullable List<java.lang.String> parser_15fd,
        java.lang. @com.example.runtime.Nullable String member,
        java.lang. @com.example.runtime.Nullable String generator,
        java.lang.String value,
        java.lang. @com.example.runtime.Nullable String name,
        java.lang. @com.example.runtime.Nullable String members,
        java.lang. @com.example.runtime.Nullable String other,
        java.lang. @com.example.runtime.Nullable String json,
        @com.example.runtime.Nullable String string,
        @com.example.runtime.Nullable Override override,
        @com.example.runtime.Nullable List list,
        @com.example.runtime.Nullable Nullable nullable,
        @com.example.runtime.Nullable Generated generated,
        @com.example.runtime.Nullable JsonReading jsonReading,
        @com.example.runtime.Nullable ObjectCodec_7ce6 objectCodec,
        @com.example.runtime.Nullable Choice choice,
        @com.example.runtime.Nullable Choice_9212 choice_9212,
        @com.example.runtime.Nullable Record record_76aa,
        Map<java.lang.String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param class_ see {@link #class_()}
     * @param record see {@link #record()}
     * @param var see {@link #var()}
     * @param u5f see {@link #u5f()}
     * @param fooBar see {@link #fooBar()}
     * @param fooBar_78e6 see {@link #fooBar_78e6()}
     * @param fooBar_464c see {@link #fooBar_464c()}
     * @param fooBar_67a8 see {@link #fooBar_67a8()}
     * @param value2nd see {@link #value2nd()}
     * @param u1f6a6 see {@link #u1f6a6()}
     * @param empty see {@link #empty()}
     * @param hashCode_ see {@link #hashCode_()}
     * @param toString_ see {@link #toString_()}
     * @param builder_ see {@link #builder_()}
     * @param toBuilder_ see {@link #toBuilder_()}
     * @param build see {@link #build()}
     * @param additionalProperties_ see {@link #additionalProperties_()}
     * @param additionalProperty see {@link #additionalProperty()}
     * @param parser see {@link #parser()}
     * @param parser_15fd see {@link #parser_15fd()}
     * @param member see {@link #member()}
     * @param generator see {@link #generator()}
     * @param value see {@link #value()}
     * @param name see {@link #name()}
     * @param members see {@link #members()}
     * @param other see {@link #other()}
     * @param json see {@link #json()}
     * @param string see {@link #string()}
     * @param override see {@link #override()}
     * @param list see {@link #list()}
     * @param nullable see {@link #nullable()}
     * @param generated see {@link #generated()}
     * @param jsonReading see {@link #jsonReading()}
     * @param objectCodec see {@link #objectCodec()}
     * @param choice see {@link #choice()}
     * @param choice_9212 see {@link #choice_9212()}
     * @param record_76aa see {@link #record_76aa()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Object {
        Objects.requireNonNull(class_, "class_");
        parser_15fd = Members.copyOf(parser_15fd);
        Objects.requireNonNull(value, "value");
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
                .class_(class_)
                .record(record)
                .var(var)
                .u5f(u5f)
                .fooBar(fooBar)
                .fooBar_78e6(fooBar_78e6)
                .fooBar_464c(fooBar_464c)
                .fooBar_67a8(fooBar_67a8)
                .value2nd(value2nd)
                .u1f6a6(u1f6a6)
                .empty(empty)
                .hashCode_(hashCode_)
                .toString_(toString_)
                .builder_(builder_)
                .toBuilder_(toBuilder_)
                .build(build)
                .additionalProperties_(additionalProperties_)
                .additionalProperty(additionalProperty)
                .parser(parser)
                .parser_15fd(parser_15fd)
                .member(member)
                .generator(generator)
                .value(value)
                .name(name)
                .members(members)
                .other(other)
                .json(json)
                .string(string)
                .override(override)
                .list(list)
                .nullable(nullable)
                .generated(generated)
                .jsonReading(jsonReading)
                .objectCodec(objectCodec)
                .choice(choice)
                .choice_9212(choice_9212)
                .record_76aa(record_76aa)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link Object}. */
    public static final class Builder {
        private java.lang. @com.example.runtime.Nullable String class_;

        private java.lang. @com.example.runtime.Nullable String record;

        private java.lang. @com.example.runtime.Nullable String var;

        private java.lang. @com.example.runtime.Nullable String u5f;

        private java.lang. @com.example.runtime.Nullable String fooBar;

        private java.lang. @com.example.runtime.Nullable String fooBar_78e6;

        private java.lang. @com.example.runtime.Nullable String fooBar_464c;

        private java.lang. @com.example.runtime.Nullable String fooBar_67a8;

        private @com.example.runtime.Nullable Long value2nd;

        private @com.example.runtime.Nullable Boolean u1f6a6;

        private java.lang. @com.example.runtime.Nullable String empty;

        private @com.example.runtime.Nullable Long hashCode_;

        private java.lang. @com.example.runtime.Nullable String toString_;

        private java.lang. @com.example.runtime.Nullable String builder_;

        private java.lang. @com.example.runtime.Nullable String toBuilder_;

        private java.lang. @com.example.runtime.Nullable String build;

        private java.lang. @com.example.runtime.Nullable String additionalProperties_;

        private java.lang. @com.example.runtime.Nullable String additionalProperty;

        private java.lang. @com.example.runtime.Nullable String parser;

        private java.util. @com.example.runtime.Nullable List<java.lang.String> parser_15fd;

        private java.lang. @com.example.runtime.Nullable String member;

        private java.lang. @com.example.runtime.Nullable String generator;

        private java.lang. @com.example.runtime.Nullable String value;

        private java.lang. @com.example.runtime.Nullable String name;

        private java.lang. @com.example.runtime.Nullable String members;

        private java.lang. @com.example.runtime.Nullable String other;

        private java.lang. @com.example.runtime.Nullable String json;

        private @com.example.runtime.Nullable String string;

        private @com.example.runtime.Nullable Override override;

        private @com.example.runtime.Nullable List list;

        private @com.example.runtime.Nullable Nullable nullable;

        private @com.example.runtime.Nullable Generated generated;

        private @com.example.runtime.Nullable JsonReading jsonReading;

        private @com.example.runtime.Nullable ObjectCodec_7ce6 objectCodec;

        private @com.example.runtime.Nullable Choice choice;

        private @com.example.runtime.Nullable Choice_9212 choice_9212;

        private @com.example.runtime.Nullable Record record_76aa;

        private final Map<java.lang.String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code class_}.
         *
         * @param class_ the new value
         * @return this builder
         */
        public Builder class_(java.lang.String class_) {
            this.class_ = class_;
            return this;
        }

        /**
         * Sets {@code record}, or clears it with {@code null}.
         *
         * @param record the new value
         * @return this builder
         */
        public Builder record(java.lang. @com.example.runtime.Nullable String record) {
            this.record = record;
            additionalProperties.remove("record");
            return this;
        }

        /**
         * Sets {@code var}, or clears it with {@code null}.
         *
         * @param var the new value
         * @return this builder
         */
        public Builder var(java.lang. @com.example.runtime.Nullable String var) {
            this.var = var;
            additionalProperties.remove("var");
            return this;
        }

        /**
         * Sets {@code u5f}, or clears it with {@code null}.
         *
         * @param u5f the new value
         * @return this builder
         */
        public Builder u5f(java.lang. @com.example.runtime.Nullable String u5f) {
            this.u5f = u5f;
            additionalProperties.remove("_");
            return this;
        }

        /**
         * Sets {@code fooBar}, or clears it with {@code null}.
         *
         * @param fooBar the new value
         * @return this builder
         */
        public Builder fooBar(java.lang. @com.example.runtime.Nullable String fooBar) {
            this.fooBar = fooBar;
            additionalProperties.remove("foo_bar");
            return this;
        }

        /**
         * Sets {@code fooBar_78e6}, or clears it with {@code null}.
         *
         * @param fooBar_78e6 the new value
         * @return this builder
         */
        public Builder fooBar_78e6(java.lang. @com.example.runtime.Nullable String fooBar_78e6) {
            this.fooBar_78e6 = fooBar_78e6;
            additionalProperties.remove("fooBar");
            return this;
        }

        /**
         * Sets {@code fooBar_464c}, or clears it with {@code null}.
         *
         * @param fooBar_464c the new value
         * @return this builder
         */
        public Builder fooBar_464c(java.lang. @com.example.runtime.Nullable String fooBar_464c) {
            this.fooBar_464c = fooBar_464c;
            additionalProperties.remove("foo-bar");
            return this;
        }

        /**
         * Sets {@code fooBar_67a8}, or clears it with {@code null}.
         *
         * @param fooBar_67a8 the new value
         * @return this builder
         */
        public Builder fooBar_67a8(java.lang. @com.example.runtime.Nullable String fooBar_67a8) {
            this.fooBar_67a8 = fooBar_67a8;
            additionalProperties.remove("FooBar");
            return this;
        }

        /**
         * Sets {@code value2nd}, or clears it with {@code null}.
         *
         * @param value2nd the new value
         * @return this builder
         */
        public Builder value2nd(@com.example.runtime.Nullable Long value2nd) {
            this.value2nd = value2nd;
            additionalProperties.remove("2nd");
            return this;
        }

        /**
         * Sets {@code u1f6a6}, or clears it with {@code null}.
         *
         * @param u1f6a6 the new value
         * @return this builder
         */
        public Builder u1f6a6(@com.example.runtime.Nullable Boolean u1f6a6) {
            this.u1f6a6 = u1f6a6;
            additionalProperties.remove("🚦");
            return this;
        }

        /**
         * Sets {@code empty}, or clears it with {@code null}.
         *
         * @param empty the new value
         * @return this builder
         */
        public Builder empty(java.lang. @com.example.runtime.Nullable String empty) {
            this.empty = empty;
            additionalProperties.remove("");
            return this;
        }

        /**
         * Sets {@code hashCode_}, or clears it with {@code null}.
         *
         * @param hashCode_ the new value
         * @return this builder
         */
        public Builder hashCode_(@com.example.runtime.Nullable Long hashCode_) {
            this.hashCode_ = hashCode_;
            additionalProperties.remove("hashCode");
            return this;
        }

        /**
         * Sets {@code toString_}, or clears it with {@code null}.
         *
         * @param toString_ the new value
         * @return this builder
         */
        public Builder toString_(java.lang. @com.example.runtime.Nullable String toString_) {
            this.toString_ = toString_;
            additionalProperties.remove("toString");
            return this;
        }

        /**
         * Sets {@code builder_}, or clears it with {@code null}.
         *
         * @param builder_ the new value
         * @return this builder
         */
        public Builder builder_(java.lang. @com.example.runtime.Nullable String builder_) {
            this.builder_ = builder_;
            additionalProperties.remove("builder");
            return this;
        }

        /**
         * Sets {@code toBuilder_}, or clears it with {@code null}.
         *
         * @param toBuilder_ the new value
         * @return this builder
         */
        public Builder toBuilder_(java.lang. @com.example.runtime.Nullable String toBuilder_) {
            this.toBuilder_ = toBuilder_;
            additionalProperties.remove("toBuilder");
            return this;
        }

        /**
         * Sets {@code build}, or clears it with {@code null}.
         *
         * @param build the new value
         * @return this builder
         */
        public Builder build(java.lang. @com.example.runtime.Nullable String build) {
            this.build = build;
            additionalProperties.remove("build");
            return this;
        }

        /**
         * Sets {@code additionalProperties_}, or clears it with {@code null}.
         *
         * @param additionalProperties_ the new value
         * @return this builder
         */
        public Builder additionalProperties_(java.lang. @com.example.runtime.Nullable String additionalProperties_) {
            this.additionalProperties_ = additionalProperties_;
            additionalProperties.remove("additionalProperties");
            return this;
        }

        /**
         * Sets {@code additionalProperty}, or clears it with {@code null}.
         *
         * @param additionalProperty the new value
         * @return this builder
         */
        public Builder additionalProperty(java.lang. @com.example.runtime.Nullable String additionalProperty) {
            this.additionalProperty = additionalProperty;
            additionalProperties.remove("additionalProperty");
            return this;
        }

        /**
         * Sets {@code parser}, or clears it with {@code null}.
         *
         * @param parser the new value
         * @return this builder
         */
        public Builder parser(java.lang. @com.example.runtime.Nullable String parser) {
            this.parser = parser;
            additionalProperties.remove("parser");
            return this;
        }

        /**
         * Sets {@code parser_15fd}, or clears it with {@code null}.
         *
         * @param parser_15fd the new value
         * @return this builder
         */
        public Builder parser_15fd(java.util. @com.example.runtime.Nullable List<java.lang.String> parser_15fd) {
            this.parser_15fd = parser_15fd;
            additionalProperties.remove("parser_");
            return this;
        }

        /**
         * Sets {@code member}, or clears it with {@code null}.
         *
         * @param member the new value
         * @return this builder
         */
        public Builder member(java.lang. @com.example.runtime.Nullable String member) {
            this.member = member;
            additionalProperties.remove("member");
            return this;
        }

        /**
         * Sets {@code generator}, or clears it with {@code null}.
         *
         * @param generator the new value
         * @return this builder
         */
        public Builder generator(java.lang. @com.example.runtime.Nullable String generator) {
            this.generator = generator;
            additionalProperties.remove("generator");
            return this;
        }

        /**
         * Sets {@code value}.
         *
         * @param value the new value
         * @return this builder
         */
        public Builder value(java.lang.String value) {
            this.value = value;
            return this;
        }

        /**
         * Sets {@code name}, or clears it with {@code null}.
         *
         * @param name the new value
         * @return this builder
         */
        public Builder name(java.lang. @com.example.runtime.Nullable String name) {
            this.name = name;
            additionalProperties.remove("name");
            return this;
        }

        /**
         * Sets {@code members}, or clears it with {@code null}.
         *
         * @param members the new value
         * @return this builder
         */
        public Builder members(java.lang. @com.example.runtime.Nullable String members) {
            this.members = members;
            additionalProperties.remove("members");
            return this;
        }

        /**
         * Sets {@code other}, or clears it with {@code null}.
         *
         * @param other the new value
         * @return this builder
         */
        public Builder other(java.lang. @com.example.runtime.Nullable String other) {
            this.other = other;
            additionalProperties.remove("other");
            return this;
        }

        /**
         * Sets {@code json}, or clears it with {@code null}.
         *
         * @param json the new value
         * @return this builder
         */
        public Builder json(java.lang. @com.example.runtime.Nullable String json) {
            this.json = json;
            additionalProperties.remove("json");
            return this;
        }

        /**
         * Sets {@code string}, or clears it with {@code null}.
         *
         * @param string the new value
         * @return this builder
         */
        public Builder string(@com.example.runtime.Nullable String string) {
            this.string = string;
            additionalProperties.remove("string");
            return this;
        }

        /**
         * Sets {@code override}, or clears it with {@code null}.
         *
         * @param override the new value
         * @return this builder
         */
        public Builder override(@com.example.runtime.Nullable Override override) {
            this.override = override;
            additionalProperties.remove("override");
            return this;
        }

        /**
         * Sets {@code list}, or clears it with {@code null}.
         *
         * @param list the new value
         * @return this builder
         */
        public Builder list(@com.example.runtime.Nullable List list) {
            this.list = list;
            additionalProperties.remove("list");
            return this;
        }

        /**
         * Sets {@code nullable}, or clears it with {@code null}.
         *
         * @param nullable the new value
         * @return this builder
         */
        public Builder nullable(@com.example.runtime.Nullable Nullable nullable) {
            this.nullable = nullable;
            additionalProperties.remove("nullable");
            return this;
        }

        /**
         * Sets {@code generated}, or clears it with {@code null}.
         *
         * @param generated the new value
         * @return this builder
         */
        public Builder generated(@com.example.runtime.Nullable Generated generated) {
            this.generated = generated;
            additionalProperties.remove("generated");
            return this;
        }

        /**
         * Sets {@code jsonReading}, or clears it with {@code null}.
         *
         * @param jsonReading the new value
         * @return this builder
         */
        public Builder jsonReading(@com.example.runtime.Nullable JsonReading jsonReading) {
            this.jsonReading = jsonReading;
            additionalProperties.remove("jsonReading");
            return this;
        }

        /**
         * Sets {@code objectCodec}, or clears it with {@code null}.
         *
         * @param objectCodec the new value
         * @return this builder
         */
        public Builder objectCodec(@com.example.runtime.Nullable ObjectCodec_7ce6 objectCodec) {
            this.objectCodec = objectCodec;
            additionalProperties.remove("objectCodec");
            return this;
        }

        /**
         * Sets {@code choice}, or clears it with {@code null}.
         *
         * @param choice the new value
         * @return this builder
         */
        public Builder choice(@com.example.runtime.Nullable Choice choice) {
            this.choice = choice;
            additionalProperties.remove("choice");
            return this;
        }

        /**
         * Sets {@code choice_9212}, or clears it with {@code null}.
         *
         * @param choice_9212 the new value
         * @return this builder
         */
        public Builder choice_9212(@com.example.runtime.Nullable Choice_9212 choice_9212) {
            this.choice_9212 = choice_9212;
            additionalProperties.remove("Choice");
            return this;
        }

        /**
         * Sets {@code record_76aa}, or clears it with {@code null}.
         *
         * @param record_76aa the new value
         * @return this builder
         */
        public Builder record_76aa(@com.example.runtime.Nullable Record record_76aa) {
            this.record_76aa = record_76aa;
            additionalProperties.remove("record_");
            return this;
        }

        /**
         * Adds members that the document does not name.
         *
         * @param members the members by name
         * @return this builder
         */
        public Builder additionalProperties(Map<java.lang.String, JsonNode> members) {
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
        public Builder additionalProperty(java.lang.String name, JsonNode value) {
            additionalProperties.put(name, value);
            return this;
        }

        /**
         * {@return the value}
         *
         * @throws NullPointerException where a required member was not set
         */
        public Object build() {
            return new Object(
                    class_,
                    record,
                    var,
                    u5f,
                    fooBar,
                    fooBar_78e6,
                    fooBar_464c,
                    fooBar_67a8,
                    value2nd,
                    u1f6a6,
                    empty,
                    hashCode_,
                    toString_,
                    builder_,
                    toBuilder_,
                    build,
                    additionalProperties_,
                    additionalProperty,
                    parser,
                    parser_15fd,
                    member,
                    generator,
                    value,
                    name,
                    members,
                    other,
                    json,
                    string,
                    override,
                    list,
                    nullable,
                    generated,
                    jsonReading,
                    objectCodec,
                    choice,
                    choice_9212,
                    record_76aa,
                    additionalProperties);
        }
    }
}
