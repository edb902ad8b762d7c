package com.example.model;

import com.acme.Money;
import com.example.runtime.Imported;
import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonTexts;
import com.example.runtime.JsonWriting;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Required} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class RequiredCodec {
    private RequiredCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Required read(JsonParser parser) throws IOException {
        Money price = null;
        Long int64 = null;
        BigInteger count = null;
        Map<String, Money> additionalProperties = new LinkedHashMap<>();
        Long kind = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "price" -> price = Imported.read(parser, Money.class);
                case "int64" -> int64 = JsonTexts.int64(parser);
                case "count" -> count = JsonScalars.bigInteger(parser);
                case "kind" -> kind = JsonScalars.constant(parser, JsonScalars.int64(parser), 1L);
                default -> additionalProperties.put(member, Imported.read(parser, Money.class));
            }
        }
        JsonReading.require(parser, kind, "kind");
        return new Required(
                JsonReading.require(parser, price, "price"),
                JsonReading.require(parser, int64, "int64"),
                JsonReading.require(parser, count, "count"),
                additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Required value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("price");
        Imported.write(value.price(), generator);
        generator.writeFieldName("int64");
        JsonWriting.text(value.int64(), generator);
        generator.writeFieldName("count");
        generator.writeNumber(value.count());
        generator.writeFieldName("kind");
        generator.writeNumber(value.kind());
        JsonWriting.members(value.additionalProperties(), generator, Imported::write);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Required}. */
    public static final class Reader extends CodecReader<Required> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Required decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Required}. */
    public static final class Writer extends CodecWriter<Required> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Required value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
