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

/** Reads and writes {@link Line} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class LineCodec {
    private LineCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Line read(JsonParser parser) throws IOException {
        Long amount = null;
        Map<String, Customer> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "amount" ->
                    amount = JsonReading.optionalBesideTyped(parser, JsonScalars::int64, additionalProperties);
                default -> additionalProperties.put(member, CustomerCodec.read(parser));
            }
        }
        return new Line(amount, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Line value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.amount() != null) {
            generator.writeFieldName("amount");
            generator.writeNumber(value.amount());
        }
        JsonWriting.members(value.additionalProperties(), generator, CustomerCodec::write);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Line}. */
    public static final class Reader extends CodecReader<Line> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Line decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Line}. */
    public static final class Writer extends CodecWriter<Line> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Line value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
