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
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Placed} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class PlacedCodec {
    private PlacedCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Placed read(JsonParser parser) throws IOException {
        List<String> articles = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        String type = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "type" -> type = JsonScalars.constant(parser, "placed");
                case "articles" -> articles = JsonReading.list(parser, JsonScalars::string);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.require(parser, type, "type");
        return new Placed(JsonReading.require(parser, articles, "articles"), additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Placed value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("type");
        generator.writeString(value.type());
        generator.writeFieldName("articles");
        JsonWriting.list(value.articles(), generator, (item, out) -> out.writeString(item));
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Placed}. */
    public static final class Reader extends CodecReader<Placed> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Placed decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Placed}. */
    public static final class Writer extends CodecWriter<Placed> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Placed value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
