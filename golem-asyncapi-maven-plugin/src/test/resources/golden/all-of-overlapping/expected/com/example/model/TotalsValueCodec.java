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

/** Reads and writes {@link TotalsValue} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class TotalsValueCodec {
    private TotalsValueCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static TotalsValue read(JsonParser parser) throws IOException {
        BigDecimal net = null;
        BigDecimal tax = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "net" -> net = JsonReading.optional(parser, JsonScalars::decimal, additionalProperties);
                case "tax" -> tax = JsonReading.optional(parser, JsonScalars::decimal, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new TotalsValue(net, tax, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(TotalsValue value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.net() != null) {
            generator.writeFieldName("net");
            generator.writeNumber(value.net());
        }
        if (value.tax() != null) {
            generator.writeFieldName("tax");
            generator.writeNumber(value.tax());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link TotalsValue}. */
    public static final class Reader extends CodecReader<TotalsValue> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected TotalsValue decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link TotalsValue}. */
    public static final class Writer extends CodecWriter<TotalsValue> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(TotalsValue value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
