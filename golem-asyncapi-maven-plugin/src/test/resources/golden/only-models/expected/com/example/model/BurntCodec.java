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

/** Reads and writes {@link Burnt} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class BurntCodec {
    private BurntCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Burnt read(JsonParser parser) throws IOException {
        Cause cause = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        String kind = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "kind" -> kind = JsonScalars.constant(parser, "burnt");
                case "cause" -> cause = JsonReading.optional(parser, CauseCodec::read, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.require(parser, kind, "kind");
        return new Burnt(cause, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Burnt value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("kind");
        generator.writeString(value.kind());
        if (value.cause() != null) {
            generator.writeFieldName("cause");
            CauseCodec.write(value.cause(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Burnt}. */
    public static final class Reader extends CodecReader<Burnt> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Burnt decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Burnt}. */
    public static final class Writer extends CodecWriter<Burnt> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Burnt value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
