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

/** Reads and writes {@link Holder} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class HolderCodec {
    private HolderCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Holder read(JsonParser parser) throws IOException {
        Holder.Tuple tuple = null;
        List<JsonNode> nothing = null;
        Holder.OrText orText = null;
        Holder.OrNull orNull = null;
        List<Level> list = null;
        Holder.Message message = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "tuple" -> tuple = JsonReading.optional(parser, HolderCodec::readTuple, additionalProperties);
                case "nothing" ->
                    nothing = JsonReading.optional(
                            parser, inner -> JsonReading.list(inner, JsonReading::node), additionalProperties);
                case "orText" -> orText = JsonReading.optional(parser, HolderCodec::readOrText, additionalProperties);
                case "orNull" -> orNull = JsonReading.optional(parser, HolderCodec::readOrNull, additionalProperties);
                case "list" ->
                    list = JsonReading.optional(
                            parser, inner -> JsonReading.list(inner, LevelCodec::read), additionalProperties);
                case "message" ->
                    message = JsonReading.optional(parser, HolderCodec::readMessage, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Holder(tuple, nothing, orText, orNull, list, message, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Holder value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.tuple() != null) {
            generator.writeFieldName("tuple");
            writeTuple(value.tuple(), generator);
        }
        if (value.nothing() != null) {
            generator.writeFieldName("nothing");
            JsonWriting.list(value.nothing(), generator, JsonWriting::node);
        }
        if (value.orText() != null) {
            generator.writeFieldName("orText");
            writeOrText(value.orText(), generator);
        }
        if (value.orNull() != null) {
            generator.writeFieldName("orNull");
            writeOrNull(value.orNull(), generator);
        }
        if (value.list() != null) {
            generator.writeFieldName("list");
            JsonWriting.list(value.list(), generator, LevelCodec::write);
        }
        if (value.message() != null) {
            generator.writeFieldName("message");
            writeMessage(value.message(), generator);
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
    public static Holder.Tuple readTuple(JsonParser parser) throws IOException {
        JsonReading.enterArray(parser);
        String item1 = null;
        List<String> additionalItems = new ArrayList<>();
        int size = 0;
        for (; parser.nextToken() != JsonToken.END_ARRAY; size++) {
            switch (size) {
                case 0 -> item1 = JsonScalars.string(parser);
                default -> additionalItems.add(JsonScalars.string(parser));
            }
        }
        return new Holder.Tuple(item1, additionalItems);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeTuple(Holder.Tuple value, JsonGenerator generator) throws IOException {
        generator.writeStartArray();
        if (value.item1() != null) {
            generator.writeString(value.item1());
        }
        JsonWriting.elements(value.additionalItems(), generator, (item, out) -> out.writeString(item));
        generator.writeEndArray();
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Holder.OrText readOrText(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case START_ARRAY ->
                JsonAttempts.first(
                        parser, JsonReading.node(parser), Holder.OrText.Unknown::new, HolderCodec::readArrayValue);
            case VALUE_STRING -> readStringValue(parser);
            default -> new Holder.OrText.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeOrText(Holder.OrText value, JsonGenerator generator) throws IOException {
        if (value instanceof Holder.OrText.StringValue stringValue) {
            writeStringValue(stringValue, generator);
        } else if (value instanceof Holder.OrText.ArrayValue arrayValue) {
            writeArrayValue(arrayValue, generator);
        } else if (value instanceof Holder.OrText.Unknown unknown) {
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
    public static Holder.OrText.ArrayValue readArrayValue(JsonParser parser) throws IOException {
        JsonReading.enterArray(parser);
        String item1 = null;
        Boolean item2 = null;
        List<JsonNode> additionalItems = new ArrayList<>();
        int size = 0;
        for (; parser.nextToken() != JsonToken.END_ARRAY; size++) {
            switch (size) {
                case 0 -> item1 = JsonScalars.string(parser);
                case 1 -> item2 = JsonScalars.bool(parser);
                default -> additionalItems.add(JsonReading.node(parser));
            }
        }
        return new Holder.OrText.ArrayValue(item1, item2, additionalItems);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeArrayValue(Holder.OrText.ArrayValue value, JsonGenerator generator) throws IOException {
        generator.writeStartArray();
        if (value.item1() != null) {
            generator.writeString(value.item1());
        }
        if (value.item2() != null) {
            generator.writeBoolean(value.item2());
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
    public static Holder.OrText.StringValue readStringValue(JsonParser parser) throws IOException {
        return new Holder.OrText.StringValue(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeStringValue(Holder.OrText.StringValue value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Holder.OrNull readOrNull(JsonParser parser) throws IOException {
        JsonReading.enterArray(parser);
        String item1 = null;
        Boolean item2 = null;
        List<JsonNode> additionalItems = new ArrayList<>();
        int size = 0;
        for (; parser.nextToken() != JsonToken.END_ARRAY; size++) {
            switch (size) {
                case 0 -> item1 = JsonScalars.string(parser);
                case 1 -> item2 = JsonScalars.bool(parser);
                default -> additionalItems.add(JsonReading.node(parser));
            }
        }
        return new Holder.OrNull(item1, item2, additionalItems);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeOrNull(Holder.OrNull value, JsonGenerator generator) throws IOException {
        generator.writeStartArray();
        if (value.item1() != null) {
            generator.writeString(value.item1());
        }
        if (value.item2() != null) {
            generator.writeBoolean(value.item2());
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
    public static Holder.Message readMessage(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case START_OBJECT, FIELD_NAME ->
                JsonAttempts.first(
                        parser, JsonReading.node(parser), Holder.Message.Unknown::new, HolderCodec::readWithA);
            case START_ARRAY ->
                JsonAttempts.first(parser, JsonReading.node(parser), Holder.Message.Unknown::new, PositionCodec::read);
            case VALUE_STRING -> readStringValue_95e4(parser);
            default -> new Holder.Message.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeMessage(Holder.Message value, JsonGenerator generator) throws IOException {
        if (value instanceof Holder.Message.StringValue stringValue) {
            writeStringValue_95e4(stringValue, generator);
        } else if (value instanceof Position position) {
            PositionCodec.write(position, generator);
        } else if (value instanceof Holder.Message.WithA withA) {
            writeWithA(withA, generator);
        } else if (value instanceof Holder.Message.Unknown unknown) {
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
    public static Holder.Message.WithA readWithA(JsonParser parser) throws IOException {
        String a = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "a" -> a = JsonScalars.string(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Holder.Message.WithA(JsonReading.require(parser, a, "a"), additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeWithA(Holder.Message.WithA value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("a");
        generator.writeString(value.a());
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
    public static Holder.Message.StringValue readStringValue_95e4(JsonParser parser) throws IOException {
        return new Holder.Message.StringValue(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeStringValue_95e4(Holder.Message.StringValue value, JsonGenerator generator)
            throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link Holder}. */
    public static final class Reader extends CodecReader<Holder> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Holder decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Holder}. */
    public static final class Writer extends CodecWriter<Holder> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Holder value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Holder.Tuple}. */
    public static final class TupleReader extends CodecReader<Holder.Tuple> {
        /** Called by Jackson. */
        public TupleReader() {}

        @Override
        protected Holder.Tuple decode(JsonParser parser) throws IOException {
            return readTuple(parser);
        }
    }

    /** Lets Jackson write {@link Holder.Tuple}. */
    public static final class TupleWriter extends CodecWriter<Holder.Tuple> {
        /** Called by Jackson. */
        public TupleWriter() {}

        @Override
        protected void encode(Holder.Tuple value, JsonGenerator generator) throws IOException {
            writeTuple(value, generator);
        }
    }

    /** Lets Jackson read {@link Holder.OrText}. */
    public static final class OrTextReader extends CodecReader<Holder.OrText> {
        /** Called by Jackson. */
        public OrTextReader() {}

        @Override
        protected Holder.OrText decode(JsonParser parser) throws IOException {
            return readOrText(parser);
        }
    }

    /** Lets Jackson write {@link Holder.OrText}. */
    public static final class OrTextWriter extends CodecWriter<Holder.OrText> {
        /** Called by Jackson. */
        public OrTextWriter() {}

        @Override
        protected void encode(Holder.OrText value, JsonGenerator generator) throws IOException {
            writeOrText(value, generator);
        }
    }

    /** Lets Jackson read {@link Holder.OrText.ArrayValue}. */
    public static final class ArrayValueReader extends CodecReader<Holder.OrText.ArrayValue> {
        /** Called by Jackson. */
        public ArrayValueReader() {}

        @Override
        protected Holder.OrText.ArrayValue decode(JsonParser parser) throws IOException {
            return readArrayValue(parser);
        }
    }

    /** Lets Jackson write {@link Holder.OrText.ArrayValue}. */
    public static final class ArrayValueWriter extends CodecWriter<Holder.OrText.ArrayValue> {
        /** Called by Jackson. */
        public ArrayValueWriter() {}

        @Override
        protected void encode(Holder.OrText.ArrayValue value, JsonGenerator generator) throws IOException {
            writeArrayValue(value, generator);
        }
    }

    /** Lets Jackson read {@link Holder.OrText.StringValue}. */
    public static final class StringValueReader extends CodecReader<Holder.OrText.StringValue> {
        /** Called by Jackson. */
        public StringValueReader() {}

        @Override
        protected Holder.OrText.StringValue decode(JsonParser parser) throws IOException {
            return readStringValue(parser);
        }
    }

    /** Lets Jackson write {@link Holder.OrText.StringValue}. */
    public static final class StringValueWriter extends CodecWriter<Holder.OrText.StringValue> {
        /** Called by Jackson. */
        public StringValueWriter() {}

        @Override
        protected void encode(Holder.OrText.StringValue value, JsonGenerator generator) throws IOException {
            writeStringValue(value, generator);
        }
    }

    /** Lets Jackson read {@link Holder.OrNull}. */
    public static final class OrNullReader extends CodecReader<Holder.OrNull> {
        /** Called by Jackson. */
        public OrNullReader() {}

        @Override
        protected Holder.OrNull decode(JsonParser parser) throws IOException {
            return readOrNull(parser);
        }
    }

    /** Lets Jackson write {@link Holder.OrNull}. */
    public static final class OrNullWriter extends CodecWriter<Holder.OrNull> {
        /** Called by Jackson. */
        public OrNullWriter() {}

        @Override
        protected void encode(Holder.OrNull value, JsonGenerator generator) throws IOException {
            writeOrNull(value, generator);
        }
    }

    /** Lets Jackson read {@link Holder.Message}. */
    public static final class MessageReader extends CodecReader<Holder.Message> {
        /** Called by Jackson. */
        public MessageReader() {}

        @Override
        protected Holder.Message decode(JsonParser parser) throws IOException {
            return readMessage(parser);
        }
    }

    /** Lets Jackson write {@link Holder.Message}. */
    public static final class MessageWriter extends CodecWriter<Holder.Message> {
        /** Called by Jackson. */
        public MessageWriter() {}

        @Override
        protected void encode(Holder.Message value, JsonGenerator generator) throws IOException {
            writeMessage(value, generator);
        }
    }

    /** Lets Jackson read {@link Holder.Message.WithA}. */
    public static final class WithAReader extends CodecReader<Holder.Message.WithA> {
        /** Called by Jackson. */
        public WithAReader() {}

        @Override
        protected Holder.Message.WithA decode(JsonParser parser) throws IOException {
            return readWithA(parser);
        }
    }

    /** Lets Jackson write {@link Holder.Message.WithA}. */
    public static final class WithAWriter extends CodecWriter<Holder.Message.WithA> {
        /** Called by Jackson. */
        public WithAWriter() {}

        @Override
        protected void encode(Holder.Message.WithA value, JsonGenerator generator) throws IOException {
            writeWithA(value, generator);
        }
    }

    /** Lets Jackson read {@link Holder.Message.StringValue}. */
    public static final class StringValue_95e4Reader extends CodecReader<Holder.Message.StringValue> {
        /** Called by Jackson. */
        public StringValue_95e4Reader() {}

        @Override
        protected Holder.Message.StringValue decode(JsonParser parser) throws IOException {
            return readStringValue_95e4(parser);
        }
    }

    /** Lets Jackson write {@link Holder.Message.StringValue}. */
    public static final class StringValue_95e4Writer extends CodecWriter<Holder.Message.StringValue> {
        /** Called by Jackson. */
        public StringValue_95e4Writer() {}

        @Override
        protected void encode(Holder.Message.StringValue value, JsonGenerator generator) throws IOException {
            writeStringValue_95e4(value, generator);
        }
    }
}
