package com.example.model;

import com.acme.Price;
import com.example.runtime.Imported;
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

/** Reads and writes {@link ByTag} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ByTagCodec {
    private ByTagCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static ByTag read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new ByTag.Unknown(JsonReading.node(parser));
        }
        String tag = JsonReading.firstMember(parser);
        if (tag == null) {
            return new ByTag.Unknown(JsonReading.emptyObject());
        }
        switch (tag) {
            case "priced" -> {
                parser.nextToken();
                ByTag.Priced variant = untaggedPriced(parser);
                if (parser.nextFieldName() != null) {
                    return new ByTag.Unknown(JsonWriting.withRest(variant, ByTagCodec::writePriced, parser));
                }
                return variant;
            }
            case "free" -> {
                parser.nextToken();
                ByTag.Free variant = untaggedFree(parser);
                if (parser.nextFieldName() != null) {
                    return new ByTag.Unknown(JsonWriting.withRest(variant, ByTagCodec::writeFree, parser));
                }
                return variant;
            }
            default -> {
                return new ByTag.Unknown(JsonReading.node(parser));
            }
        }
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(ByTag value, JsonGenerator generator) throws IOException {
        if (value instanceof ByTag.Priced priced) {
            writePriced(priced, generator);
        } else if (value instanceof ByTag.Free free) {
            writeFree(free, generator);
        } else if (value instanceof ByTag.Unknown unknown) {
            JsonWriting.node(unknown.json(), generator);
        }
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static ByTag.Priced readPriced(JsonParser parser) throws IOException {
        JsonReading.enterTag(parser, "priced");
        ByTag.Priced tagged = untaggedPriced(parser);
        JsonReading.leaveTag(parser);
        return tagged;
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writePriced(ByTag.Priced value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("priced");
        generator.writeStartObject();
        if (value.price() != null) {
            generator.writeFieldName("price");
            Imported.write(value.price(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static ByTag.Priced untaggedPriced(JsonParser parser) throws IOException {
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
        return new ByTag.Priced(price, additionalProperties);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static ByTag.Free readFree(JsonParser parser) throws IOException {
        JsonReading.enterTag(parser, "free");
        ByTag.Free tagged = untaggedFree(parser);
        JsonReading.leaveTag(parser);
        return tagged;
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeFree(ByTag.Free value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("free");
        generator.writeStartObject();
        if (value.reason() != null) {
            generator.writeFieldName("reason");
            generator.writeString(value.reason());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static ByTag.Free untaggedFree(JsonParser parser) throws IOException {
        String reason = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "reason" -> reason = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new ByTag.Free(reason, additionalProperties);
    }

    /** Lets Jackson read {@link ByTag}. */
    public static final class Reader extends CodecReader<ByTag> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected ByTag decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link ByTag}. */
    public static final class Writer extends CodecWriter<ByTag> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(ByTag value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link ByTag.Priced}. */
    public static final class PricedReader extends CodecReader<ByTag.Priced> {
        /** Called by Jackson. */
        public PricedReader() {}

        @Override
        protected ByTag.Priced decode(JsonParser parser) throws IOException {
            return readPriced(parser);
        }
    }

    /** Lets Jackson write {@link ByTag.Priced}. */
    public static final class PricedWriter extends CodecWriter<ByTag.Priced> {
        /** Called by Jackson. */
        public PricedWriter() {}

        @Override
        protected void encode(ByTag.Priced value, JsonGenerator generator) throws IOException {
            writePriced(value, generator);
        }
    }

    /** Lets Jackson read {@link ByTag.Free}. */
    public static final class FreeReader extends CodecReader<ByTag.Free> {
        /** Called by Jackson. */
        public FreeReader() {}

        @Override
        protected ByTag.Free decode(JsonParser parser) throws IOException {
            return readFree(parser);
        }
    }

    /** Lets Jackson write {@link ByTag.Free}. */
    public static final class FreeWriter extends CodecWriter<ByTag.Free> {
        /** Called by Jackson. */
        public FreeWriter() {}

        @Override
        protected void encode(ByTag.Free value, JsonGenerator generator) throws IOException {
            writeFree(value, generator);
        }
    }
}
