package com.example.model;

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

/** Reads and writes {@link Typed} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class TypedCodec {
    private TypedCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Typed read(JsonParser parser) throws IOException {
        String unit = null;
        Map<String, Long> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "unit" ->
                    unit = JsonReading.optionalBesideTyped(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonScalars.int64(parser));
            }
        }
        return new Typed(unit, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Typed value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.unit() != null) {
            generator.writeFieldName("unit");
            generator.writeString(value.unit());
        }
        JsonWriting.members(value.additionalProperties(), generator, (item, out) -> out.writeNumber(item));
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Typed}. */
    public static final class Reader extends CodecReader<Typed> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Typed decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Typed}. */
    public static final class Writer extends CodecWriter<Typed> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Typed value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
