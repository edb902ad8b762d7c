package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.Nullable;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Owner} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class OwnerCodec {
    private OwnerCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Owner read(JsonParser parser) throws IOException {
        String name = null;
        String nick = null;
        Integer age = null;
        Owner.Mood mood = null;
        Cat cat = null;
        List<@Nullable String> tags = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        boolean hasNick = false;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "name" -> name = JsonScalars.string(parser);
                case "nick" -> {
                    nick = JsonReading.nullable(parser, JsonScalars::string);
                    hasNick = true;
                }
                case "age" -> age = JsonReading.optional(parser, JsonScalars::int32, additionalProperties);
                case "mood" -> mood = JsonReading.optional(parser, OwnerCodec::readMood, additionalProperties);
                case "cat" -> cat = JsonReading.optional(parser, CatCodec::read, additionalProperties);
                case "tags" ->
                    tags = JsonReading.optional(
                            parser,
                            inner -> JsonReading.list(
                                    inner, inner2 -> JsonReading.nullable(inner2, JsonScalars::string)),
                            additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.requirePresent(parser, hasNick, "nick");
        return new Owner(JsonReading.require(parser, name, "name"), nick, age, mood, cat, tags, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Owner value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("name");
        generator.writeString(value.name());
        generator.writeFieldName("nick");
        JsonWriting.nullable(value.nick(), generator, (item, out) -> out.writeString(item));
        if (value.age() != null) {
            generator.writeFieldName("age");
            generator.writeNumber(value.age());
        }
        if (value.mood() != null) {
            generator.writeFieldName("mood");
            writeMood(value.mood(), generator);
        }
        if (value.cat() != null) {
            generator.writeFieldName("cat");
            CatCodec.write(value.cat(), generator);
        }
        if (value.tags() != null) {
            generator.writeFieldName("tags");
            JsonWriting.list(value.tags(), generator, (item, out) -> out.writeString(item));
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Owner.Mood readMood(JsonParser parser) throws IOException {
        return Owner.Mood.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeMood(Owner.Mood value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link Owner}. */
    public static final class Reader extends CodecReader<Owner> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Owner decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Owner}. */
    public static final class Writer extends CodecWriter<Owner> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Owner value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Owner.Mood}. */
    public static final class MoodReader extends CodecReader<Owner.Mood> {
        /** Called by Jackson. */
        public MoodReader() {}

        @Override
        protected Owner.Mood decode(JsonParser parser) throws IOException {
            return readMood(parser);
        }
    }

    /** Lets Jackson write {@link Owner.Mood}. */
    public static final class MoodWriter extends CodecWriter<Owner.Mood> {
        /** Called by Jackson. */
        public MoodWriter() {}

        @Override
        protected void encode(Owner.Mood value, JsonGenerator generator) throws IOException {
            writeMood(value, generator);
        }
    }
}
