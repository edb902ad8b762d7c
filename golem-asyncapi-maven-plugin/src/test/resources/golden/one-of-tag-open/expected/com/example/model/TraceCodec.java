package com.example.model;

import com.example.runtime.JsonAttempts;
import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.ObjectShapes;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Trace} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class TraceCodec {
    private static final ObjectShapes SHAPES = new ObjectShapes()
            .shape(0, true)
            .optional("left", ObjectShapes.Kind.INTEGER, ObjectShapes.Kind.NULL)
            .shape(1, true)
            .required("right", ObjectShapes.Kind.INTEGER);

    private TraceCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Trace read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new Trace.Unknown(JsonReading.node(parser));
        }
        JsonNode json = JsonReading.node(parser);
        return switch (SHAPES.bestFit(json)) {
            case 0 -> JsonAttempts.either(parser, json, TraceCodec::readLeft, Trace.Unknown::new);
            case 1 -> JsonAttempts.either(parser, json, TraceCodec::readRight, Trace.Unknown::new);
            default -> new Trace.Unknown(json);
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Trace value, JsonGenerator generator) throws IOException {
        if (value instanceof Trace.Left left) {
            writeLeft(left, generator);
        } else if (value instanceof Trace.Right right) {
            writeRight(right, generator);
        } else if (value instanceof Trace.Unknown unknown) {
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
    public static Trace.Left readLeft(JsonParser parser) throws IOException {
        Long left = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "left" -> left = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Trace.Left(left, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeLeft(Trace.Left value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.left() != null) {
            generator.writeFieldName("left");
            generator.writeNumber(value.left());
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
    public static Trace.Right readRight(JsonParser parser) throws IOException {
        Long right = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "right" -> right = JsonScalars.int64(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Trace.Right(JsonReading.require(parser, right, "right"), additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeRight(Trace.Right value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("right");
        generator.writeNumber(value.right());
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Trace}. */
    public static final class Reader extends CodecReader<Trace> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Trace decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Trace}. */
    public static final class Writer extends CodecWriter<Trace> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Trace value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Trace.Left}. */
    public static final class LeftReader extends CodecReader<Trace.Left> {
        /** Called by Jackson. */
        public LeftReader() {}

        @Override
        protected Trace.Left decode(JsonParser parser) throws IOException {
            return readLeft(parser);
        }
    }

    /** Lets Jackson write {@link Trace.Left}. */
    public static final class LeftWriter extends CodecWriter<Trace.Left> {
        /** Called by Jackson. */
        public LeftWriter() {}

        @Override
        protected void encode(Trace.Left value, JsonGenerator generator) throws IOException {
            writeLeft(value, generator);
        }
    }

    /** Lets Jackson read {@link Trace.Right}. */
    public static final class RightReader extends CodecReader<Trace.Right> {
        /** Called by Jackson. */
        public RightReader() {}

        @Override
        protected Trace.Right decode(JsonParser parser) throws IOException {
            return readRight(parser);
        }
    }

    /** Lets Jackson write {@link Trace.Right}. */
    public static final class RightWriter extends CodecWriter<Trace.Right> {
        /** Called by Jackson. */
        public RightWriter() {}

        @Override
        protected void encode(Trace.Right value, JsonGenerator generator) throws IOException {
            writeRight(value, generator);
        }
    }
}
