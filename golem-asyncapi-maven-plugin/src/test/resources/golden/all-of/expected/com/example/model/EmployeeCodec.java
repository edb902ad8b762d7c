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
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Employee} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class EmployeeCodec {
    private EmployeeCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Employee read(JsonParser parser) throws IOException {
        String name = null;
        LocalDate born = null;
        Address address = null;
        BigDecimal salary = null;
        Employee boss = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "name" -> name = JsonScalars.string(parser);
                case "born" -> born = JsonScalars.date(parser);
                case "address" -> address = JsonReading.optional(parser, AddressCodec::read, additionalProperties);
                case "salary" -> salary = JsonScalars.decimal(parser);
                case "boss" -> boss = JsonReading.optional(parser, EmployeeCodec::read, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Employee(
                JsonReading.require(parser, name, "name"),
                JsonReading.require(parser, born, "born"),
                address,
                JsonReading.require(parser, salary, "salary"),
                boss,
                additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Employee value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("name");
        generator.writeString(value.name());
        generator.writeFieldName("born");
        JsonWriting.text(value.born(), generator);
        if (value.address() != null) {
            generator.writeFieldName("address");
            AddressCodec.write(value.address(), generator);
        }
        generator.writeFieldName("salary");
        generator.writeNumber(value.salary());
        if (value.boss() != null) {
            generator.writeFieldName("boss");
            write(value.boss(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Employee}. */
    public static final class Reader extends CodecReader<Employee> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Employee decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Employee}. */
    public static final class Writer extends CodecWriter<Employee> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Employee value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
