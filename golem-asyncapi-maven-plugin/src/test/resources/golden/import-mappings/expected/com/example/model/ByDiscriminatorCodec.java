package com.example.model;

import com.acme.Shared;
import com.example.runtime.Imported;
import com.example.runtime.JsonReading;
import com.example.runtime.JsonWriting;
import com.example.runtime.Lookahead;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link ByDiscriminator} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ByDiscriminatorCodec {
    private ByDiscriminatorCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static ByDiscriminator read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new ByDiscriminator.Unknown(JsonReading.node(parser));
        }
        Lookahead ahead = Lookahead.at(parser, "type");
        if (ahead.text() == null) {
            return new ByDiscriminator.Unknown(JsonReading.node(ahead.parser()));
        }
        return switch (ahead.text()) {
            case "Thing" -> readThingValue(ahead.parser());
            case "Other" -> OtherCodec.read(ahead.parser());
            default -> new ByDiscriminator.Unknown(JsonReading.node(ahead.parser()));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(ByDiscriminator value, JsonGenerator generator) throws IOException {
        if (value instanceof ByDiscriminator.ThingValue thingValue) {
            writeThingValue(thingValue, generator);
        } else if (value instanceof Other other) {
            OtherCodec.write(other, generator);
        } else if (value instanceof ByDiscriminator.Unknown unknown) {
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
    public static ByDiscriminator.ThingValue readThingValue(JsonParser parser) throws IOException {
        return new ByDiscriminator.ThingValue(Imported.read(parser, Shared.Thing.class));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeThingValue(ByDiscriminator.ThingValue value, JsonGenerator generator) throws IOException {
        Imported.write(value.value(), generator);
    }

    /** Lets Jackson read {@link ByDiscriminator}. */
    public static final class Reader extends CodecReader<ByDiscriminator> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected ByDiscriminator decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link ByDiscriminator}. */
    public static final class Writer extends CodecWriter<ByDiscriminator> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(ByDiscriminator value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link ByDiscriminator.ThingValue}. */
    public static final class ThingValueReader extends CodecReader<ByDiscriminator.ThingValue> {
        /** Called by Jackson. */
        public ThingValueReader() {}

        @Override
        protected ByDiscriminator.ThingValue decode(JsonParser parser) throws IOException {
            return readThingValue(parser);
        }
    }

    /** Lets Jackson write {@link ByDiscriminator.ThingValue}. */
    public static final class ThingValueWriter extends CodecWriter<ByDiscriminator.ThingValue> {
        /** Called by Jackson. */
        public ThingValueWriter() {}

        @Override
        protected void encode(ByDiscriminator.ThingValue value, JsonGenerator generator) throws IOException {
            writeThingValue(value, generator);
        }
    }
}
