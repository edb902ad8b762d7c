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

/** Reads and writes {@link Label} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class LabelCodec {
    private LabelCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Label read(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case START_OBJECT, FIELD_NAME ->
                JsonAttempts.first(parser, JsonReading.node(parser), Label.Unknown::new, LabelCodec::readObjectValue);
            case VALUE_STRING -> readStringValue(parser);
            default -> new Label.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Label value, JsonGenerator generator) throws IOException {
        if (value instanceof Label.ObjectValue objectValue) {
            writeObjectValue(objectValue, generator);
        } else if (value instanceof Label.StringValue stringValue) {
            writeStringValue(stringValue, generator);
        } else if (value instanceof Label.Unknown unknown) {
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
    public static Label.ObjectValue readObjectValue(JsonParser parser) throws IOException {
        String text = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "text" -> text = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Label.ObjectValue(text, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeObjectValue(Label.ObjectValue value, JsonGenerator generator) throws IOException {
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
    public static Label.StringValue readStringValue(JsonParser parser) throws IOException {
        return new Label.StringValue(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeStringValue(Label.StringValue value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link Label}. */
    public static final class Reader extends CodecReader<Label> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Label decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Label}. */
    public static final class Writer extends CodecWriter<Label> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Label value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Label.ObjectValue}. */
    public static final class ObjectValueReader extends CodecReader<Label.ObjectValue> {
        /** Called by Jackson. */
        public ObjectValueReader() {}

        @Override
        protected Label.ObjectValue decode(JsonParser parser) throws IOException {
            return readObjectValue(parser);
        }
    }

    /** Lets Jackson write {@link Label.ObjectValue}. */
    public static final class ObjectValueWriter extends CodecWriter<Label.ObjectValue> {
        /** Called by Jackson. */
        public ObjectValueWriter() {}

        @Override
        protected void encode(Label.ObjectValue value, JsonGenerator generator) throws IOException {
            writeObjectValue(value, generator);
        }
    }

    /** Lets Jackson read {@link Label.StringValue}. */
    public static final class StringValueReader extends CodecReader<Label.StringValue> {
        /** Called by Jackson. */
        public StringValueReader() {}

        @Override
        protected Label.StringValue decode(JsonParser parser) throws IOException {
            return readStringValue(parser);
        }
    }

    /** Lets Jackson write {@link Label.StringValue}. */
    public static final class StringValueWriter extends CodecWriter<Label.StringValue> {
        /** Called by Jackson. */
        public StringValueWriter() {}

        @Override
        protected void encode(Label.StringValue value, JsonGenerator generator) throws IOException {
            writeStringValue(value, generator);
        }
    }
}
