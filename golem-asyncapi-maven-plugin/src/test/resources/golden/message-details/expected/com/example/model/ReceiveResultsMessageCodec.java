package com.example.model;

import com.example.runtime.JsonAttempts;
import com.example.runtime.JsonReading;
import com.example.runtime.JsonWriting;
import com.example.runtime.ObjectShapes;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link ReceiveResultsMessage} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ReceiveResultsMessageCodec {
    private static final ObjectShapes SHAPES = new ObjectShapes()
            .shape(0, true)
            .optional("request", ObjectShapes.Kind.OBJECT, ObjectShapes.Kind.NULL)
            .required("value", ObjectShapes.Kind.INTEGER, ObjectShapes.Kind.FRACTION)
            .shape(1, true)
            .required("percent", ObjectShapes.Kind.INTEGER);

    private ReceiveResultsMessageCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static ReceiveResultsMessage read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new ReceiveResultsMessage.Unknown(JsonReading.node(parser));
        }
        JsonNode json = JsonReading.node(parser);
        return switch (SHAPES.bestFit(json)) {
            case 0 -> JsonAttempts.either(parser, json, ResultCodec::read, ReceiveResultsMessage.Unknown::new);
            case 1 -> JsonAttempts.either(parser, json, ProgressCodec::read, ReceiveResultsMessage.Unknown::new);
            default -> new ReceiveResultsMessage.Unknown(json);
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(ReceiveResultsMessage value, JsonGenerator generator) throws IOException {
        if (value instanceof Result result) {
            ResultCodec.write(result, generator);
        } else if (value instanceof Progress progress) {
            ProgressCodec.write(progress, generator);
        } else if (value instanceof ReceiveResultsMessage.Unknown unknown) {
            JsonWriting.node(unknown.json(), generator);
        }
    }

    /** Lets Jackson read {@link ReceiveResultsMessage}. */
    public static final class Reader extends CodecReader<ReceiveResultsMessage> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected ReceiveResultsMessage decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link ReceiveResultsMessage}. */
    public static final class Writer extends CodecWriter<ReceiveResultsMessage> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(ReceiveResultsMessage value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
