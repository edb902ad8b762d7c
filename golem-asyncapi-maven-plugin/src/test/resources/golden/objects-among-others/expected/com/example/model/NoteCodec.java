package com.example.model;

import com.example.runtime.JsonAttempts;
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
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Note} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class NoteCodec {
    private NoteCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Note read(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case START_OBJECT, FIELD_NAME ->
                JsonAttempts.first(parser, JsonReading.node(parser), Note.Unknown::new, NoteCodec::readObjectValue);
            case VALUE_STRING -> readStringValue(parser);
            default -> new Note.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Note value, JsonGenerator generator) throws IOException {
        if (value instanceof Note.StringValue stringValue) {
            writeStringValue(stringValue, generator);
        } else if (value instanceof Note.ObjectValue objectValue) {
            writeObjectValue(objectValue, generator);
        } else if (value instanceof Note.Unknown unknown) {
            JsonWriting.node(unknown.json(), generator);
        }
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Note.ObjectValue readObjectValue(JsonParser parser) throws IOException {
        String text = null;
        String author = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "text" -> text = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "author" -> author = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Note.ObjectValue(text, author, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeObjectValue(Note.ObjectValue value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.text() != null) {
            generator.writeFieldName("text");
            generator.writeString(value.text());
        }
        if (value.author() != null) {
            generator.writeFieldName("author");
            generator.writeString(value.author());
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
    public static Note.StringValue readStringValue(JsonParser parser) throws IOException {
        return new Note.StringValue(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeStringValue(Note.StringValue value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link Note}. */
    public static final class Reader extends CodecReader<Note> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Note decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Note}. */
    public static final class Writer extends CodecWriter<Note> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Note value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Note.ObjectValue}. */
    public static final class ObjectValueReader extends CodecReader<Note.ObjectValue> {
        /** Called by Jackson. */
        public ObjectValueReader() {}

        @Override
        protected Note.ObjectValue decode(JsonParser parser) throws IOException {
            return readObjectValue(parser);
        }
    }

    /** Lets Jackson write {@link Note.ObjectValue}. */
    public static final class ObjectValueWriter extends CodecWriter<Note.ObjectValue> {
        /** Called by Jackson. */
        public ObjectValueWriter() {}

        @Override
        protected void encode(Note.ObjectValue value, JsonGenerator generator) throws IOException {
            writeObjectValue(value, generator);
        }
    }

    /** Lets Jackson read {@link Note.StringValue}. */
    public static final class StringValueReader extends CodecReader<Note.StringValue> {
        /** Called by Jackson. */
        public StringValueReader() {}

        @Override
        protected Note.StringValue decode(JsonParser parser) throws IOException {
            return readStringValue(parser);
        }
    }

    /** Lets Jackson write {@link Note.StringValue}. */
    public static final class StringValueWriter extends CodecWriter<Note.StringValue> {
        /** Called by Jackson. */
        public StringValueWriter() {}

        @Override
        protected void encode(Note.StringValue value, JsonGenerator generator) throws IOException {
            writeStringValue(value, generator);
        }
    }
}
