package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonWriting;
import com.example.runtime.Lookahead;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link WatchOrderMessage} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class WatchOrderMessageCodec {
    private WatchOrderMessageCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static WatchOrderMessage read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new WatchOrderMessage.Unknown(JsonReading.node(parser));
        }
        Lookahead ahead = Lookahead.at(parser, "type");
        if (ahead.text() == null) {
            return new WatchOrderMessage.Unknown(JsonReading.node(ahead.parser()));
        }
        return switch (ahead.text()) {
            case "placed" -> PlacedCodec.read(ahead.parser());
            case "shipped" -> ShippedCodec.read(ahead.parser());
            default -> new WatchOrderMessage.Unknown(JsonReading.node(ahead.parser()));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(WatchOrderMessage value, JsonGenerator generator) throws IOException {
        if (value instanceof Placed placed) {
            PlacedCodec.write(placed, generator);
        } else if (value instanceof Shipped shipped) {
            ShippedCodec.write(shipped, generator);
        } else if (value instanceof WatchOrderMessage.Unknown unknown) {
            JsonWriting.node(unknown.json(), generator);
        }
    }

    /** Lets Jackson read {@link WatchOrderMessage}. */
    public static final class Reader extends CodecReader<WatchOrderMessage> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected WatchOrderMessage decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link WatchOrderMessage}. */
    public static final class Writer extends CodecWriter<WatchOrderMessage> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(WatchOrderMessage value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
