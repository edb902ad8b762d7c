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

/** Reads and writes {@link Old} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
@SuppressWarnings("deprecation")
public final class OldCodec {
    private OldCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Old read(JsonParser parser) throws IOException {
        Old.Mode mode = null;
        Old.Older older = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "mode" -> mode = JsonReading.optional(parser, OldCodec::readMode, additionalProperties);
                case "older" -> older = JsonReading.optional(parser, OldCodec::readOlder, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Old(mode, older, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Old value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.mode() != null) {
            generator.writeFieldName("mode");
            writeMode(value.mode(), generator);
        }
        if (value.older() != null) {
            generator.writeFieldName("older");
            writeOlder(value.older(), generator);
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
    public static Old.Mode readMode(JsonParser parser) throws IOException {
        return Old.Mode.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeMode(Old.Mode value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Old.Older readOlder(JsonParser parser) throws IOException {
        String a = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "a" -> a = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Old.Older(a, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeOlder(Old.Older value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.a() != null) {
            generator.writeFieldName("a");
            generator.writeString(value.a());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Old}. */
    public static final class Reader extends CodecReader<Old> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Old decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Old}. */
    public static final class Writer extends CodecWriter<Old> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Old value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Old.Mode}. */
    public static final class ModeReader extends CodecReader<Old.Mode> {
        /** Called by Jackson. */
        public ModeReader() {}

        @Override
        protected Old.Mode decode(JsonParser parser) throws IOException {
            return readMode(parser);
        }
    }

    /** Lets Jackson write {@link Old.Mode}. */
    public static final class ModeWriter extends CodecWriter<Old.Mode> {
        /** Called by Jackson. */
        public ModeWriter() {}

        @Override
        protected void encode(Old.Mode value, JsonGenerator generator) throws IOException {
            writeMode(value, generator);
        }
    }

    /** Lets Jackson read {@link Old.Older}. */
    public static final class OlderReader extends CodecReader<Old.Older> {
        /** Called by Jackson. */
        public OlderReader() {}

        @Override
        protected Old.Older decode(JsonParser parser) throws IOException {
            return readOlder(parser);
        }
    }

    /** Lets Jackson write {@link Old.Older}. */
    public static final class OlderWriter extends CodecWriter<Old.Older> {
        /** Called by Jackson. */
        public OlderWriter() {}

        @Override
        protected void encode(Old.Older value, JsonGenerator generator) throws IOException {
            writeOlder(value, generator);
        }
    }
}
