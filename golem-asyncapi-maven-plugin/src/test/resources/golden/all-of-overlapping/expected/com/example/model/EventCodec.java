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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Event} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class EventCodec {
    private EventCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Event read(JsonParser parser) throws IOException {
        String id = null;
        Long number = null;
        Event.Data data = null;
        List<Event.LogItem> log = null;
        Event next = null;
        Event.Note note = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "id" -> id = JsonScalars.string(parser);
                case "number" -> number = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                case "data" -> data = readData(parser);
                case "log" ->
                    log = JsonReading.optional(
                            parser, inner -> JsonReading.list(inner, EventCodec::readLogItem), additionalProperties);
                case "next" -> next = JsonReading.optional(parser, EventCodec::read, additionalProperties);
                case "note" -> note = JsonReading.optional(parser, EventCodec::readNote, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Event(
                JsonReading.require(parser, id, "id"),
                number,
                JsonReading.require(parser, data, "data"),
                log,
                next,
                note,
                additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Event value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("id");
        generator.writeString(value.id());
        if (value.number() != null) {
            generator.writeFieldName("number");
            generator.writeNumber(value.number());
        }
        generator.writeFieldName("data");
        writeData(value.data(), generator);
        if (value.log() != null) {
            generator.writeFieldName("log");
            JsonWriting.list(value.log(), generator, EventCodec::writeLogItem);
        }
        if (value.next() != null) {
            generator.writeFieldName("next");
            write(value.next(), generator);
        }
        if (value.note() != null) {
            generator.writeFieldName("note");
            writeNote(value.note(), generator);
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
    public static Event.Data readData(JsonParser parser) throws IOException {
        String source = null;
        Person actor = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "source" -> source = JsonScalars.string(parser);
                case "actor" -> actor = JsonReading.optional(parser, PersonCodec::read, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Event.Data(JsonReading.require(parser, source, "source"), actor, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeData(Event.Data value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("source");
        generator.writeString(value.source());
        if (value.actor() != null) {
            generator.writeFieldName("actor");
            PersonCodec.write(value.actor(), generator);
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
    public static Event.LogItem readLogItem(JsonParser parser) throws IOException {
        String text = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "text" -> text = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Event.LogItem(text, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeLogItem(Event.LogItem value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.text() != null) {
            generator.writeFieldName("text");
            generator.writeString(value.text());
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
    public static Event.Note readNote(JsonParser parser) throws IOException {
        String text = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "text" -> text = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Event.Note(text, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeNote(Event.Note value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.text() != null) {
            generator.writeFieldName("text");
            generator.writeString(value.text());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Event}. */
    public static final class Reader extends CodecReader<Event> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Event decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Event}. */
    public static final class Writer extends CodecWriter<Event> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Event value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Event.Data}. */
    public static final class DataReader extends CodecReader<Event.Data> {
        /** Called by Jackson. */
        public DataReader() {}

        @Override
        protected Event.Data decode(JsonParser parser) throws IOException {
            return readData(parser);
        }
    }

    /** Lets Jackson write {@link Event.Data}. */
    public static final class DataWriter extends CodecWriter<Event.Data> {
        /** Called by Jackson. */
        public DataWriter() {}

        @Override
        protected void encode(Event.Data value, JsonGenerator generator) throws IOException {
            writeData(value, generator);
        }
    }

    /** Lets Jackson read {@link Event.LogItem}. */
    public static final class LogItemReader extends CodecReader<Event.LogItem> {
        /** Called by Jackson. */
        public LogItemReader() {}

        @Override
        protected Event.LogItem decode(JsonParser parser) throws IOException {
            return readLogItem(parser);
        }
    }

    /** Lets Jackson write {@link Event.LogItem}. */
    public static final class LogItemWriter extends CodecWriter<Event.LogItem> {
        /** Called by Jackson. */
        public LogItemWriter() {}

        @Override
        protected void encode(Event.LogItem value, JsonGenerator generator) throws IOException {
            writeLogItem(value, generator);
        }
    }

    /** Lets Jackson read {@link Event.Note}. */
    public static final class NoteReader extends CodecReader<Event.Note> {
        /** Called by Jackson. */
        public NoteReader() {}

        @Override
        protected Event.Note decode(JsonParser parser) throws IOException {
            return readNote(parser);
        }
    }

    /** Lets Jackson write {@link Event.Note}. */
    public static final class NoteWriter extends CodecWriter<Event.Note> {
        /** Called by Jackson. */
        public NoteWriter() {}

        @Override
        protected void encode(Event.Note value, JsonGenerator generator) throws IOException {
            writeNote(value, generator);
        }
    }
}
