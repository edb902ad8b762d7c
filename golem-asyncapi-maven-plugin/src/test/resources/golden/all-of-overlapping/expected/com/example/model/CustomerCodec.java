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
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Customer} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class CustomerCodec {
    private CustomerCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Customer read(JsonParser parser) throws IOException {
        UUID account = null;
        Customer manager = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "account" -> account = JsonReading.optional(parser, JsonScalars::uuid, additionalProperties);
                case "manager" -> manager = JsonReading.optional(parser, CustomerCodec::read, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Customer(account, manager, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Customer value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.account() != null) {
            generator.writeFieldName("account");
            JsonWriting.text(value.account(), generator);
        }
        if (value.manager() != null) {
            generator.writeFieldName("manager");
            write(value.manager(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Customer}. */
    public static final class Reader extends CodecReader<Customer> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Customer decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Customer}. */
    public static final class Writer extends CodecWriter<Customer> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Customer value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
