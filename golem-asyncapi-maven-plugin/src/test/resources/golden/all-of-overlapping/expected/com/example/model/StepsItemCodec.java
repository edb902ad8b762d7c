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

/** Reads and writes {@link StepsItem} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class StepsItemCodec {
    private StepsItemCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static StepsItem read(JsonParser parser) throws IOException {
        String name = null;
        Boolean done = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "name" -> name = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "done" -> done = JsonReading.optional(parser, JsonScalars::bool, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new StepsItem(name, done, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(StepsItem value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.name() != null) {
            generator.writeFieldName("name");
            generator.writeString(value.name());
        }
        if (value.done() != null) {
            generator.writeFieldName("done");
            generator.writeBoolean(value.done());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link StepsItem}. */
    public static final class Reader extends CodecReader<StepsItem> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected StepsItem decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link StepsItem}. */
    public static final class Writer extends CodecWriter<StepsItem> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(StepsItem value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
