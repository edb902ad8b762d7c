package com.example.model;

import com.example.runtime.JsonAttempts;
import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.Nullable;
import com.example.runtime.ObjectShapes;
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

/** Reads and writes {@link Entry} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class EntryCodec {
    private static final ObjectShapes SHAPES = new ObjectShapes()
            .shape(0, true)
            .required("title", ObjectShapes.Kind.STRING)
            .required("pages", ObjectShapes.Kind.INTEGER)
            .shape(1, true)
            .required("title", ObjectShapes.Kind.STRING)
            .required("entries", ObjectShapes.Kind.ARRAY);

    private EntryCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Entry read(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case START_OBJECT, FIELD_NAME -> fromObject(parser);
            case START_ARRAY ->
                JsonAttempts.first(parser, JsonReading.node(parser), Entry.Unknown::new, EntryCodec::readListValue);
            case VALUE_STRING ->
                JsonAttempts.either(
                        parser, EntryCodec::readUuidValue, inner -> new Entry.Unknown(JsonReading.node(inner)));
            default -> new Entry.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Entry value, JsonGenerator generator) throws IOException {
        if (value instanceof Entry.Book book) {
            writeBook(book, generator);
        } else if (value instanceof Entry.Box box) {
            writeBox(box, generator);
        } else if (value instanceof Entry.ListValue listValue) {
            writeListValue(listValue, generator);
        } else if (value instanceof Entry.UuidValue uuidValue) {
            writeUuidValue(uuidValue, generator);
        } else if (value instanceof Entry.Unknown unknown) {
            JsonWriting.node(unknown.json(), generator);
        }
    }

    private static Entry fromObject(JsonParser parser) throws IOException {
        JsonNode json = JsonReading.node(parser);
        return switch (SHAPES.bestFit(json)) {
            case 0 -> JsonAttempts.either(parser, json, EntryCodec::readBook, Entry.Unknown::new);
            case 1 -> JsonAttempts.either(parser, json, EntryCodec::readBox, Entry.Unknown::new);
            default -> new Entry.Unknown(json);
        };
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Entry.Book readBook(JsonParser parser) throws IOException {
        String title = null;
        Long pages = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "title" -> title = JsonScalars.string(parser);
                case "pages" -> pages = JsonScalars.int64(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Entry.Book(
                JsonReading.require(parser, title, "title"),
                JsonReading.require(parser, pages, "pages"),
                additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeBook(Entry.Book value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("title");
        generator.writeString(value.title());
        generator.writeFieldName("pages");
        generator.writeNumber(value.pages());
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
    public static Entry.Box readBox(JsonParser parser) throws IOException {
        String title = null;
        List<@Nullable Entry> entries = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "title" -> title = JsonScalars.string(parser);
                case "entries" ->
                    entries = JsonReading.list(parser, inner -> JsonReading.nullable(inner, EntryCodec::read));
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Entry.Box(
                JsonReading.require(parser, title, "title"),
                JsonReading.require(parser, entries, "entries"),
                additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeBox(Entry.Box value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("title");
        generator.writeString(value.title());
        generator.writeFieldName("entries");
        JsonWriting.list(value.entries(), generator, EntryCodec::write);
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
    public static Entry.ListValue readListValue(JsonParser parser) throws IOException {
        return new Entry.ListValue(JsonReading.list(parser, inner -> JsonReading.nullable(inner, EntryCodec::read)));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeListValue(Entry.ListValue value, JsonGenerator generator) throws IOException {
        JsonWriting.list(value.value(), generator, EntryCodec::write);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Entry.UuidValue readUuidValue(JsonParser parser) throws IOException {
        return new Entry.UuidValue(JsonScalars.uuid(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeUuidValue(Entry.UuidValue value, JsonGenerator generator) throws IOException {
        JsonWriting.text(value.value(), generator);
    }

    /** Lets Jackson read {@link Entry}. */
    public static final class Reader extends CodecReader<Entry> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Entry decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Entry}. */
    public static final class Writer extends CodecWriter<Entry> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Entry value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Entry.Book}. */
    public static final class BookReader extends CodecReader<Entry.Book> {
        /** Called by Jackson. */
        public BookReader() {}

        @Override
        protected Entry.Book decode(JsonParser parser) throws IOException {
            return readBook(parser);
        }
    }

    /** Lets Jackson write {@link Entry.Book}. */
    public static final class BookWriter extends CodecWriter<Entry.Book> {
        /** Called by Jackson. */
        public BookWriter() {}

        @Override
        protected void encode(Entry.Book value, JsonGenerator generator) throws IOException {
            writeBook(value, generator);
        }
    }

    /** Lets Jackson read {@link Entry.Box}. */
    public static final class BoxReader extends CodecReader<Entry.Box> {
        /** Called by Jackson. */
        public BoxReader() {}

        @Override
        protected Entry.Box decode(JsonParser parser) throws IOException {
            return readBox(parser);
        }
    }

    /** Lets Jackson write {@link Entry.Box}. */
    public static final class BoxWriter extends CodecWriter<Entry.Box> {
        /** Called by Jackson. */
        public BoxWriter() {}

        @Override
        protected void encode(Entry.Box value, JsonGenerator generator) throws IOException {
            writeBox(value, generator);
        }
    }

    /** Lets Jackson read {@link Entry.ListValue}. */
    public static final class ListValueReader extends CodecReader<Entry.ListValue> {
        /** Called by Jackson. */
        public ListValueReader() {}

        @Override
        protected Entry.ListValue decode(JsonParser parser) throws IOException {
            return readListValue(parser);
        }
    }

    /** Lets Jackson write {@link Entry.ListValue}. */
    public static final class ListValueWriter extends CodecWriter<Entry.ListValue> {
        /** Called by Jackson. */
        public ListValueWriter() {}

        @Override
        protected void encode(Entry.ListValue value, JsonGenerator generator) throws IOException {
            writeListValue(value, generator);
        }
    }

    /** Lets Jackson read {@link Entry.UuidValue}. */
    public static final class UuidValueReader extends CodecReader<Entry.UuidValue> {
        /** Called by Jackson. */
        public UuidValueReader() {}

        @Override
        protected Entry.UuidValue decode(JsonParser parser) throws IOException {
            return readUuidValue(parser);
        }
    }

    /** Lets Jackson write {@link Entry.UuidValue}. */
    public static final class UuidValueWriter extends CodecWriter<Entry.UuidValue> {
        /** Called by Jackson. */
        public UuidValueWriter() {}

        @Override
        protected void encode(Entry.UuidValue value, JsonGenerator generator) throws IOException {
            writeUuidValue(value, generator);
        }
    }
}
