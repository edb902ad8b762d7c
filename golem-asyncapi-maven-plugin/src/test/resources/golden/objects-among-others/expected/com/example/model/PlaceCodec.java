package com.example.model;

import com.example.runtime.JsonAttempts;
import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.Lookahead;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Place} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class PlaceCodec {
    private PlaceCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Place read(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case START_OBJECT, FIELD_NAME -> fromObject(parser);
            case VALUE_STRING -> readRow(parser);
            case VALUE_NUMBER_INT -> readRoom(parser);
            default -> new Place.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Place value, JsonGenerator generator) throws IOException {
        if (value instanceof Place.Row row) {
            writeRow(row, generator);
        } else if (value instanceof Place.Room room) {
            writeRoom(room, generator);
        } else if (value instanceof Place.Unknown unknown) {
            JsonWriting.node(unknown.json(), generator);
        }
    }

    private static Place fromObject(JsonParser parser) throws IOException {
        Lookahead ahead = Lookahead.at(parser, "kind");
        if (ahead.text() == null) {
            return new Place.Unknown(JsonReading.node(ahead.parser()));
        }
        return switch (ahead.text()) {
            case "row" -> readRow(ahead.parser());
            case "room" -> readRoom(ahead.parser());
            default -> new Place.Unknown(JsonReading.node(ahead.parser()));
        };
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Place.Row readRow(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case START_OBJECT, FIELD_NAME ->
                JsonAttempts.first(
                        parser, JsonReading.node(parser), Place.Row.Unknown::new, PlaceCodec::readObjectValue);
            case VALUE_STRING -> readStringValue(parser);
            default -> new Place.Row.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeRow(Place.Row value, JsonGenerator generator) throws IOException {
        if (value instanceof Place.Row.ObjectValue objectValue) {
            writeObjectValue(objectValue, generator);
        } else if (value instanceof Place.Row.StringValue stringValue) {
            writeStringValue(stringValue, generator);
        } else if (value instanceof Place.Row.Unknown unknown) {
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
    public static Place.Row.ObjectValue readObjectValue(JsonParser parser) throws IOException {
        Long number = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        String kind = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "kind" -> kind = JsonScalars.constant(parser, "row");
                case "number" -> number = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.require(parser, kind, "kind");
        return new Place.Row.ObjectValue(number, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeObjectValue(Place.Row.ObjectValue value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("kind");
        generator.writeString(value.kind());
        if (value.number() != null) {
            generator.writeFieldName("number");
            generator.writeNumber(value.number());
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
    public static Place.Row.StringValue readStringValue(JsonParser parser) throws IOException {
        return new Place.Row.StringValue(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeStringValue(Place.Row.StringValue value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Place.Room readRoom(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case START_OBJECT, FIELD_NAME ->
                JsonAttempts.first(
                        parser, JsonReading.node(parser), Place.Room.Unknown::new, PlaceCodec::readObjectValue_b5f5);
            case VALUE_NUMBER_INT ->
                JsonAttempts.either(
                        parser, PlaceCodec::readIntegerValue, inner -> new Place.Room.Unknown(JsonReading.node(inner)));
            default -> new Place.Room.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeRoom(Place.Room value, JsonGenerator generator) throws IOException {
        if (value instanceof Place.Room.ObjectValue objectValue) {
            writeObjectValue_b5f5(objectValue, generator);
        } else if (value instanceof Place.Room.IntegerValue integerValue) {
            writeIntegerValue(integerValue, generator);
        } else if (value instanceof Place.Room.Unknown unknown) {
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
    public static Place.Room.ObjectValue readObjectValue_b5f5(JsonParser parser) throws IOException {
        String name = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        String kind = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "kind" -> kind = JsonScalars.constant(parser, "room");
                case "name" -> name = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.require(parser, kind, "kind");
        return new Place.Room.ObjectValue(name, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeObjectValue_b5f5(Place.Room.ObjectValue value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("kind");
        generator.writeString(value.kind());
        if (value.name() != null) {
            generator.writeFieldName("name");
            generator.writeString(value.name());
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
    public static Place.Room.IntegerValue readIntegerValue(JsonParser parser) throws IOException {
        return new Place.Room.IntegerValue(JsonScalars.int64(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeIntegerValue(Place.Room.IntegerValue value, JsonGenerator generator) throws IOException {
        generator.writeNumber(value.value());
    }

    /** Lets Jackson read {@link Place}. */
    public static final class Reader extends CodecReader<Place> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Place decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Place}. */
    public static final class Writer extends CodecWriter<Place> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Place value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Place.Row}. */
    public static final class RowReader extends CodecReader<Place.Row> {
        /** Called by Jackson. */
        public RowReader() {}

        @Override
        protected Place.Row decode(JsonParser parser) throws IOException {
            return readRow(parser);
        }
    }

    /** Lets Jackson write {@link Place.Row}. */
    public static final class RowWriter extends CodecWriter<Place.Row> {
        /** Called by Jackson. */
        public RowWriter() {}

        @Override
        protected void encode(Place.Row value, JsonGenerator generator) throws IOException {
            writeRow(value, generator);
        }
    }

    /** Lets Jackson read {@link Place.Row.ObjectValue}. */
    public static final class ObjectValueReader extends CodecReader<Place.Row.ObjectValue> {
        /** Called by Jackson. */
        public ObjectValueReader() {}

        @Override
        protected Place.Row.ObjectValue decode(JsonParser parser) throws IOException {
            return readObjectValue(parser);
        }
    }

    /** Lets Jackson write {@link Place.Row.ObjectValue}. */
    public static final class ObjectValueWriter extends CodecWriter<Place.Row.ObjectValue> {
        /** Called by Jackson. */
        public ObjectValueWriter() {}

        @Override
        protected void encode(Place.Row.ObjectValue value, JsonGenerator generator) throws IOException {
            writeObjectValue(value, generator);
        }
    }

    /** Lets Jackson read {@link Place.Row.StringValue}. */
    public static final class StringValueReader extends CodecReader<Place.Row.StringValue> {
        /** Called by Jackson. */
        public StringValueReader() {}

        @Override
        protected Place.Row.StringValue decode(JsonParser parser) throws IOException {
            return readStringValue(parser);
        }
    }

    /** Lets Jackson write {@link Place.Row.StringValue}. */
    public static final class StringValueWriter extends CodecWriter<Place.Row.StringValue> {
        /** Called by Jackson. */
        public StringValueWriter() {}

        @Override
        protected void encode(Place.Row.StringValue value, JsonGenerator generator) throws IOException {
            writeStringValue(value, generator);
        }
    }

    /** Lets Jackson read {@link Place.Room}. */
    public static final class RoomReader extends CodecReader<Place.Room> {
        /** Called by Jackson. */
        public RoomReader() {}

        @Override
        protected Place.Room decode(JsonParser parser) throws IOException {
            return readRoom(parser);
        }
    }

    /** Lets Jackson write {@link Place.Room}. */
    public static final class RoomWriter extends CodecWriter<Place.Room> {
        /** Called by Jackson. */
        public RoomWriter() {}

        @Override
        protected void encode(Place.Room value, JsonGenerator generator) throws IOException {
            writeRoom(value, generator);
        }
    }

    /** Lets Jackson read {@link Place.Room.ObjectValue}. */
    public static final class ObjectValue_b5f5Reader extends CodecReader<Place.Room.ObjectValue> {
        /** Called by Jackson. */
        public ObjectValue_b5f5Reader() {}

        @Override
        protected Place.Room.ObjectValue decode(JsonParser parser) throws IOException {
            return readObjectValue_b5f5(parser);
        }
    }

    /** Lets Jackson write {@link Place.Room.ObjectValue}. */
    public static final class ObjectValue_b5f5Writer extends CodecWriter<Place.Room.ObjectValue> {
        /** Called by Jackson. */
        public ObjectValue_b5f5Writer() {}

        @Override
        protected void encode(Place.Room.ObjectValue value, JsonGenerator generator) throws IOException {
            writeObjectValue_b5f5(value, generator);
        }
    }

    /** Lets Jackson read {@link Place.Room.IntegerValue}. */
    public static final class IntegerValueReader extends CodecReader<Place.Room.IntegerValue> {
        /** Called by Jackson. */
        public IntegerValueReader() {}

        @Override
        protected Place.Room.IntegerValue decode(JsonParser parser) throws IOException {
            return readIntegerValue(parser);
        }
    }

    /** Lets Jackson write {@link Place.Room.IntegerValue}. */
    public static final class IntegerValueWriter extends CodecWriter<Place.Room.IntegerValue> {
        /** Called by Jackson. */
        public IntegerValueWriter() {}

        @Override
        protected void encode(Place.Room.IntegerValue value, JsonGenerator generator) throws IOException {
            writeIntegerValue(value, generator);
        }
    }
}
