package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
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
        String tag = JsonReading.firstMember(parser);
        if (tag == null) {
            return new Event.Unknown(JsonReading.emptyObject());
        }
        return switch (tag) {
            case "Came" -> readCame(parser);
            case "went" -> readWent(parser);
            case "Slept" -> SleptCodec.read(parser);
            default -> new Event.Unknown(JsonReading.node(parser));
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
        if (value instanceof Event.Came came) {
            writeCame(came, generator);
        } else if (value instanceof Event.Went went) {
            writeWent(went, generator);
        } else if (value instanceof Slept slept) {
            SleptCodec.write(slept, generator);
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
    public static Event.Came readCame(JsonParser parser) throws IOException {
        Event.Came.Came_ came = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "Came" -> came = readCame_(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Event.Came(JsonReading.require(parser, came, "Came"), additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeCame(Event.Came value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("Came");
        writeCame_(value.came(), generator);
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
    public static Event.Came.Came_ readCame_(JsonParser parser) throws IOException {
        String who = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "who" -> who = JsonScalars.string(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Event.Came.Came_(JsonReading.require(parser, who, "who"), additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeCame_(Event.Came.Came_ value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("who");
        generator.writeString(value.who());
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
    public static Event.Went readWent(JsonParser parser) throws IOException {
        String went = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "went" -> went = JsonScalars.string(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Event.Went(JsonReading.require(parser, went, "went"), additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeWent(Event.Went value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("went");
        generator.writeString(value.went());
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

    /** Lets Jackson read {@link Event.Came}. */
    public static final class CameReader extends CodecReader<Event.Came> {
        /** Called by Jackson. */
        public CameReader() {}

        @Override
        protected Event.Came decode(JsonParser parser) throws IOException {
            return readCame(parser);
        }
    }

    /** Lets Jackson write {@link Event.Came}. */
    public static final class CameWriter extends CodecWriter<Event.Came> {
        /** Called by Jackson. */
        public CameWriter() {}

        @Override
        protected void encode(Event.Came value, JsonGenerator generator) throws IOException {
            writeCame(value, generator);
        }
    }

    /** Lets Jackson read {@link Event.Came.Came_}. */
    public static final class Came_Reader extends CodecReader<Event.Came.Came_> {
        /** Called by Jackson. */
        public Came_Reader() {}

        @Override
        protected Event.Came.Came_ decode(JsonParser parser) throws IOException {
            return readCame_(parser);
        }
    }

    /** Lets Jackson write {@link Event.Came.Came_}. */
    public static final class Came_Writer extends CodecWriter<Event.Came.Came_> {
        /** Called by Jackson. */
        public Came_Writer() {}

        @Override
        protected void encode(Event.Came.Came_ value, JsonGenerator generator) throws IOException {
            writeCame_(value, generator);
        }
    }

    /** Lets Jackson read {@link Event.Went}. */
    public static final class WentReader extends CodecReader<Event.Went> {
        /** Called by Jackson. */
        public WentReader() {}

        @Override
        protected Event.Went decode(JsonParser parser) throws IOException {
            return readWent(parser);
        }
    }

    /** Lets Jackson write {@link Event.Went}. */
    public static final class WentWriter extends CodecWriter<Event.Went> {
        /** Called by Jackson. */
        public WentWriter() {}

        @Override
        protected void encode(Event.Went value, JsonGenerator generator) throws IOException {
            writeWent(value, generator);
        }
    }
}
