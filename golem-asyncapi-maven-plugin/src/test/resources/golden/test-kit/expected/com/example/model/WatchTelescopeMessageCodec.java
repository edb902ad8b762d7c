package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonWriting;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link WatchTelescopeMessage} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class WatchTelescopeMessageCodec {
    private WatchTelescopeMessageCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static WatchTelescopeMessage read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new WatchTelescopeMessage.Unknown(JsonReading.node(parser));
        }
        String tag = JsonReading.firstMember(parser);
        if (tag == null) {
            return new WatchTelescopeMessage.Unknown(JsonReading.emptyObject());
        }
        return switch (tag) {
            case "picture" -> PictureCodec.read(parser);
            case "fault" -> FaultCodec.read(parser);
            default -> new WatchTelescopeMessage.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(WatchTelescopeMessage value, JsonGenerator generator) throws IOException {
        if (value instanceof Picture picture) {
            PictureCodec.write(picture, generator);
        } else if (value instanceof Fault fault) {
            FaultCodec.write(fault, generator);
        } else if (value instanceof WatchTelescopeMessage.Unknown unknown) {
            JsonWriting.node(unknown.json(), generator);
        }
    }

    /** Lets Jackson read {@link WatchTelescopeMessage}. */
    public static final class Reader extends CodecReader<WatchTelescopeMessage> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected WatchTelescopeMessage decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link WatchTelescopeMessage}. */
    public static final class Writer extends CodecWriter<WatchTelescopeMessage> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(WatchTelescopeMessage value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
