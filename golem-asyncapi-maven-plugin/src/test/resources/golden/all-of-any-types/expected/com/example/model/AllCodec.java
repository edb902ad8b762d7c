package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Reads and writes {@link All} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class AllCodec {
    private AllCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static All read(JsonParser parser) throws IOException {
        String text = null;
        LocalDate date = null;
        All.Level level = null;
        All.LevelFirst levelFirst = null;
        Long number = null;
        List<String> list = null;
        Map<String, Long> map = null;
        Boolean nested = null;
        All.Required required = null;
        All.Some some = null;
        All.SomeOfThose someOfThose = null;
        Set<LocalDate> dates = null;
        Map<String, Long> counts = null;
        All.Overlapping overlapping = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "text" -> text = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "date" -> date = JsonReading.optional(parser, JsonScalars::date, additionalProperties);
                case "level" -> level = JsonReading.optional(parser, AllCodec::readLevel, additionalProperties);
                case "levelFirst" ->
                    levelFirst = JsonReading.optional(parser, AllCodec::readLevelFirst, additionalProperties);
                case "number" -> number = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                case "list" ->
                    list = JsonReading.optional(
                            parser, inner -> JsonReading.list(inner, JsonScalars::string), additionalProperties);
                case "map" ->
                    map = JsonReading.optional(
                            parser, inner -> JsonReading.map(inner, JsonScalars::int64), additionalProperties);
                case "nested" -> nested = JsonReading.optional(parser, JsonScalars::bool, additionalProperties);
                case "required" ->
                    required = JsonReading.optional(parser, AllCodec::readRequired, additionalProperties);
                case "some" -> some = JsonReading.optional(parser, AllCodec::readSome, additionalProperties);
                case "someOfThose" ->
                    someOfThose = JsonReading.optional(parser, AllCodec::readSomeOfThose, additionalProperties);
                case "dates" ->
                    dates = JsonReading.optional(
                            parser, inner -> JsonReading.set(inner, JsonScalars::date), additionalProperties);
                case "counts" ->
                    counts = JsonReading.optional(
                            parser, inner -> JsonReading.map(inner, JsonScalars::int64), additionalProperties);
                case "overlapping" ->
                    overlapping = JsonReading.optional(parser, AllCodec::readOverlapping, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new All(
                text,
                date,
                level,
                levelFirst,
                number,
                list,
                map,
                nested,
                required,
                some,
                someOfThose,
                dates,
                counts,
                overlapping,
                additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(All value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.text() != null) {
            generator.writeFieldName("text");
            generator.writeString(value.text());
        }
        if (value.date() != null) {
            generator.writeFieldName("date");
            JsonWriting.text(value.date(), generator);
        }
        if (value.level() != null) {
            generator.writeFieldName("level");
            writeLevel(value.level(), generator);
        }
        if (value.levelFirst() != null) {
            generator.writeFieldName("levelFirst");
            writeLevelFirst(value.levelFirst(), generator);
        }
        if (value.number() != null) {
            generator.writeFieldName("number");
            generator.writeNumber(value.number());
        }
        if (value.list() != null) {
            generator.writeFieldName("list");
            JsonWriting.list(value.list(), generator, (item, out) -> out.writeString(item));
        }
        if (value.map() != null) {
            generator.writeFieldName("map");
            JsonWriting.map(value.map(), generator, (item, out) -> out.writeNumber(item));
        }
        if (value.nested() != null) {
            generator.writeFieldName("nested");
            generator.writeBoolean(value.nested());
        }
        if (value.required() != null) {
            generator.writeFieldName("required");
            writeRequired(value.required(), generator);
        }
        if (value.some() != null) {
            generator.writeFieldName("some");
            writeSome(value.some(), generator);
        }
        if (value.someOfThose() != null) {
            generator.writeFieldName("someOfThose");
            writeSomeOfThose(value.someOfThose(), generator);
        }
        if (value.dates() != null) {
            generator.writeFieldName("dates");
            JsonWriting.set(value.dates(), generator, JsonWriting::text);
        }
        if (value.counts() != null) {
            generator.writeFieldName("counts");
            JsonWriting.map(value.counts(), generator, (item, out) -> out.writeNumber(item));
        }
        if (value.overlapping() != null) {
            generator.writeFieldName("overlapping");
            writeOverlapping(value.overlapping(), generator);
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
    public static All.Level readLevel(JsonParser parser) throws IOException {
        return All.Level.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeLevel(All.Level value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static All.LevelFirst readLevelFirst(JsonParser parser) throws IOException {
        return All.LevelFirst.of(JsonScalars.int64(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeLevelFirst(All.LevelFirst value, JsonGenerator generator) throws IOException {
        generator.writeNumber(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static All.Required readRequired(JsonParser parser) throws IOException {
        String name = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "name" -> name = JsonScalars.string(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new All.Required(JsonReading.require(parser, name, "name"), additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeRequired(All.Required value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("name");
        generator.writeString(value.name());
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
    public static All.Some readSome(JsonParser parser) throws IOException {
        return All.Some.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeSome(All.Some value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static All.SomeOfThose readSomeOfThose(JsonParser parser) throws IOException {
        return All.SomeOfThose.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeSomeOfThose(All.SomeOfThose value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static All.Overlapping readOverlapping(JsonParser parser) throws IOException {
        Long size = null;
        OffsetDateTime at = null;
        Owner owner = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        String kind = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "kind" -> kind = JsonScalars.constant(parser, "a");
                case "size" -> size = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                case "at" -> at = JsonReading.optional(parser, JsonScalars::dateTime, additionalProperties);
                case "owner" -> owner = JsonReading.optional(parser, OwnerCodec::read, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.require(parser, kind, "kind");
        return new All.Overlapping(size, at, owner, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeOverlapping(All.Overlapping value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("kind");
        generator.writeString(value.kind());
        if (value.size() != null) {
            generator.writeFieldName("size");
            generator.writeNumber(value.size());
        }
        if (value.at() != null) {
            generator.writeFieldName("at");
            JsonWriting.dateTime(value.at(), generator);
        }
        if (value.owner() != null) {
            generator.writeFieldName("owner");
            OwnerCodec.write(value.owner(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link All}. */
    public static final class Reader extends CodecReader<All> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected All decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link All}. */
    public static final class Writer extends CodecWriter<All> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(All value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link All.Level}. */
    public static final class LevelReader extends CodecReader<All.Level> {
        /** Called by Jackson. */
        public LevelReader() {}

        @Override
        protected All.Level decode(JsonParser parser) throws IOException {
            return readLevel(parser);
        }
    }

    /** Lets Jackson write {@link All.Level}. */
    public static final class LevelWriter extends CodecWriter<All.Level> {
        /** Called by Jackson. */
        public LevelWriter() {}

        @Override
        protected void encode(All.Level value, JsonGenerator generator) throws IOException {
            writeLevel(value, generator);
        }
    }

    /** Lets Jackson read {@link All.LevelFirst}. */
    public static final class LevelFirstReader extends CodecReader<All.LevelFirst> {
        /** Called by Jackson. */
        public LevelFirstReader() {}

        @Override
        protected All.LevelFirst decode(JsonParser parser) throws IOException {
            return readLevelFirst(parser);
        }
    }

    /** Lets Jackson write {@link All.LevelFirst}. */
    public static final class LevelFirstWriter extends CodecWriter<All.LevelFirst> {
        /** Called by Jackson. */
        public LevelFirstWriter() {}

        @Override
        protected void encode(All.LevelFirst value, JsonGenerator generator) throws IOException {
            writeLevelFirst(value, generator);
        }
    }

    /** Lets Jackson read {@link All.Required}. */
    public static final class RequiredReader extends CodecReader<All.Required> {
        /** Called by Jackson. */
        public RequiredReader() {}

        @Override
        protected All.Required decode(JsonParser parser) throws IOException {
            return readRequired(parser);
        }
    }

    /** Lets Jackson write {@link All.Required}. */
    public static final class RequiredWriter extends CodecWriter<All.Required> {
        /** Called by Jackson. */
        public RequiredWriter() {}

        @Override
        protected void encode(All.Required value, JsonGenerator generator) throws IOException {
            writeRequired(value, generator);
        }
    }

    /** Lets Jackson read {@link All.Some}. */
    public static final class SomeReader extends CodecReader<All.Some> {
        /** Called by Jackson. */
        public SomeReader() {}

        @Override
        protected All.Some decode(JsonParser parser) throws IOException {
            return readSome(parser);
        }
    }

    /** Lets Jackson write {@link All.Some}. */
    public static final class SomeWriter extends CodecWriter<All.Some> {
        /** Called by Jackson. */
        public SomeWriter() {}

        @Override
        protected void encode(All.Some value, JsonGenerator generator) throws IOException {
            writeSome(value, generator);
        }
    }

    /** Lets Jackson read {@link All.SomeOfThose}. */
    public static final class SomeOfThoseReader extends CodecReader<All.SomeOfThose> {
        /** Called by Jackson. */
        public SomeOfThoseReader() {}

        @Override
        protected All.SomeOfThose decode(JsonParser parser) throws IOException {
            return readSomeOfThose(parser);
        }
    }

    /** Lets Jackson write {@link All.SomeOfThose}. */
    public static final class SomeOfThoseWriter extends CodecWriter<All.SomeOfThose> {
        /** Called by Jackson. */
        public SomeOfThoseWriter() {}

        @Override
        protected void encode(All.SomeOfThose value, JsonGenerator generator) throws IOException {
            writeSomeOfThose(value, generator);
        }
    }

    /** Lets Jackson read {@link All.Overlapping}. */
    public static final class OverlappingReader extends CodecReader<All.Overlapping> {
        /** Called by Jackson. */
        public OverlappingReader() {}

        @Override
        protected All.Overlapping decode(JsonParser parser) throws IOException {
            return readOverlapping(parser);
        }
    }

    /** Lets Jackson write {@link All.Overlapping}. */
    public static final class OverlappingWriter extends CodecWriter<All.Overlapping> {
        /** Called by Jackson. */
        public OverlappingWriter() {}

        @Override
        protected void encode(All.Overlapping value, JsonGenerator generator) throws IOException {
            writeOverlapping(value, generator);
        }
    }
}
