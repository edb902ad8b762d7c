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
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Order} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class OrderCodec {
    private OrderCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Order read(JsonParser parser) throws IOException {
        String id = null;
        BigInteger number = null;
        Order.Data data = null;
        List<Order.LogItem> log = null;
        Order next = null;
        Order.Note note = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "id" -> id = JsonScalars.string(parser);
                case "number" -> number = JsonReading.optional(parser, JsonScalars::bigInteger, additionalProperties);
                case "data" -> data = readData(parser);
                case "log" ->
                    log = JsonReading.optional(
                            parser, inner -> JsonReading.list(inner, OrderCodec::readLogItem), additionalProperties);
                case "next" -> next = JsonReading.optional(parser, OrderCodec::read, additionalProperties);
                case "note" -> note = JsonReading.optional(parser, OrderCodec::readNote, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Order(
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
    public static void write(Order value, JsonGenerator generator) throws IOException {
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
            JsonWriting.list(value.log(), generator, OrderCodec::writeLogItem);
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
    public static Order.Data readData(JsonParser parser) throws IOException {
        String source = null;
        Order.Data.Actor actor = null;
        List<String> items = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "source" -> source = JsonScalars.string(parser);
                case "actor" -> actor = JsonReading.optional(parser, OrderCodec::readActor, additionalProperties);
                case "items" -> items = JsonReading.list(parser, JsonScalars::string);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Order.Data(
                JsonReading.require(parser, source, "source"),
                actor,
                JsonReading.require(parser, items, "items"),
                additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeData(Order.Data value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("source");
        generator.writeString(value.source());
        if (value.actor() != null) {
            generator.writeFieldName("actor");
            writeActor(value.actor(), generator);
        }
        generator.writeFieldName("items");
        JsonWriting.list(value.items(), generator, (item, out) -> out.writeString(item));
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
    public static Order.Data.Actor readActor(JsonParser parser) throws IOException {
        String name = null;
        Order.Data.Actor.Manager manager = null;
        UUID account = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "name" -> name = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "manager" -> manager = JsonReading.optional(parser, OrderCodec::readManager, additionalProperties);
                case "account" -> account = JsonReading.optional(parser, JsonScalars::uuid, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Order.Data.Actor(name, manager, account, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeActor(Order.Data.Actor value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.name() != null) {
            generator.writeFieldName("name");
            generator.writeString(value.name());
        }
        if (value.manager() != null) {
            generator.writeFieldName("manager");
            writeManager(value.manager(), generator);
        }
        if (value.account() != null) {
            generator.writeFieldName("account");
            JsonWriting.text(value.account(), generator);
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
    public static Order.Data.Actor.Manager readManager(JsonParser parser) throws IOException {
        String name = null;
        Order.Data.Actor.Manager manager = null;
        UUID account = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "name" -> name = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "manager" -> manager = JsonReading.optional(parser, OrderCodec::readManager, additionalProperties);
                case "account" -> account = JsonReading.optional(parser, JsonScalars::uuid, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Order.Data.Actor.Manager(name, manager, account, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeManager(Order.Data.Actor.Manager value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.name() != null) {
            generator.writeFieldName("name");
            generator.writeString(value.name());
        }
        if (value.manager() != null) {
            generator.writeFieldName("manager");
            writeManager(value.manager(), generator);
        }
        if (value.account() != null) {
            generator.writeFieldName("account");
            JsonWriting.text(value.account(), generator);
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
    public static Order.LogItem readLogItem(JsonParser parser) throws IOException {
        String text = null;
        OffsetDateTime at = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "text" -> text = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "at" -> at = JsonReading.optional(parser, JsonScalars::dateTime, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Order.LogItem(text, at, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeLogItem(Order.LogItem value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.text() != null) {
            generator.writeFieldName("text");
            generator.writeString(value.text());
        }
        if (value.at() != null) {
            generator.writeFieldName("at");
            JsonWriting.dateTime(value.at(), generator);
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
    public static Order.Note readNote(JsonParser parser) throws IOException {
        String text = null;
        String by = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "text" -> text = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "by" -> by = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Order.Note(text, by, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeNote(Order.Note value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.text() != null) {
            generator.writeFieldName("text");
            generator.writeString(value.text());
        }
        if (value.by() != null) {
            generator.writeFieldName("by");
            generator.writeString(value.by());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Order}. */
    public static final class Reader extends CodecReader<Order> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Order decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Order}. */
    public static final class Writer extends CodecWriter<Order> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Order value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.Data}. */
    public static final class DataReader extends CodecReader<Order.Data> {
        /** Called by Jackson. */
        public DataReader() {}

        @Override
        protected Order.Data decode(JsonParser parser) throws IOException {
            return readData(parser);
        }
    }

    /** Lets Jackson write {@link Order.Data}. */
    public static final class DataWriter extends CodecWriter<Order.Data> {
        /** Called by Jackson. */
        public DataWriter() {}

        @Override
        protected void encode(Order.Data value, JsonGenerator generator) throws IOException {
            writeData(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.Data.Actor}. */
    public static final class ActorReader extends CodecReader<Order.Data.Actor> {
        /** Called by Jackson. */
        public ActorReader() {}

        @Override
        protected Order.Data.Actor decode(JsonParser parser) throws IOException {
            return readActor(parser);
        }
    }

    /** Lets Jackson write {@link Order.Data.Actor}. */
    public static final class ActorWriter extends CodecWriter<Order.Data.Actor> {
        /** Called by Jackson. */
        public ActorWriter() {}

        @Override
        protected void encode(Order.Data.Actor value, JsonGenerator generator) throws IOException {
            writeActor(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.Data.Actor.Manager}. */
    public static final class ManagerReader extends CodecReader<Order.Data.Actor.Manager> {
        /** Called by Jackson. */
        public ManagerReader() {}

        @Override
        protected Order.Data.Actor.Manager decode(JsonParser parser) throws IOException {
            return readManager(parser);
        }
    }

    /** Lets Jackson write {@link Order.Data.Actor.Manager}. */
    public static final class ManagerWriter extends CodecWriter<Order.Data.Actor.Manager> {
        /** Called by Jackson. */
        public ManagerWriter() {}

        @Override
        protected void encode(Order.Data.Actor.Manager value, JsonGenerator generator) throws IOException {
            writeManager(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.LogItem}. */
    public static final class LogItemReader extends CodecReader<Order.LogItem> {
        /** Called by Jackson. */
        public LogItemReader() {}

        @Override
        protected Order.LogItem decode(JsonParser parser) throws IOException {
            return readLogItem(parser);
        }
    }

    /** Lets Jackson write {@link Order.LogItem}. */
    public static final class LogItemWriter extends CodecWriter<Order.LogItem> {
        /** Called by Jackson. */
        public LogItemWriter() {}

        @Override
        protected void encode(Order.LogItem value, JsonGenerator generator) throws IOException {
            writeLogItem(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.Note}. */
    public static final class NoteReader extends CodecReader<Order.Note> {
        /** Called by Jackson. */
        public NoteReader() {}

        @Override
        protected Order.Note decode(JsonParser parser) throws IOException {
            return readNote(parser);
        }
    }

    /** Lets Jackson write {@link Order.Note}. */
    public static final class NoteWriter extends CodecWriter<Order.Note> {
        /** Called by Jackson. */
        public NoteWriter() {}

        @Override
        protected void encode(Order.Note value, JsonGenerator generator) throws IOException {
            writeNote(value, generator);
        }
    }
}
