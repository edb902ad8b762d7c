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

/** Reads and writes {@link Size} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class SizeCodec {
    private SizeCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Size read(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case START_OBJECT, FIELD_NAME ->
                JsonAttempts.first(parser, JsonReading.node(parser), Size.Unknown::new, SizeCodec::readObjectValue);
            case START_ARRAY ->
                JsonAttempts.first(parser, JsonReading.node(parser), Size.Unknown::new, SizeCodec::readListValue);
            default -> new Size.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Size value, JsonGenerator generator) throws IOException {
        if (value instanceof Size.ObjectValue objectValue) {
            writeObjectValue(objectValue, generator);
        } else if (value instanceof Size.ListValue listValue) {
            writeListValue(listValue, generator);
        } else if (value instanceof Size.Unknown unknown) {
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
    public static Size.ObjectValue readObjectValue(JsonParser parser) throws IOException {
        Long width = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "width" -> width = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Size.ObjectValue(width, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeObjectValue(Size.ObjectValue value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.width() != null) {
            generator.writeFieldName("width");
            generator.writeNumber(value.width());
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
    public static Size.ListValue readListValue(JsonParser parser) throws IOException {
        return new Size.ListValue(JsonReading.list(parser, JsonScalars::int64));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeListValue(Size.ListValue value, JsonGenerator generator) throws IOException {
        JsonWriting.list(value.value(), generator, (item, out) -> out.writeNumber(item));
    }

    /** Lets Jackson read {@link Size}. */
    public static final class Reader extends CodecReader<Size> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Size decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Size}. */
    public static final class Writer extends CodecWriter<Size> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Size value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Size.ObjectValue}. */
    public static final class ObjectValueReader extends CodecReader<Size.ObjectValue> {
        /** Called by Jackson. */
        public ObjectValueReader() {}

        @Override
        protected Size.ObjectValue decode(JsonParser parser) throws IOException {
            return readObjectValue(parser);
        }
    }

    /** Lets Jackson write {@link Size.ObjectValue}. */
    public static final class ObjectValueWriter extends CodecWriter<Size.ObjectValue> {
        /** Called by Jackson. */
        public ObjectValueWriter() {}

        @Override
        protected void encode(Size.ObjectValue value, JsonGenerator generator) throws IOException {
            writeObjectValue(value, generator);
        }
    }

    /** Lets Jackson read {@link Size.ListValue}. */
    public static final class ListValueReader extends CodecReader<Size.ListValue> {
        /** Called by Jackson. */
        public ListValueReader() {}

        @Override
        protected Size.ListValue decode(JsonParser parser) throws IOException {
            return readListValue(parser);
        }
    }

    /** Lets Jackson write {@link Size.ListValue}. */
    public static final class ListValueWriter extends CodecWriter<Size.ListValue> {
        /** Called by Jackson. */
        public ListValueWriter() {}

        @Override
        protected void encode(Size.ListValue value, JsonGenerator generator) throws IOException {
            writeListValue(value, generator);
        }
    }
}
