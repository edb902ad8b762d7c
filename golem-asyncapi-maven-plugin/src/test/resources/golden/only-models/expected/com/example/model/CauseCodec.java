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

/** Reads and writes {@link Cause} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class CauseCodec {
    private CauseCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Cause read(JsonParser parser) throws IOException {
        String text = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "text" -> text = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Cause(text, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Cause value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.text() != null) {
            generator.writeFieldName("text");
            generator.writeString(value.text());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Cause}. */
    public static final class Reader extends CodecReader<Cause> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Cause decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Cause}. */
    public static final class Writer extends CodecWriter<Cause> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Cause value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
