package com.example.model;

import com.example.runtime.JsonAttempts;
import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link PairsItem} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class PairsItemCodec {
    private PairsItemCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static PairsItem read(JsonParser parser) throws IOException {
        JsonReading.enterArray(parser);
        List<PairsItem> pairs = null;
        PairsItem.Item2 item2 = null;
        List<JsonNode> additionalItems = new ArrayList<>();
        int size = 0;
        for (; parser.nextToken() != JsonToken.END_ARRAY; size++) {
            switch (size) {
                case 0 -> pairs = JsonReading.list(parser, PairsItemCodec::read);
                case 1 -> item2 = readItem2(parser);
                default -> additionalItems.add(JsonReading.node(parser));
            }
        }
        return new PairsItem(pairs, item2, additionalItems);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(PairsItem value, JsonGenerator generator) throws IOException {
        generator.writeStartArray();
        if (value.pairs() != null) {
            JsonWriting.list(value.pairs(), generator, PairsItemCodec::write);
        }
        if (value.item2() != null) {
            writeItem2(value.item2(), generator);
        }
        JsonWriting.elements(value.additionalItems(), generator, JsonWriting::node);
        generator.writeEndArray();
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static PairsItem.Item2 readItem2(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case START_OBJECT, FIELD_NAME ->
                JsonAttempts.first(
                        parser,
                        JsonReading.node(parser),
                        PairsItem.Item2.Unknown::new,
                        PairsItemCodec::readObjectValue);
            case VALUE_STRING -> readStringValue(parser);
            default -> new PairsItem.Item2.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeItem2(PairsItem.Item2 value, JsonGenerator generator) throws IOException {
        if (value instanceof PairsItem.Item2.StringValue stringValue) {
            writeStringValue(stringValue, generator);
        } else if (value instanceof PairsItem.Item2.ObjectValue objectValue) {
            writeObjectValue(objectValue, generator);
        } else if (value instanceof PairsItem.Item2.Unknown unknown) {
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
    public static PairsItem.Item2.ObjectValue readObjectValue(JsonParser parser) throws IOException {
        List<PairsItem> pairs = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "pairs" ->
                    pairs = JsonReading.optional(
                            parser, inner -> JsonReading.list(inner, PairsItemCodec::read), additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new PairsItem.Item2.ObjectValue(pairs, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeObjectValue(PairsItem.Item2.ObjectValue value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.pairs() != null) {
            generator.writeFieldName("pairs");
            JsonWriting.list(value.pairs(), generator, PairsItemCodec::write);
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
    public static PairsItem.Item2.StringValue readStringValue(JsonParser parser) throws IOException {
        return new PairsItem.Item2.StringValue(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeStringValue(PairsItem.Item2.StringValue value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link PairsItem}. */
    public static final class Reader extends CodecReader<PairsItem> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected PairsItem decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link PairsItem}. */
    public static final class Writer extends CodecWriter<PairsItem> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(PairsItem value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link PairsItem.Item2}. */
    public static final class Item2Reader extends CodecReader<PairsItem.Item2> {
        /** Called by Jackson. */
        public Item2Reader() {}

        @Override
        protected PairsItem.Item2 decode(JsonParser parser) throws IOException {
            return readItem2(parser);
        }
    }

    /** Lets Jackson write {@link PairsItem.Item2}. */
    public static final class Item2Writer extends CodecWriter<PairsItem.Item2> {
        /** Called by Jackson. */
        public Item2Writer() {}

        @Override
        protected void encode(PairsItem.Item2 value, JsonGenerator generator) throws IOException {
            writeItem2(value, generator);
        }
    }

    /** Lets Jackson read {@link PairsItem.Item2.ObjectValue}. */
    public static final class ObjectValueReader extends CodecReader<PairsItem.Item2.ObjectValue> {
        /** Called by Jackson. */
        public ObjectValueReader() {}

        @Override
        protected PairsItem.Item2.ObjectValue decode(JsonParser parser) throws IOException {
            return readObjectValue(parser);
        }
    }

    /** Lets Jackson write {@link PairsItem.Item2.ObjectValue}. */
    public static final class ObjectValueWriter extends CodecWriter<PairsItem.Item2.ObjectValue> {
        /** Called by Jackson. */
        public ObjectValueWriter() {}

        @Override
        protected void encode(PairsItem.Item2.ObjectValue value, JsonGenerator generator) throws IOException {
            writeObjectValue(value, generator);
        }
    }

    /** Lets Jackson read {@link PairsItem.Item2.StringValue}. */
    public static final class StringValueReader extends CodecReader<PairsItem.Item2.StringValue> {
        /** Called by Jackson. */
        public StringValueReader() {}

        @Override
        protected PairsItem.Item2.StringValue decode(JsonParser parser) throws IOException {
            return readStringValue(parser);
        }
    }

    /** Lets Jackson write {@link PairsItem.Item2.StringValue}. */
    public static final class StringValueWriter extends CodecWriter<PairsItem.Item2.StringValue> {
        /** Called by Jackson. */
        public StringValueWriter() {}

        @Override
        protected void encode(PairsItem.Item2.StringValue value, JsonGenerator generator) throws IOException {
            writeStringValue(value, generator);
        }
    }
}
