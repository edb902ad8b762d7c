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

/** Reads and writes {@link Second} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class SecondCodec {
    private SecondCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Second read(JsonParser parser) throws IOException {
        Done done = null;
        Second.Version version = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "done" -> done = JsonReading.optional(parser, DoneCodec::read, additionalProperties);
                case "version" -> version = readVersion(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Second(done, JsonReading.require(parser, version, "version"), additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Second value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.done() != null) {
            generator.writeFieldName("done");
            DoneCodec.write(value.done(), generator);
        }
        generator.writeFieldName("version");
        writeVersion(value.version(), generator);
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
    public static Second.Version readVersion(JsonParser parser) throws IOException {
        return Second.Version.of(JsonScalars.decimal(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeVersion(Second.Version value, JsonGenerator generator) throws IOException {
        generator.writeNumber(value.value());
    }

    /** Lets Jackson read {@link Second}. */
    public static final class Reader extends CodecReader<Second> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Second decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Second}. */
    public static final class Writer extends CodecWriter<Second> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Second value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Second.Version}. */
    public static final class VersionReader extends CodecReader<Second.Version> {
        /** Called by Jackson. */
        public VersionReader() {}

        @Override
        protected Second.Version decode(JsonParser parser) throws IOException {
            return readVersion(parser);
        }
    }

    /** Lets Jackson write {@link Second.Version}. */
    public static final class VersionWriter extends CodecWriter<Second.Version> {
        /** Called by Jackson. */
        public VersionWriter() {}

        @Override
        protected void encode(Second.Version value, JsonGenerator generator) throws IOException {
            writeVersion(value, generator);
        }
    }
}
