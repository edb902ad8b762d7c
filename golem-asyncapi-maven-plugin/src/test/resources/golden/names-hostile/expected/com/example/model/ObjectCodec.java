package com.example.model;

import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.Boolean;
import java.lang.Long;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads and writes {@link Object} and the types inside it as JSON, without reflection. */
@javax.annotation.processing.Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ObjectCodec {
    private ObjectCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser2 stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Object read(JsonParser parser2) throws IOException {
        java.lang.String class_ = null;
        java.lang.String record = null;
        java.lang.String var = null;
        java.lang.String u5f = null;
        java.lang.String fooBar = null;
        java.lang.String fooBar_78e6 = null;
        java.lang.String fooBar_464c = null;
        java.lang.String fooBar_67a8 = null;
        Long value2nd = null;
        Boolean u1f6a6 = null;
        java.lang.String empty = null;
        Long hashCode_ = null;
        java.lang.String toString_ = null;
        java.lang.String builder_ = null;
        java.lang.String toBuilder_ = null;
        java.lang.String build = null;
        java.lang.String additionalProperties_ = null;
        java.lang.String additionalProperty = null;
        java.lang.String parser = null;
        java.util.List<java.lang.String> parser_15fd = null;
        java.lang.String member = null;
        java.lang.String generator = null;
        java.lang.String value = null;
        java.lang.String name = null;
        java.lang.String members = null;
        java.lang.String other = null;
        java.lang.String json = null;
        String string = null;
        Override override = null;
        List list = null;
        Nullable nullable = null;
        Generated generated = null;
        JsonReading jsonReading = null;
        ObjectCodec_7ce6 objectCodec = null;
        Choice choice = null;
        Choice_9212 choice_9212 = null;
        Record record_76aa = null;
        Map<java.lang.String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (
                java.lang.String member2 = com.example.runtime.JsonReading.firstMember(parser2);
                member2 != null;
                member2 = parser2.nextFieldName()) {
            parser2.nextToken();
            switch (member2) {
                case "class" -> class_ = JsonScalars.string(parser2);
                case "record" ->
                    record = com.example.runtime.JsonReading.optional(
                            parser2, JsonScalars::string, additionalProperties);
                case "var" ->
                    var = com.example.runtime.JsonReading.optional(parser2, JsonScalars::string, additionalProperties);
                case "_" ->
                    u5f = com.example.runtime.JsonReading.optional(parser2, JsonScalars::string, additionalProperties);
                case "foo_bar" ->
                    fooBar = com.example.runtime.JsonReading.optional(
                            parser2, JsonScalars::string, additionalProperties);
                case "fooBar" ->
                    fooBar_78e6 = com.example.runtime.JsonReading.optional(
                            parser2, JsonScalars::string, additionalProperties);
                case "foo-bar" ->
                    fooBar_464c = com.example.runtime.JsonReading.optional(
                            parser2, JsonScalars::string, additionalProperties);
                case "FooBar" ->
                    fooBar_67a8 = com.example.runtime.JsonReading.optional(
                            parser2, JsonScalars::string, additionalProperties);
                case "2nd" ->
                    value2nd = com.example.runtime.JsonReading.optional(
                            parser2, JsonScalars::int64, additionalProperties);
                case "🚦" ->
                    u1f6a6 = com.example.runtime.JsonReading.optional(parser2, JsonScalars::bool, additionalProperties);
                case "" ->
                    empty = com.example.runtime.JsonReading.optional(
                            parser2, JsonScalars::string, additionalProperties);
                case "hashCode" ->
                    hashCode_ = com.example.runtime.JsonReading.optional(
                            parser2, JsonScalars::int64, additionalProperties);
                case "toString" ->
                    toString_ = com.example.runtime.JsonReading.optional(
                            parser2, JsonScalars::string, additionalProperties);
                case "builder" ->
                    builder_ = com.example.runtime.JsonReading.optional(
                            parser2, JsonScalars::string, additionalProperties);
                case "toBuilder" ->
                    toBuilder_ = com.example.runtime.JsonReading.optional(
                            parser2, JsonScalars::string, additionalProperties);
                case "build" ->
                    build = com.example.runtime.JsonReading.optional(
                            parser2, JsonScalars::string, additionalProperties);
                case "additionalProperties" ->
                    additionalProperties_ = com.example.runtime.JsonReading.optional(
                            parser2, JsonScalars::string, additionalProperties);
                case "additionalProperty" ->
                    additionalProperty = com.example.runtime.JsonReading.optional(
                            parser2, JsonScalars::string, additionalProperties);
                case "parser" ->
                    parser = com.example.runtime.JsonReading.optional(
                            parser2, JsonScalars::string, additionalProperties);
                case "parser_" ->
                    parser_15fd = com.example.runtime.JsonReading.optional(
                            parser2,
                            inner -> com.example.runtime.JsonReading.list(inner, JsonScalars::string),
                            additionalProperties);
                case "member" ->
                    member = com.example.runtime.JsonReading.optional(
                            parser2, JsonScalars::string, additionalProperties);
                case "generator" ->
                    generator = com.example.runtime.JsonReading.optional(
                            parser2, JsonScalars::string, additionalProperties);
                case "value" -> value = JsonScalars.string(parser2);
                case "name" ->
                    name = com.example.runtime.JsonReading.optional(parser2, JsonScalars::string, additionalProperties);
                case "members" ->
                    members = com.example.runtime.JsonReading.optional(
                            parser2, JsonScalars::string, additionalProperties);
                case "other" ->
                    other = com.example.runtime.JsonReading.optional(
                            parser2, JsonScalars::string, additionalProperties);
                case "json" ->
                    json = com.example.runtime.JsonReading.optional(parser2, JsonScalars::string, additionalProperties);
                case "string" ->
                    string = com.example.runtime.JsonReading.optional(parser2, StringCodec::read, additionalProperties);
                case "override" ->
                    override = com.example.runtime.JsonReading.optional(
                            parser2, OverrideCodec::read, additionalProperties);
                case "list" ->
                    list = com.example.runtime.JsonReading.optional(parser2, ListCodec::read, additionalProperties);
                case "nullable" ->
                    nullable = com.example.runtime.JsonReading.optional(
                            parser2, NullableCodec::read, additionalProperties);
                case "generated" ->
                    generated = com.example.runtime.JsonReading.optional(
                            parser2, GeneratedCodec::read, additionalProperties);
                case "jsonReading" ->
                    jsonReading = com.example.runtime.JsonReading.optional(
                            parser2, JsonReadingCodec::read, additionalProperties);
                case "objectCodec" ->
                    objectCodec = com.example.runtime.JsonReading.optional(
                            parser2, ObjectCodec_7ce6Codec::read, additionalProperties);
                case "choice" ->
                    choice = com.example.runtime.JsonReading.optional(parser2, ChoiceCodec::read, additionalProperties);
                case "Choice" ->
                    choice_9212 = com.example.runtime.JsonReading.optional(
                            parser2, Choice_9212Codec::read, additionalProperties);
                case "record_" ->
                    record_76aa = com.example.runtime.JsonReading.optional(
                            parser2, RecordCodec::read, additionalProperties);
                default -> additionalProperties.put(member2, com.example.runtime.JsonReading.node(parser2));
            }
        }
        return new Object(
                com.example.runtime.JsonReading.require(parser2, class_, "class"),
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
                com.example.runtime.JsonReading.require(parser2, value, "value"),
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

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Object value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("class");
        generator.writeString(value.class_());
        if (value.record() != null) {
            generator.writeFieldName("record");
            generator.writeString(value.record());
        }
        if (value.var() != null) {
            generator.writeFieldName("var");
            generator.writeString(value.var());
        }
        if (value.u5f() != null) {
            generator.writeFieldName("_");
            generator.writeString(value.u5f());
        }
        if (value.fooBar() != null) {
            generator.writeFieldName("foo_bar");
            generator.writeString(value.fooBar());
        }
        if (value.fooBar_78e6() != null) {
            generator.writeFieldName("fooBar");
            generator.writeString(value.fooBar_78e6());
        }
        if (value.fooBar_464c() != null) {
            generator.writeFieldName("foo-bar");
            generator.writeString(value.fooBar_464c());
        }
        if (value.fooBar_67a8() != null) {
            generator.writeFieldName("FooBar");
            generator.writeString(value.fooBar_67a8());
        }
        if (value.value2nd() != null) {
            generator.writeFieldName("2nd");
            generator.writeNumber(value.value2nd());
        }
        if (value.u1f6a6() != null) {
            generator.writeFieldName("🚦");
            generator.writeBoolean(value.u1f6a6());
        }
        if (value.empty() != null) {
            generator.writeFieldName("");
            generator.writeString(value.empty());
        }
        if (value.hashCode_() != null) {
            generator.writeFieldName("hashCode");
            generator.writeNumber(value.hashCode_());
        }
        if (value.toString_() != null) {
            generator.writeFieldName("toString");
            generator.writeString(value.toString_());
        }
        if (value.builder_() != null) {
            generator.writeFieldName("builder");
            generator.writeString(value.builder_());
        }
        if (value.toBuilder_() != null) {
            generator.writeFieldName("toBuilder");
            generator.writeString(value.toBuilder_());
        }
        if (value.build() != null) {
            generator.writeFieldName("build");
            generator.writeString(value.build());
        }
        if (value.additionalProperties_() != null) {
            generator.writeFieldName("additionalProperties");
            generator.writeString(value.additionalProperties_());
        }
        if (value.additionalProperty() != null) {
            generator.writeFieldName("additionalProperty");
            generator.writeString(value.additionalProperty());
        }
        if (value.parser() != null) {
            generator.writeFieldName("parser");
            generator.writeString(value.parser());
        }
        if (value.parser_15fd() != null) {
            generator.writeFieldName("parser_");
            JsonWriting.list(value.parser_15fd(), generator, (item, out) -> out.writeString(item));
        }
        if (value.member() != null) {
            generator.writeFieldName("member");
            generator.writeString(value.member());
        }
        if (value.generator() != null) {
            generator.writeFieldName("generator");
            generator.writeString(value.generator());
        }
        generator.writeFieldName("value");
        generator.writeString(value.value());
        if (value.name() != null) {
            generator.writeFieldName("name");
            generator.writeString(value.name());
        }
        if (value.members() != null) {
            generator.writeFieldName("members");
            generator.writeString(value.members());
        }
        if (value.other() != null) {
            generator.writeFieldName("other");
            generator.writeString(value.other());
        }
        if (value.json() != null) {
            generator.writeFieldName("json");
            generator.writeString(value.json());
        }
        if (value.string() != null) {
            generator.writeFieldName("string");
            StringCodec.write(value.string(), generator);
        }
        if (value.override() != null) {
            generator.writeFieldName("override");
            OverrideCodec.write(value.override(), generator);
        }
        if (value.list() != null) {
            generator.writeFieldName("list");
            ListCodec.write(value.list(), generator);
        }
        if (value.nullable() != null) {
            generator.writeFieldName("nullable");
            NullableCodec.write(value.nullable(), generator);
        }
        if (value.generated() != null) {
            generator.writeFieldName("generated");
            GeneratedCodec.write(value.generated(), generator);
        }
        if (value.jsonReading() != null) {
            generator.writeFieldName("jsonReading");
            JsonReadingCodec.write(value.jsonReading(), generator);
        }
        if (value.objectCodec() != null) {
            generator.writeFieldName("objectCodec");
            ObjectCodec_7ce6Codec.write(value.objectCodec(), generator);
        }
        if (value.choice() != null) {
            generator.writeFieldName("choice");
            ChoiceCodec.write(value.choice(), generator);
        }
        if (value.choice_9212() != null) {
            generator.writeFieldName("Choice");
            Choice_9212Codec.write(value.choice_9212(), generator);
        }
        if (value.record_76aa() != null) {
            generator.writeFieldName("record_");
            RecordCodec.write(value.record_76aa(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Object}. */
    public static final class Reader extends CodecReader<Object> {
        /** Called by Jackson. */
        public Reader() {}

        @java.lang.Override
        protected Object decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Object}. */
    public static final class Writer extends CodecWriter<Object> {
        /** Called by Jackson. */
        public Writer() {}

        @java.lang.Override
        protected void encode(Object value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
