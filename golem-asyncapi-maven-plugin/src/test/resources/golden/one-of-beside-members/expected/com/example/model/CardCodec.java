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

/** Reads and writes {@link Card} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class CardCodec {
    private CardCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Card read(JsonParser parser) throws IOException {
        Card.Brand brand = null;
        Card backup = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "brand" -> brand = readBrand(parser);
                case "backup" -> backup = JsonReading.optional(parser, CardCodec::read, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Card(JsonReading.require(parser, brand, "brand"), backup, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Card value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("brand");
        writeBrand(value.brand(), generator);
        if (value.backup() != null) {
            generator.writeFieldName("backup");
            write(value.backup(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Card.Brand readBrand(JsonParser parser) throws IOException {
        return Card.Brand.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeBrand(Card.Brand value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link Card}. */
    public static final class Reader extends CodecReader<Card> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Card decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Card}. */
    public static final class Writer extends CodecWriter<Card> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Card value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Card.Brand}. */
    public static final class BrandReader extends CodecReader<Card.Brand> {
        /** Called by Jackson. */
        public BrandReader() {}

        @Override
        protected Card.Brand decode(JsonParser parser) throws IOException {
            return readBrand(parser);
        }
    }

    /** Lets Jackson write {@link Card.Brand}. */
    public static final class BrandWriter extends CodecWriter<Card.Brand> {
        /** Called by Jackson. */
        public BrandWriter() {}

        @Override
        protected void encode(Card.Brand value, JsonGenerator generator) throws IOException {
            writeBrand(value, generator);
        }
    }
}
