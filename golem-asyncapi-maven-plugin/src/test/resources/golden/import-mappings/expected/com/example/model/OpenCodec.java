package com.example.model;

import com.acme.Price;
import com.example.runtime.Imported;
import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Open} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class OpenCodec {
    private OpenCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Open read(JsonParser parser) throws IOException {
        String id = null;
        Map<String, Price> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "id" -> id = JsonReading.optionalBesideTyped(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, Imported.read(parser, Price.class));
            }
        }
        return new Open(id, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Open value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.id() != null) {
            generator.writeFieldName("id");
            generator.writeString(value.id());
        }
        JsonWriting.members(value.additionalProperties(), generator, Imported::write);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Open}. */
    public static final class Reader extends CodecReader<Open> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Open decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Open}. */
    public static final class Writer extends CodecWriter<Open> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Open value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
