package com.example.model;

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

/** Reads and writes {@link Event} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class EventCodec {
    private EventCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Event read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new Event.Unknown(JsonReading.node(parser));
        }
        Lookahead ahead = Lookahead.at(parser, "kind");
        if (ahead.text() == null) {
            return new Event.Unknown(JsonReading.node(ahead.parser()));
        }
        return switch (ahead.text()) {
            case "moved" -> readMoved(ahead.parser());
            case "said" -> readSaid(ahead.parser());
            default -> new Event.Unknown(JsonReading.node(ahead.parser()));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Event value, JsonGenerator generator) throws IOException {
        if (value instanceof Event.Moved moved) {
            writeMoved(moved, generator);
        } else if (value instanceof Event.Said said) {
            writeSaid(said, generator);
        } else if (value instanceof Event.Unknown unknown) {
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
    public static Event.Moved readMoved(JsonParser parser) throws IOException {
        Cash data = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        String kind = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "kind" -> kind = JsonScalars.constant(parser, "moved");
                case "data" -> data = CashCodec.read(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.require(parser, kind, "kind");
        return new Event.Moved(JsonReading.require(parser, data, "data"), additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeMoved(Event.Moved value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("kind");
        generator.writeString(value.kind());
        generator.writeFieldName("data");
        CashCodec.write(value.data(), generator);
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
    public static Event.Said readSaid(JsonParser parser) throws IOException {
        Event.Said.Data data = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        String kind = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "kind" -> kind = JsonScalars.constant(parser, "said");
                case "data" -> data = readData(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.require(parser, kind, "kind");
        return new Event.Said(JsonReading.require(parser, data, "data"), additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeSaid(Event.Said value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("kind");
        generator.writeString(value.kind());
        generator.writeFieldName("data");
        writeData(value.data(), generator);
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
    public static Event.Said.Data readData(JsonParser parser) throws IOException {
        String text = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "text" -> text = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Event.Said.Data(text, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeData(Event.Said.Data value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.text() != null) {
            generator.writeFieldName("text");
            generator.writeString(value.text());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Event}. */
    public static final class Reader extends CodecReader<Event> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Event decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Event}. */
    public static final class Writer extends CodecWriter<Event> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Event value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Event.Moved}. */
    public static final class MovedReader extends CodecReader<Event.Moved> {
        /** Called by Jackson. */
        public MovedReader() {}

        @Override
        protected Event.Moved decode(JsonParser parser) throws IOException {
            return readMoved(parser);
        }
    }

    /** Lets Jackson write {@link Event.Moved}. */
    public static final class MovedWriter extends CodecWriter<Event.Moved> {
        /** Called by Jackson. */
        public MovedWriter() {}

        @Override
        protected void encode(Event.Moved value, JsonGenerator generator) throws IOException {
            writeMoved(value, generator);
        }
    }

    /** Lets Jackson read {@link Event.Said}. */
    public static final class SaidReader extends CodecReader<Event.Said> {
        /** Called by Jackson. */
        public SaidReader() {}

        @Override
        protected Event.Said decode(JsonParser parser) throws IOException {
            return readSaid(parser);
        }
    }

    /** Lets Jackson write {@link Event.Said}. */
    public static final class SaidWriter extends CodecWriter<Event.Said> {
        /** Called by Jackson. */
        public SaidWriter() {}

        @Override
        protected void encode(Event.Said value, JsonGenerator generator) throws IOException {
            writeSaid(value, generator);
        }
    }

    /** Lets Jackson read {@link Event.Said.Data}. */
    public static final class DataReader extends CodecReader<Event.Said.Data> {
        /** Called by Jackson. */
        public DataReader() {}

        @Override
        protected Event.Said.Data decode(JsonParser parser) throws IOException {
            return readData(parser);
        }
    }

    /** Lets Jackson write {@link Event.Said.Data}. */
    public static final class DataWriter extends CodecWriter<Event.Said.Data> {
        /** Called by Jackson. */
        public DataWriter() {}

        @Override
        protected void encode(Event.Said.Data value, JsonGenerator generator) throws IOException {
            writeData(value, generator);
        }
    }
}
