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
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Cash} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class CashCodec {
    private CashCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Cash read(JsonParser parser) throws IOException {
        BigDecimal given = null;
        Card next = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "given" -> given = JsonScalars.decimal(parser);
                case "next" -> next = JsonReading.optional(parser, CardCodec::read, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Cash(JsonReading.require(parser, given, "given"), next, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Cash value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("given");
        generator.writeNumber(value.given());
        if (value.next() != null) {
            generator.writeFieldName("next");
            CardCodec.write(value.next(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Cash}. */
    public static final class Reader extends CodecReader<Cash> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Cash decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Cash}. */
    public static final class Writer extends CodecWriter<Cash> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Cash value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
