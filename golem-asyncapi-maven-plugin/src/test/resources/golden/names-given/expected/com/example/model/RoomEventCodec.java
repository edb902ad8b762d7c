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

/** Reads and writes {@link RoomEvent} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class RoomEventCodec {
    private RoomEventCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static RoomEvent read(JsonParser parser) throws IOException {
        String kind = null;
        Lamp light = null;
        RoomEvent.Place where = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "t" -> kind = JsonScalars.string(parser);
                case "lamp" -> light = JsonReading.optional(parser, LampCodec::read, additionalProperties);
                case "where" -> where = JsonReading.optional(parser, RoomEventCodec::readPlace, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new RoomEvent(JsonReading.require(parser, kind, "t"), light, where, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(RoomEvent value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("t");
        generator.writeString(value.kind());
        if (value.light() != null) {
            generator.writeFieldName("lamp");
            LampCodec.write(value.light(), generator);
        }
        if (value.where() != null) {
            generator.writeFieldName("where");
            writePlace(value.where(), generator);
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
    public static RoomEvent.Place readPlace(JsonParser parser) throws IOException {
        Long left = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "x" -> left = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new RoomEvent.Place(left, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writePlace(RoomEvent.Place value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.left() != null) {
            generator.writeFieldName("x");
            generator.writeNumber(value.left());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link RoomEvent}. */
    public static final class Reader extends CodecReader<RoomEvent> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected RoomEvent decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link RoomEvent}. */
    public static final class Writer extends CodecWriter<RoomEvent> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(RoomEvent value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link RoomEvent.Place}. */
    public static final class PlaceReader extends CodecReader<RoomEvent.Place> {
        /** Called by Jackson. */
        public PlaceReader() {}

        @Override
        protected RoomEvent.Place decode(JsonParser parser) throws IOException {
            return readPlace(parser);
        }
    }

    /** Lets Jackson write {@link RoomEvent.Place}. */
    public static final class PlaceWriter extends CodecWriter<RoomEvent.Place> {
        /** Called by Jackson. */
        public PlaceWriter() {}

        @Override
        protected void encode(RoomEvent.Place value, JsonGenerator generator) throws IOException {
            writePlace(value, generator);
        }
    }
}
