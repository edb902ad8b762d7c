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

/** Reads and writes {@link Light} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class LightCodec {
    private LightCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Light read(JsonParser parser) throws IOException {
        Color color = null;
        Color previous = null;
        Light.Mode mode = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "color" -> color = ColorCodec.read(parser);
                case "previous" -> previous = JsonReading.optional(parser, ColorCodec::read, additionalProperties);
                case "mode" -> mode = JsonReading.optional(parser, LightCodec::readMode, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Light(JsonReading.require(parser, color, "color"), previous, mode, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Light value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("color");
        ColorCodec.write(value.color(), generator);
        if (value.previous() != null) {
            generator.writeFieldName("previous");
            ColorCodec.write(value.previous(), generator);
        }
        if (value.mode() != null) {
            generator.writeFieldName("mode");
            writeMode(value.mode(), generator);
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
    public static Light.Mode readMode(JsonParser parser) throws IOException {
        return Light.Mode.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeMode(Light.Mode value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link Light}. */
    public static final class Reader extends CodecReader<Light> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Light decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Light}. */
    public static final class Writer extends CodecWriter<Light> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Light value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Light.Mode}. */
    public static final class ModeReader extends CodecReader<Light.Mode> {
        /** Called by Jackson. */
        public ModeReader() {}

        @Override
        protected Light.Mode decode(JsonParser parser) throws IOException {
            return readMode(parser);
        }
    }

    /** Lets Jackson write {@link Light.Mode}. */
    public static final class ModeWriter extends CodecWriter<Light.Mode> {
        /** Called by Jackson. */
        public ModeWriter() {}

        @Override
        protected void encode(Light.Mode value, JsonGenerator generator) throws IOException {
            writeMode(value, generator);
        }
    }
}
