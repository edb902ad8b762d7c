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
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link WorkerEvent} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class WorkerEventCodec {
    private WorkerEventCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static WorkerEvent read(JsonParser parser) throws IOException {
        WorkerEvent.Type type = null;
        OffsetDateTime timestamp = null;
        String message = null;
        String level = null;
        Map<String, JsonNode> context = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "type" -> type = JsonReading.optional(parser, WorkerEventCodec::readType, additionalProperties);
                case "timestamp" ->
                    timestamp = JsonReading.optional(parser, JsonScalars::dateTime, additionalProperties);
                case "message" -> message = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "level" -> level = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "context" ->
                    context = JsonReading.optional(
                            parser, inner -> JsonReading.map(inner, JsonReading::node), additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new WorkerEvent(type, timestamp, message, level, context, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(WorkerEvent value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.type() != null) {
            generator.writeFieldName("type");
            writeType(value.type(), generator);
        }
        if (value.timestamp() != null) {
            generator.writeFieldName("timestamp");
            JsonWriting.dateTime(value.timestamp(), generator);
        }
        if (value.message() != null) {
            generator.writeFieldName("message");
            generator.writeString(value.message());
        }
        if (value.level() != null) {
            generator.writeFieldName("level");
            generator.writeString(value.level());
        }
        if (value.context() != null) {
            generator.writeFieldName("context");
            JsonWriting.map(value.context(), generator, JsonWriting::node);
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
    public static WorkerEvent.Type readType(JsonParser parser) throws IOException {
        return WorkerEvent.Type.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeType(WorkerEvent.Type value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link WorkerEvent}. */
    public static final class Reader extends CodecReader<WorkerEvent> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected WorkerEvent decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link WorkerEvent}. */
    public static final class Writer extends CodecWriter<WorkerEvent> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(WorkerEvent value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link WorkerEvent.Type}. */
    public static final class TypeReader extends CodecReader<WorkerEvent.Type> {
        /** Called by Jackson. */
        public TypeReader() {}

        @Override
        protected WorkerEvent.Type decode(JsonParser parser) throws IOException {
            return readType(parser);
        }
    }

    /** Lets Jackson write {@link WorkerEvent.Type}. */
    public static final class TypeWriter extends CodecWriter<WorkerEvent.Type> {
        /** Called by Jackson. */
        public TypeWriter() {}

        @Override
        protected void encode(WorkerEvent.Type value, JsonGenerator generator) throws IOException {
            writeType(value, generator);
        }
    }
}
