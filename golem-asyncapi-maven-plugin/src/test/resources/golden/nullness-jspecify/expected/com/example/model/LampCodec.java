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
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Lamp} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class LampCodec {
    private LampCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Lamp read(JsonParser parser) throws IOException {
        String id = null;
        Long level = null;
        Lamp.Mode mode = null;
        Lamp.Place place = null;
        List<@Nullable String> tags = null;
        Map<String, @Nullable Long> levels = null;
        byte[] image = null;
        Lamp.State state = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "id" -> id = JsonScalars.string(parser);
                case "level" -> level = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                case "mode" -> mode = JsonReading.optional(parser, LampCodec::readMode, additionalProperties);
                case "place" -> place = JsonReading.optional(parser, LampCodec::readPlace, additionalProperties);
                case "tags" ->
                    tags = JsonReading.optional(
                            parser,
                            inner -> JsonReading.list(
                                    inner, inner2 -> JsonReading.nullable(inner2, JsonScalars::string)),
                            additionalProperties);
                case "levels" ->
                    levels = JsonReading.optional(
                            parser,
                            inner -> JsonReading.map(inner, inner2 -> JsonReading.nullable(inner2, JsonScalars::int64)),
                            additionalProperties);
                case "image" -> image = JsonReading.optional(parser, JsonScalars::bytes, additionalProperties);
                case "state" -> state = JsonReading.optional(parser, LampCodec::readState, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Lamp(
                JsonReading.require(parser, id, "id"),
                level,
                mode,
                place,
                tags,
                levels,
                image,
                state,
                additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Lamp value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("id");
        generator.writeString(value.id());
        if (value.level() != null) {
            generator.writeFieldName("level");
            generator.writeNumber(value.level());
        }
        if (value.mode() != null) {
            generator.writeFieldName("mode");
            writeMode(value.mode(), generator);
        }
        if (value.place() != null) {
            generator.writeFieldName("place");
            writePlace(value.place(), generator);
        }
        if (value.tags() != null) {
            generator.writeFieldName("tags");
            JsonWriting.list(value.tags(), generator, (item, out) -> out.writeString(item));
        }
        if (value.levels() != null) {
            generator.writeFieldName("levels");
            JsonWriting.map(value.levels(), generator, (item, out) -> out.writeNumber(item));
        }
        if (value.image() != null) {
            generator.writeFieldName("image");
            JsonWriting.bytes(value.image(), generator);
        }
        if (value.state() != null) {
            generator.writeFieldName("state");
            writeState(value.state(), generator);
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
    public static Lamp.Mode readMode(JsonParser parser) throws IOException {
        return Lamp.Mode.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeMode(Lamp.Mode value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Lamp.Place readPlace(JsonParser parser) throws IOException {
        BigDecimal x = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "x" -> x = JsonReading.optional(parser, JsonScalars::decimal, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Lamp.Place(x, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writePlace(Lamp.Place value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.x() != null) {
            generator.writeFieldName("x");
            generator.writeNumber(value.x());
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
    public static Lamp.State readState(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case START_OBJECT, FIELD_NAME ->
                JsonAttempts.first(parser, JsonReading.node(parser), Lamp.State.Unknown::new, LampCodec::readOn);
            case VALUE_STRING -> readStringValue(parser);
            default -> new Lamp.State.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeState(Lamp.State value, JsonGenerator generator) throws IOException {
        if (value instanceof Lamp.State.StringValue stringValue) {
            writeStringValue(stringValue, generator);
        } else if (value instanceof Lamp.State.On on) {
            writeOn(on, generator);
        } else if (value instanceof Lamp.State.Unknown unknown) {
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
    public static Lamp.State.On readOn(JsonParser parser) throws IOException {
        OffsetDateTime since = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "since" -> since = JsonReading.optional(parser, JsonScalars::dateTime, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Lamp.State.On(since, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeOn(Lamp.State.On value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.since() != null) {
            generator.writeFieldName("since");
            JsonWriting.dateTime(value.since(), generator);
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
    public static Lamp.State.StringValue readStringValue(JsonParser parser) throws IOException {
        return new Lamp.State.StringValue(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeStringValue(Lamp.State.StringValue value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link Lamp}. */
    public static final class Reader extends CodecReader<Lamp> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Lamp decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Lamp}. */
    public static final class Writer extends CodecWriter<Lamp> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Lamp value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Lamp.Mode}. */
    public static final class ModeReader extends CodecReader<Lamp.Mode> {
        /** Called by Jackson. */
        public ModeReader() {}

        @Override
        protected Lamp.Mode decode(JsonParser parser) throws IOException {
            return readMode(parser);
        }
    }

    /** Lets Jackson write {@link Lamp.Mode}. */
    public static final class ModeWriter extends CodecWriter<Lamp.Mode> {
        /** Called by Jackson. */
        public ModeWriter() {}

        @Override
        protected void encode(Lamp.Mode value, JsonGenerator generator) throws IOException {
            writeMode(value, generator);
        }
    }

    /** Lets Jackson read {@link Lamp.Place}. */
    public static final class PlaceReader extends CodecReader<Lamp.Place> {
        /** Called by Jackson. */
        public PlaceReader() {}

        @Override
        protected Lamp.Place decode(JsonParser parser) throws IOException {
            return readPlace(parser);
        }
    }

    /** Lets Jackson write {@link Lamp.Place}. */
    public static final class PlaceWriter extends CodecWriter<Lamp.Place> {
        /** Called by Jackson. */
        public PlaceWriter() {}

        @Override
        protected void encode(Lamp.Place value, JsonGenerator generator) throws IOException {
            writePlace(value, generator);
        }
    }

    /** Lets Jackson read {@link Lamp.State}. */
    public static final class StateReader extends CodecReader<Lamp.State> {
        /** Called by Jackson. */
        public StateReader() {}

        @Override
        protected Lamp.State decode(JsonParser parser) throws IOException {
            return readState(parser);
        }
    }

    /** Lets Jackson write {@link Lamp.State}. */
    public static final class StateWriter extends CodecWriter<Lamp.State> {
        /** Called by Jackson. */
        public StateWriter() {}

        @Override
        protected void encode(Lamp.State value, JsonGenerator generator) throws IOException {
            writeState(value, generator);
        }
    }

    /** Lets Jackson read {@link Lamp.State.On}. */
    public static final class OnReader extends CodecReader<Lamp.State.On> {
        /** Called by Jackson. */
        public OnReader() {}

        @Override
        protected Lamp.State.On decode(JsonParser parser) throws IOException {
            return readOn(parser);
        }
    }

    /** Lets Jackson write {@link Lamp.State.On}. */
    public static final class OnWriter extends CodecWriter<Lamp.State.On> {
        /** Called by Jackson. */
        public OnWriter() {}

        @Override
        protected void encode(Lamp.State.On value, JsonGenerator generator) throws IOException {
            writeOn(value, generator);
        }
    }

    /** Lets Jackson read {@link Lamp.State.StringValue}. */
    public static final class StringValueReader extends CodecReader<Lamp.State.StringValue> {
        /** Called by Jackson. */
        public StringValueReader() {}

        @Override
        protected Lamp.State.StringValue decode(JsonParser parser) throws IOException {
            return readStringValue(parser);
        }
    }

    /** Lets Jackson write {@link Lamp.State.StringValue}. */
    public static final class StringValueWriter extends CodecWriter<Lamp.State.StringValue> {
        /** Called by Jackson. */
        public StringValueWriter() {}

        @Override
        protected void encode(Lamp.State.StringValue value, JsonGenerator generator) throws IOException {
            writeStringValue(value, generator);
        }
    }
}
