package com.example.model;

import com.acme.Price;
import com.example.runtime.Imported;
import com.example.runtime.JsonReading;
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

/** Reads and writes {@link Special} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class SpecialCodec {
    private SpecialCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Special read(JsonParser parser) throws IOException {
        Price price = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "price" ->
                    price = JsonReading.optional(
                            parser, inner -> Imported.read(inner, Price.class), additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Special(price, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Special value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.price() != null) {
            generator.writeFieldName("price");
            Imported.write(value.price(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Special}. */
    public static final class Reader extends CodecReader<Special> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Special decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Special}. */
    public static final class Writer extends CodecWriter<Special> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Special value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
