package com.example.model;

import com.example.runtime.JsonAttempts;
import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.Lookahead;
import com.example.runtime.ObjectShapes;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Signal} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class SignalCodec {
    private static final ObjectShapes SHAPES_OF_LAMP = new ObjectShapes()
            .shape(0, true)
            .required("kind", ObjectShapes.Kind.STRING)
            .constant("kind", "dimmed")
            .optional("level", ObjectShapes.Kind.INTEGER, ObjectShapes.Kind.NULL)
            .shape(1, true)
            .optional("kind", ObjectShapes.Kind.STRING, ObjectShapes.Kind.NULL)
            .listed("kind", "plain")
            .optional("isOn", ObjectShapes.Kind.BOOLEAN, ObjectShapes.Kind.NULL);

    private static final ObjectShapes SHAPES_OF_STATE = new ObjectShapes()
            .shape(0, true)
            .required("state", ObjectShapes.Kind.STRING)
            .constant("state", "off")
            .shape(1, true)
            .required("state", ObjectShapes.Kind.STRING)
            .listed("state", "on", "bright")
            .optional("since", ObjectShapes.Kind.STRING, ObjectShapes.Kind.NULL)
            .shape(2, true)
            .required("state", ObjectShapes.Kind.INTEGER)
            .shape(3, true)
            .required("state", ObjectShapes.Kind.INTEGER)
            .constant("state", "2")
            .optional("major", ObjectShapes.Kind.BOOLEAN, ObjectShapes.Kind.NULL);

    private static final ObjectShapes SHAPES_OF_MODE = new ObjectShapes()
            .shape(0, true)
            .required("mode", ObjectShapes.Kind.INTEGER)
            .constant("mode", "1")
            .shape(1, true)
            .required("mode", ObjectShapes.Kind.STRING)
            .constant("mode", "1")
            .shape(2, true)
            .required("mode", ObjectShapes.Kind.BOOLEAN)
            .constant("mode", "true")
            .shape(3, true)
            .required("mode", ObjectShapes.Kind.INTEGER, ObjectShapes.Kind.FRACTION)
            .listed("mode", "0.5");

    private SignalCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Signal read(JsonParser parser) throws IOException {
        Signal.Lamp lamp = null;
        Signal.State state = null;
        Signal.Mode mode = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "lamp" -> lamp = JsonReading.optional(parser, SignalCodec::readLamp, additionalProperties);
                case "state" -> state = JsonReading.optional(parser, SignalCodec::readState, additionalProperties);
                case "mode" -> mode = JsonReading.optional(parser, SignalCodec::readMode, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Signal(lamp, state, mode, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Signal value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.lamp() != null) {
            generator.writeFieldName("lamp");
            writeLamp(value.lamp(), generator);
        }
        if (value.state() != null) {
            generator.writeFieldName("state");
            writeState(value.state(), generator);
        }
        if (value.mode() != null) {
            generator.writeFieldName("mode");
            writeMode(value.mode(), generator);
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
    public static Signal.Lamp readLamp(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new Signal.Lamp.Unknown(JsonReading.node(parser));
        }
        Lookahead ahead = Lookahead.at(parser, "kind");
        if (ahead.text() == null) {
            return fitLamp(ahead.parser());
        }
        return switch (ahead.text()) {
            case "dimmed" -> readDimmed(ahead.parser());
            case "plain" -> readPlain(ahead.parser());
            default -> new Signal.Lamp.Unknown(JsonReading.node(ahead.parser()));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeLamp(Signal.Lamp value, JsonGenerator generator) throws IOException {
        if (value instanceof Signal.Lamp.Dimmed dimmed) {
            writeDimmed(dimmed, generator);
        } else if (value instanceof Signal.Lamp.Plain plain) {
            writePlain(plain, generator);
        } else if (value instanceof Signal.Lamp.Unknown unknown) {
            JsonWriting.node(unknown.json(), generator);
        }
    }

    private static Signal.Lamp fitLamp(JsonParser parser) throws IOException {
        JsonNode json = JsonReading.node(parser);
        return switch (SHAPES_OF_LAMP.bestFit(json)) {
            case 0 -> JsonAttempts.either(parser, json, SignalCodec::readDimmed, Signal.Lamp.Unknown::new);
            case 1 -> JsonAttempts.either(parser, json, SignalCodec::readPlain, Signal.Lamp.Unknown::new);
            default -> new Signal.Lamp.Unknown(json);
        };
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Signal.Lamp.Dimmed readDimmed(JsonParser parser) throws IOException {
        Long level = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        String kind = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "kind" -> kind = JsonScalars.constant(parser, "dimmed");
                case "level" -> level = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.require(parser, kind, "kind");
        return new Signal.Lamp.Dimmed(level, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeDimmed(Signal.Lamp.Dimmed value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("kind");
        generator.writeString(value.kind());
        if (value.level() != null) {
            generator.writeFieldName("level");
            generator.writeNumber(value.level());
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
    public static Signal.Lamp.Plain readPlain(JsonParser parser) throws IOException {
        String kind = null;
        Boolean isOn = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "kind" -> kind = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "isOn" -> isOn = JsonReading.optional(parser, JsonScalars::bool, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Signal.Lamp.Plain(kind, isOn, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writePlain(Signal.Lamp.Plain value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.kind() != null) {
            generator.writeFieldName("kind");
            generator.writeString(value.kind());
        }
        if (value.isOn() != null) {
            generator.writeFieldName("isOn");
            generator.writeBoolean(value.isOn());
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
    public static Signal.State readState(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new Signal.State.Unknown(JsonReading.node(parser));
        }
        JsonNode json = JsonReading.node(parser);
        return switch (SHAPES_OF_STATE.bestFit(json)) {
            case 0 -> JsonAttempts.either(parser, json, SignalCodec::readOff, Signal.State.Unknown::new);
            case 1 -> JsonAttempts.either(parser, json, SignalCodec::readLit, Signal.State.Unknown::new);
            case 2 -> JsonAttempts.either(parser, json, SignalCodec::readNumbered, Signal.State.Unknown::new);
            case 3 -> JsonAttempts.either(parser, json, SignalCodec::readVersion2, Signal.State.Unknown::new);
            default -> new Signal.State.Unknown(json);
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeState(Signal.State value, JsonGenerator generator) throws IOException {
        if (value instanceof Signal.State.Off off) {
            writeOff(off, generator);
        } else if (value instanceof Signal.State.Lit lit) {
            writeLit(lit, generator);
        } else if (value instanceof Signal.State.Numbered numbered) {
            writeNumbered(numbered, generator);
        } else if (value instanceof Signal.State.Version2 version2) {
            writeVersion2(version2, generator);
        } else if (value instanceof Signal.State.Unknown unknown) {
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
    public static Signal.State.Off readOff(JsonParser parser) throws IOException {
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        String state = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "state" -> state = JsonScalars.constant(parser, "off");
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.require(parser, state, "state");
        return new Signal.State.Off(additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeOff(Signal.State.Off value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("state");
        generator.writeString(value.state());
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
    public static Signal.State.Lit readLit(JsonParser parser) throws IOException {
        Signal.State.Lit.State_ state = null;
        OffsetDateTime since = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "state" -> state = readState_(parser);
                case "since" -> since = JsonReading.optional(parser, JsonScalars::dateTime, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Signal.State.Lit(JsonReading.require(parser, state, "state"), since, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeLit(Signal.State.Lit value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("state");
        writeState_(value.state(), generator);
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
    public static Signal.State.Lit.State_ readState_(JsonParser parser) throws IOException {
        return Signal.State.Lit.State_.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeState_(Signal.State.Lit.State_ value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Signal.State.Numbered readNumbered(JsonParser parser) throws IOException {
        Long state = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "state" -> state = JsonScalars.int64(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Signal.State.Numbered(JsonReading.require(parser, state, "state"), additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeNumbered(Signal.State.Numbered value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("state");
        generator.writeNumber(value.state());
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
    public static Signal.State.Version2 readVersion2(JsonParser parser) throws IOException {
        Boolean major = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        Long state = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "state" -> state = JsonScalars.constant(parser, JsonScalars.int64(parser), 2L);
                case "major" -> major = JsonReading.optional(parser, JsonScalars::bool, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.require(parser, state, "state");
        return new Signal.State.Version2(major, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeVersion2(Signal.State.Version2 value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("state");
        generator.writeNumber(value.state());
        if (value.major() != null) {
            generator.writeFieldName("major");
            generator.writeBoolean(value.major());
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
    public static Signal.Mode readMode(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new Signal.Mode.Unknown(JsonReading.node(parser));
        }
        JsonNode json = JsonReading.node(parser);
        return switch (SHAPES_OF_MODE.bestFit(json)) {
            case 0 -> JsonAttempts.either(parser, json, SignalCodec::readOne, Signal.Mode.Unknown::new);
            case 1 -> JsonAttempts.either(parser, json, SignalCodec::readTextOfOne, Signal.Mode.Unknown::new);
            case 2 -> JsonAttempts.either(parser, json, SignalCodec::readYes, Signal.Mode.Unknown::new);
            case 3 -> JsonAttempts.either(parser, json, SignalCodec::readHalf, Signal.Mode.Unknown::new);
            default -> new Signal.Mode.Unknown(json);
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeMode(Signal.Mode value, JsonGenerator generator) throws IOException {
        if (value instanceof Signal.Mode.One one) {
            writeOne(one, generator);
        } else if (value instanceof Signal.Mode.TextOfOne textOfOne) {
            writeTextOfOne(textOfOne, generator);
        } else if (value instanceof Signal.Mode.Yes yes) {
            writeYes(yes, generator);
        } else if (value instanceof Signal.Mode.Half half) {
            writeHalf(half, generator);
        } else if (value instanceof Signal.Mode.Unknown unknown) {
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
    public static Signal.Mode.One readOne(JsonParser parser) throws IOException {
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        Long mode = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "mode" -> mode = JsonScalars.constant(parser, JsonScalars.int64(parser), 1L);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.require(parser, mode, "mode");
        return new Signal.Mode.One(additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeOne(Signal.Mode.One value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("mode");
        generator.writeNumber(value.mode());
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
    public static Signal.Mode.TextOfOne readTextOfOne(JsonParser parser) throws IOException {
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        String mode = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "mode" -> mode = JsonScalars.constant(parser, "1");
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.require(parser, mode, "mode");
        return new Signal.Mode.TextOfOne(additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeTextOfOne(Signal.Mode.TextOfOne value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("mode");
        generator.writeString(value.mode());
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
    public static Signal.Mode.Yes readYes(JsonParser parser) throws IOException {
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        Boolean mode = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "mode" -> mode = JsonScalars.constant(parser, JsonScalars.bool(parser), true);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.require(parser, mode, "mode");
        return new Signal.Mode.Yes(additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeYes(Signal.Mode.Yes value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("mode");
        generator.writeBoolean(value.mode());
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
    public static Signal.Mode.Half readHalf(JsonParser parser) throws IOException {
        BigDecimal mode = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "mode" -> mode = JsonScalars.decimal(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Signal.Mode.Half(JsonReading.require(parser, mode, "mode"), additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeHalf(Signal.Mode.Half value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("mode");
        generator.writeNumber(value.mode());
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Signal}. */
    public static final class Reader extends CodecReader<Signal> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Signal decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Signal}. */
    public static final class Writer extends CodecWriter<Signal> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Signal value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Signal.Lamp}. */
    public static final class LampReader extends CodecReader<Signal.Lamp> {
        /** Called by Jackson. */
        public LampReader() {}

        @Override
        protected Signal.Lamp decode(JsonParser parser) throws IOException {
            return readLamp(parser);
        }
    }

    /** Lets Jackson write {@link Signal.Lamp}. */
    public static final class LampWriter extends CodecWriter<Signal.Lamp> {
        /** Called by Jackson. */
        public LampWriter() {}

        @Override
        protected void encode(Signal.Lamp value, JsonGenerator generator) throws IOException {
            writeLamp(value, generator);
        }
    }

    /** Lets Jackson read {@link Signal.Lamp.Dimmed}. */
    public static final class DimmedReader extends CodecReader<Signal.Lamp.Dimmed> {
        /** Called by Jackson. */
        public DimmedReader() {}

        @Override
        protected Signal.Lamp.Dimmed decode(JsonParser parser) throws IOException {
            return readDimmed(parser);
        }
    }

    /** Lets Jackson write {@link Signal.Lamp.Dimmed}. */
    public static final class DimmedWriter extends CodecWriter<Signal.Lamp.Dimmed> {
        /** Called by Jackson. */
        public DimmedWriter() {}

        @Override
        protected void encode(Signal.Lamp.Dimmed value, JsonGenerator generator) throws IOException {
            writeDimmed(value, generator);
        }
    }

    /** Lets Jackson read {@link Signal.Lamp.Plain}. */
    public static final class PlainReader extends CodecReader<Signal.Lamp.Plain> {
        /** Called by Jackson. */
        public PlainReader() {}

        @Override
        protected Signal.Lamp.Plain decode(JsonParser parser) throws IOException {
            return readPlain(parser);
        }
    }

    /** Lets Jackson write {@link Signal.Lamp.Plain}. */
    public static final class PlainWriter extends CodecWriter<Signal.Lamp.Plain> {
        /** Called by Jackson. */
        public PlainWriter() {}

        @Override
        protected void encode(Signal.Lamp.Plain value, JsonGenerator generator) throws IOException {
            writePlain(value, generator);
        }
    }

    /** Lets Jackson read {@link Signal.State}. */
    public static final class StateReader extends CodecReader<Signal.State> {
        /** Called by Jackson. */
        public StateReader() {}

        @Override
        protected Signal.State decode(JsonParser parser) throws IOException {
            return readState(parser);
        }
    }

    /** Lets Jackson write {@link Signal.State}. */
    public static final class StateWriter extends CodecWriter<Signal.State> {
        /** Called by Jackson. */
        public StateWriter() {}

        @Override
        protected void encode(Signal.State value, JsonGenerator generator) throws IOException {
            writeState(value, generator);
        }
    }

    /** Lets Jackson read {@link Signal.State.Off}. */
    public static final class OffReader extends CodecReader<Signal.State.Off> {
        /** Called by Jackson. */
        public OffReader() {}

        @Override
        protected Signal.State.Off decode(JsonParser parser) throws IOException {
            return readOff(parser);
        }
    }

    /** Lets Jackson write {@link Signal.State.Off}. */
    public static final class OffWriter extends CodecWriter<Signal.State.Off> {
        /** Called by Jackson. */
        public OffWriter() {}

        @Override
        protected void encode(Signal.State.Off value, JsonGenerator generator) throws IOException {
            writeOff(value, generator);
        }
    }

    /** Lets Jackson read {@link Signal.State.Lit}. */
    public static final class LitReader extends CodecReader<Signal.State.Lit> {
        /** Called by Jackson. */
        public LitReader() {}

        @Override
        protected Signal.State.Lit decode(JsonParser parser) throws IOException {
            return readLit(parser);
        }
    }

    /** Lets Jackson write {@link Signal.State.Lit}. */
    public static final class LitWriter extends CodecWriter<Signal.State.Lit> {
        /** Called by Jackson. */
        public LitWriter() {}

        @Override
        protected void encode(Signal.State.Lit value, JsonGenerator generator) throws IOException {
            writeLit(value, generator);
        }
    }

    /** Lets Jackson read {@link Signal.State.Lit.State_}. */
    public static final class State_Reader extends CodecReader<Signal.State.Lit.State_> {
        /** Called by Jackson. */
        public State_Reader() {}

        @Override
        protected Signal.State.Lit.State_ decode(JsonParser parser) throws IOException {
            return readState_(parser);
        }
    }

    /** Lets Jackson write {@link Signal.State.Lit.State_}. */
    public static final class State_Writer extends CodecWriter<Signal.State.Lit.State_> {
        /** Called by Jackson. */
        public State_Writer() {}

        @Override
        protected void encode(Signal.State.Lit.State_ value, JsonGenerator generator) throws IOException {
            writeState_(value, generator);
        }
    }

    /** Lets Jackson read {@link Signal.State.Numbered}. */
    public static final class NumberedReader extends CodecReader<Signal.State.Numbered> {
        /** Called by Jackson. */
        public NumberedReader() {}

        @Override
        protected Signal.State.Numbered decode(JsonParser parser) throws IOException {
            return readNumbered(parser);
        }
    }

    /** Lets Jackson write {@link Signal.State.Numbered}. */
    public static final class NumberedWriter extends CodecWriter<Signal.State.Numbered> {
        /** Called by Jackson. */
        public NumberedWriter() {}

        @Override
        protected void encode(Signal.State.Numbered value, JsonGenerator generator) throws IOException {
            writeNumbered(value, generator);
        }
    }

    /** Lets Jackson read {@link Signal.State.Version2}. */
    public static final class Version2Reader extends CodecReader<Signal.State.Version2> {
        /** Called by Jackson. */
        public Version2Reader() {}

        @Override
        protected Signal.State.Version2 decode(JsonParser parser) throws IOException {
            return readVersion2(parser);
        }
    }

    /** Lets Jackson write {@link Signal.State.Version2}. */
    public static final class Version2Writer extends CodecWriter<Signal.State.Version2> {
        /** Called by Jackson. */
        public Version2Writer() {}

        @Override
        protected void encode(Signal.State.Version2 value, JsonGenerator generator) throws IOException {
            writeVersion2(value, generator);
        }
    }

    /** Lets Jackson read {@link Signal.Mode}. */
    public static final class ModeReader extends CodecReader<Signal.Mode> {
        /** Called by Jackson. */
        public ModeReader() {}

        @Override
        protected Signal.Mode decode(JsonParser parser) throws IOException {
            return readMode(parser);
        }
    }

    /** Lets Jackson write {@link Signal.Mode}. */
    public static final class ModeWriter extends CodecWriter<Signal.Mode> {
        /** Called by Jackson. */
        public ModeWriter() {}

        @Override
        protected void encode(Signal.Mode value, JsonGenerator generator) throws IOException {
            writeMode(value, generator);
        }
    }

    /** Lets Jackson read {@link Signal.Mode.One}. */
    public static final class OneReader extends CodecReader<Signal.Mode.One> {
        /** Called by Jackson. */
        public OneReader() {}

        @Override
        protected Signal.Mode.One decode(JsonParser parser) throws IOException {
            return readOne(parser);
        }
    }

    /** Lets Jackson write {@link Signal.Mode.One}. */
    public static final class OneWriter extends CodecWriter<Signal.Mode.One> {
        /** Called by Jackson. */
        public OneWriter() {}

        @Override
        protected void encode(Signal.Mode.One value, JsonGenerator generator) throws IOException {
            writeOne(value, generator);
        }
    }

    /** Lets Jackson read {@link Signal.Mode.TextOfOne}. */
    public static final class TextOfOneReader extends CodecReader<Signal.Mode.TextOfOne> {
        /** Called by Jackson. */
        public TextOfOneReader() {}

        @Override
        protected Signal.Mode.TextOfOne decode(JsonParser parser) throws IOException {
            return readTextOfOne(parser);
        }
    }

    /** Lets Jackson write {@link Signal.Mode.TextOfOne}. */
    public static final class TextOfOneWriter extends CodecWriter<Signal.Mode.TextOfOne> {
        /** Called by Jackson. */
        public TextOfOneWriter() {}

        @Override
        protected void encode(Signal.Mode.TextOfOne value, JsonGenerator generator) throws IOException {
            writeTextOfOne(value, generator);
        }
    }

    /** Lets Jackson read {@link Signal.Mode.Yes}. */
    public static final class YesReader extends CodecReader<Signal.Mode.Yes> {
        /** Called by Jackson. */
        public YesReader() {}

        @Override
        protected Signal.Mode.Yes decode(JsonParser parser) throws IOException {
            return readYes(parser);
        }
    }

    /** Lets Jackson write {@link Signal.Mode.Yes}. */
    public static final class YesWriter extends CodecWriter<Signal.Mode.Yes> {
        /** Called by Jackson. */
        public YesWriter() {}

        @Override
        protected void encode(Signal.Mode.Yes value, JsonGenerator generator) throws IOException {
            writeYes(value, generator);
        }
    }

    /** Lets Jackson read {@link Signal.Mode.Half}. */
    public static final class HalfReader extends CodecReader<Signal.Mode.Half> {
        /** Called by Jackson. */
        public HalfReader() {}

        @Override
        protected Signal.Mode.Half decode(JsonParser parser) throws IOException {
            return readHalf(parser);
        }
    }

    /** Lets Jackson write {@link Signal.Mode.Half}. */
    public static final class HalfWriter extends CodecWriter<Signal.Mode.Half> {
        /** Called by Jackson. */
        public HalfWriter() {}

        @Override
        protected void encode(Signal.Mode.Half value, JsonGenerator generator) throws IOException {
            writeHalf(value, generator);
        }
    }
}
