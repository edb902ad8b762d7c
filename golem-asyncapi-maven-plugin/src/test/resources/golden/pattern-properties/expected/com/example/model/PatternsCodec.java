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
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Patterns} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class PatternsCodec {
    private PatternsCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Patterns read(JsonParser parser) throws IOException {
        Map<String, String> labels = null;
        Map<String, Entry> entries = null;
        Map<String, Long> untyped = null;
        Map<String, JsonNode> open = null;
        Map<String, Long> alike = null;
        Map<String, JsonNode> differ = null;
        Map<String, Patterns.InlineValue> inline = null;
        Patterns.Named named = null;
        Patterns.NamedOpen namedOpen = null;
        Map<String, Boolean> names = null;
        Patterns.Extended extended = null;
        Map<String, LocalDate> mapOfAll = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "labels" ->
                    labels = JsonReading.optional(
                            parser, inner -> JsonReading.map(inner, JsonScalars::string), additionalProperties);
                case "entries" ->
                    entries = JsonReading.optional(
                            parser, inner -> JsonReading.map(inner, EntryCodec::read), additionalProperties);
                case "untyped" ->
                    untyped = JsonReading.optional(
                            parser, inner -> JsonReading.map(inner, JsonScalars::int64), additionalProperties);
                case "open" ->
                    open = JsonReading.optional(
                            parser, inner -> JsonReading.map(inner, JsonReading::node), additionalProperties);
                case "alike" ->
                    alike = JsonReading.optional(
                            parser, inner -> JsonReading.map(inner, JsonScalars::int64), additionalProperties);
                case "differ" ->
                    differ = JsonReading.optional(
                            parser, inner -> JsonReading.map(inner, JsonReading::node), additionalProperties);
                case "inline" ->
                    inline = JsonReading.optional(
                            parser,
                            inner -> JsonReading.map(inner, PatternsCodec::readInlineValue),
                            additionalProperties);
                case "named" -> named = JsonReading.optional(parser, PatternsCodec::readNamed, additionalProperties);
                case "namedOpen" ->
                    namedOpen = JsonReading.optional(parser, PatternsCodec::readNamedOpen, additionalProperties);
                case "names" ->
                    names = JsonReading.optional(
                            parser, inner -> JsonReading.map(inner, JsonScalars::bool), additionalProperties);
                case "extended" ->
                    extended = JsonReading.optional(parser, PatternsCodec::readExtended, additionalProperties);
                case "mapOfAll" ->
                    mapOfAll = JsonReading.optional(
                            parser, inner -> JsonReading.map(inner, JsonScalars::date), additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
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

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Patterns value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.labels() != null) {
            generator.writeFieldName("labels");
            JsonWriting.map(value.labels(), generator, (item, out) -> out.writeString(item));
        }
        if (value.entries() != null) {
            generator.writeFieldName("entries");
            JsonWriting.map(value.entries(), generator, EntryCodec::write);
        }
        if (value.untyped() != null) {
            generator.writeFieldName("untyped");
            JsonWriting.map(value.untyped(), generator, (item, out) -> out.writeNumber(item));
        }
        if (value.open() != null) {
            generator.writeFieldName("open");
            JsonWriting.map(value.open(), generator, JsonWriting::node);
        }
        if (value.alike() != null) {
            generator.writeFieldName("alike");
            JsonWriting.map(value.alike(), generator, (item, out) -> out.writeNumber(item));
        }
        if (value.differ() != null) {
            generator.writeFieldName("differ");
            JsonWriting.map(value.differ(), generator, JsonWriting::node);
        }
        if (value.inline() != null) {
            generator.writeFieldName("inline");
            JsonWriting.map(value.inline(), generator, PatternsCodec::writeInlineValue);
        }
        if (value.named() != null) {
            generator.writeFieldName("named");
            writeNamed(value.named(), generator);
        }
        if (value.namedOpen() != null) {
            generator.writeFieldName("namedOpen");
            writeNamedOpen(value.namedOpen(), generator);
        }
        if (value.names() != null) {
            generator.writeFieldName("names");
            JsonWriting.map(value.names(), generator, (item, out) -> out.writeBoolean(item));
        }
        if (value.extended() != null) {
            generator.writeFieldName("extended");
            writeExtended(value.extended(), generator);
        }
        if (value.mapOfAll() != null) {
            generator.writeFieldName("mapOfAll");
            JsonWriting.map(value.mapOfAll(), generator, JsonWriting::text);
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
    public static Patterns.InlineValue readInlineValue(JsonParser parser) throws IOException {
        String a = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "a" -> a = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Patterns.InlineValue(a, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeInlineValue(Patterns.InlineValue value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.a() != null) {
            generator.writeFieldName("a");
            generator.writeString(value.a());
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
    public static Patterns.Named readNamed(JsonParser parser) throws IOException {
        String id = null;
        Map<String, Long> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "id" -> id = JsonReading.optionalBesideTyped(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonScalars.int64(parser));
            }
        }
        return new Patterns.Named(id, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeNamed(Patterns.Named value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.id() != null) {
            generator.writeFieldName("id");
            generator.writeString(value.id());
        }
        JsonWriting.members(value.additionalProperties(), generator, (item, out) -> out.writeNumber(item));
        generator.writeEndObject();
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Patterns.NamedOpen readNamedOpen(JsonParser parser) throws IOException {
        String id = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "id" -> id = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Patterns.NamedOpen(id, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeNamedOpen(Patterns.NamedOpen value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.id() != null) {
            generator.writeFieldName("id");
            generator.writeString(value.id());
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
    public static Patterns.Extended readExtended(JsonParser parser) throws IOException {
        String id = null;
        Long size = null;
        Map<String, String> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "id" -> id = JsonReading.optionalBesideTyped(parser, JsonScalars::string, additionalProperties);
                case "size" -> size = JsonReading.optionalBesideTyped(parser, JsonScalars::int64, additionalProperties);
                default -> additionalProperties.put(member, JsonScalars.string(parser));
            }
        }
        return new Patterns.Extended(id, size, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeExtended(Patterns.Extended value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.id() != null) {
            generator.writeFieldName("id");
            generator.writeString(value.id());
        }
        if (value.size() != null) {
            generator.writeFieldName("size");
            generator.writeNumber(value.size());
        }
        JsonWriting.members(value.additionalProperties(), generator, (item, out) -> out.writeString(item));
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Patterns}. */
    public static final class Reader extends CodecReader<Patterns> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Patterns decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Patterns}. */
    public static final class Writer extends CodecWriter<Patterns> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Patterns value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Patterns.InlineValue}. */
    public static final class InlineValueReader extends CodecReader<Patterns.InlineValue> {
        /** Called by Jackson. */
        public InlineValueReader() {}

        @Override
        protected Patterns.InlineValue decode(JsonParser parser) throws IOException {
            return readInlineValue(parser);
        }
    }

    /** Lets Jackson write {@link Patterns.InlineValue}. */
    public static final class InlineValueWriter extends CodecWriter<Patterns.InlineValue> {
        /** Called by Jackson. */
        public InlineValueWriter() {}

        @Override
        protected void encode(Patterns.InlineValue value, JsonGenerator generator) throws IOException {
            writeInlineValue(value, generator);
        }
    }

    /** Lets Jackson read {@link Patterns.Named}. */
    public static final class NamedReader extends CodecReader<Patterns.Named> {
        /** Called by Jackson. */
        public NamedReader() {}

        @Override
        protected Patterns.Named decode(JsonParser parser) throws IOException {
            return readNamed(parser);
        }
    }

    /** Lets Jackson write {@link Patterns.Named}. */
    public static final class NamedWriter extends CodecWriter<Patterns.Named> {
        /** Called by Jackson. */
        public NamedWriter() {}

        @Override
        protected void encode(Patterns.Named value, JsonGenerator generator) throws IOException {
            writeNamed(value, generator);
        }
    }

    /** Lets Jackson read {@link Patterns.NamedOpen}. */
    public static final class NamedOpenReader extends CodecReader<Patterns.NamedOpen> {
        /** Called by Jackson. */
        public NamedOpenReader() {}

        @Override
        protected Patterns.NamedOpen decode(JsonParser parser) throws IOException {
            return readNamedOpen(parser);
        }
    }

    /** Lets Jackson write {@link Patterns.NamedOpen}. */
    public static final class NamedOpenWriter extends CodecWriter<Patterns.NamedOpen> {
        /** Called by Jackson. */
        public NamedOpenWriter() {}

        @Override
        protected void encode(Patterns.NamedOpen value, JsonGenerator generator) throws IOException {
            writeNamedOpen(value, generator);
        }
    }

    /** Lets Jackson read {@link Patterns.Extended}. */
    public static final class ExtendedReader extends CodecReader<Patterns.Extended> {
        /** Called by Jackson. */
        public ExtendedReader() {}

        @Override
        protected Patterns.Extended decode(JsonParser parser) throws IOException {
            return readExtended(parser);
        }
    }

    /** Lets Jackson write {@link Patterns.Extended}. */
    public static final class ExtendedWriter extends CodecWriter<Patterns.Extended> {
        /** Called by Jackson. */
        public ExtendedWriter() {}

        @Override
        protected void encode(Patterns.Extended value, JsonGenerator generator) throws IOException {
            writeExtended(value, generator);
        }
    }
}
