package com.example.model;

import com.acme.Price;
import com.example.runtime.Imported;
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

/** Reads and writes {@link WatchOrdersMessage} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class WatchOrdersMessageCodec {
    private static final ObjectShapes SHAPES = new ObjectShapes()
            .shape(0, true)
            .required("amount", ObjectShapes.Kind.INTEGER, ObjectShapes.Kind.FRACTION)
            .required("currency", ObjectShapes.Kind.STRING)
            .shape(1, true)
            .required("price", ObjectShapes.Kind.OBJECT)
            .required("level", ObjectShapes.Kind.STRING)
            .required("at", ObjectShapes.Kind.STRING)
            .optional("reduced", ObjectShapes.Kind.OBJECT, ObjectShapes.Kind.NULL)
            .optional("same", ObjectShapes.Kind.OBJECT, ObjectShapes.Kind.NULL)
            .optional("named", ObjectShapes.Kind.STRING, ObjectShapes.Kind.NULL)
            .optional("history", ObjectShapes.Kind.ARRAY, ObjectShapes.Kind.NULL)
            .optional("levels", ObjectShapes.Kind.ARRAY, ObjectShapes.Kind.NULL)
            .optional("points", ObjectShapes.Kind.ARRAY, ObjectShapes.Kind.NULL)
            .optional("byName", ObjectShapes.Kind.OBJECT, ObjectShapes.Kind.NULL)
            .optional("pair", ObjectShapes.Kind.ARRAY, ObjectShapes.Kind.NULL)
            .optional("tree", ObjectShapes.Kind.OBJECT, ObjectShapes.Kind.NULL)
            .optional("textOrPoint", ObjectShapes.Kind.STRING, ObjectShapes.Kind.NULL)
            .optional("priceOrText", ObjectShapes.Kind.OBJECT, ObjectShapes.Kind.STRING, ObjectShapes.Kind.NULL)
            .optional("priceOrList", ObjectShapes.Kind.OBJECT, ObjectShapes.Kind.ARRAY, ObjectShapes.Kind.NULL);

    private WatchOrdersMessageCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static WatchOrdersMessage read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new WatchOrdersMessage.Unknown(JsonReading.node(parser));
        }
        JsonNode json = JsonReading.node(parser);
        return switch (SHAPES.bestFit(json)) {
            case 0 ->
                JsonAttempts.either(parser, json, WatchOrdersMessageCodec::readPriced, WatchOrdersMessage.Unknown::new);
            case 1 -> JsonAttempts.either(parser, json, OrderCodec::read, WatchOrdersMessage.Unknown::new);
            default -> new WatchOrdersMessage.Unknown(json);
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(WatchOrdersMessage value, JsonGenerator generator) throws IOException {
        if (value instanceof WatchOrdersMessage.Priced priced) {
            writePriced(priced, generator);
        } else if (value instanceof Order order) {
            OrderCodec.write(order, generator);
        } else if (value instanceof WatchOrdersMessage.Unknown unknown) {
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
    public static WatchOrdersMessage.Priced readPriced(JsonParser parser) throws IOException {
        return new WatchOrdersMessage.Priced(Imported.read(parser, Price.class));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writePriced(WatchOrdersMessage.Priced value, JsonGenerator generator) throws IOException {
        Imported.write(value.value(), generator);
    }

    /** Lets Jackson read {@link WatchOrdersMessage}. */
    public static final class Reader extends CodecReader<WatchOrdersMessage> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected WatchOrdersMessage decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link WatchOrdersMessage}. */
    public static final class Writer extends CodecWriter<WatchOrdersMessage> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(WatchOrdersMessage value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link WatchOrdersMessage.Priced}. */
    public static final class PricedReader extends CodecReader<WatchOrdersMessage.Priced> {
        /** Called by Jackson. */
        public PricedReader() {}

        @Override
        protected WatchOrdersMessage.Priced decode(JsonParser parser) throws IOException {
            return readPriced(parser);
        }
    }

    /** Lets Jackson write {@link WatchOrdersMessage.Priced}. */
    public static final class PricedWriter extends CodecWriter<WatchOrdersMessage.Priced> {
        /** Called by Jackson. */
        public PricedWriter() {}

        @Override
        protected void encode(WatchOrdersMessage.Priced value, JsonGenerator generator) throws IOException {
            writePriced(value, generator);
        }
    }
}
