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

/** Reads and writes {@link Command} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class CommandCodec {
    private CommandCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Command read(JsonParser parser) throws IOException {
        BigDecimal turn = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "turn" -> turn = JsonScalars.decimal(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Command(JsonReading.require(parser, turn, "turn"), additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Command value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("turn");
        generator.writeNumber(value.turn());
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Command}. */
    public static final class Reader extends CodecReader<Command> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Command decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Command}. */
    public static final class Writer extends CodecWriter<Command> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Command value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
