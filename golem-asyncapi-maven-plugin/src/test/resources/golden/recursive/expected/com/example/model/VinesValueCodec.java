package com.example.model;

import com.example.runtime.JsonAttempts;
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

/** Reads and writes {@link VinesValue} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class VinesValueCodec {
    private VinesValueCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static VinesValue read(JsonParser parser) throws IOException {
        Map<String, VinesValue> more = null;
        VinesValue.Either either = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "more" ->
                    more = JsonReading.optional(
                            parser, inner -> JsonReading.map(inner, VinesValueCodec::read), additionalProperties);
                case "either" ->
                    either = JsonReading.optional(parser, VinesValueCodec::readEither, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new VinesValue(more, either, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(VinesValue value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.more() != null) {
            generator.writeFieldName("more");
            JsonWriting.map(value.more(), generator, VinesValueCodec::write);
        }
        if (value.either() != null) {
            generator.writeFieldName("either");
            writeEither(value.either(), generator);
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
    public static VinesValue.Either readEither(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case START_ARRAY ->
                JsonAttempts.first(
                        parser, JsonReading.node(parser), VinesValue.Either.Unknown::new, VinesValueCodec::readPairs);
            case VALUE_STRING -> readStringValue(parser);
            default -> new VinesValue.Either.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeEither(VinesValue.Either value, JsonGenerator generator) throws IOException {
        if (value instanceof VinesValue.Either.Pairs pairs) {
            writePairs(pairs, generator);
        } else if (value instanceof VinesValue.Either.StringValue stringValue) {
            writeStringValue(stringValue, generator);
        } else if (value instanceof VinesValue.Either.Unknown unknown) {
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
    public static VinesValue.Either.Pairs readPairs(JsonParser parser) throws IOException {
        return new VinesValue.Either.Pairs(JsonReading.list(parser, PairsItemCodec::read));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writePairs(VinesValue.Either.Pairs value, JsonGenerator generator) throws IOException {
        JsonWriting.list(value.value(), generator, PairsItemCodec::write);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static VinesValue.Either.StringValue readStringValue(JsonParser parser) throws IOException {
        return new VinesValue.Either.StringValue(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeStringValue(VinesValue.Either.StringValue value, JsonGenerator generator)
            throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link VinesValue}. */
    public static final class Reader extends CodecReader<VinesValue> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected VinesValue decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link VinesValue}. */
    public static final class Writer extends CodecWriter<VinesValue> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(VinesValue value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link VinesValue.Either}. */
    public static final class EitherReader extends CodecReader<VinesValue.Either> {
        /** Called by Jackson. */
        public EitherReader() {}

        @Override
        protected VinesValue.Either decode(JsonParser parser) throws IOException {
            return readEither(parser);
        }
    }

    /** Lets Jackson write {@link VinesValue.Either}. */
    public static final class EitherWriter extends CodecWriter<VinesValue.Either> {
        /** Called by Jackson. */
        public EitherWriter() {}

        @Override
        protected void encode(VinesValue.Either value, JsonGenerator generator) throws IOException {
            writeEither(value, generator);
        }
    }

    /** Lets Jackson read {@link VinesValue.Either.Pairs}. */
    public static final class PairsReader extends CodecReader<VinesValue.Either.Pairs> {
        /** Called by Jackson. */
        public PairsReader() {}

        @Override
        protected VinesValue.Either.Pairs decode(JsonParser parser) throws IOException {
            return readPairs(parser);
        }
    }

    /** Lets Jackson write {@link VinesValue.Either.Pairs}. */
    public static final class PairsWriter extends CodecWriter<VinesValue.Either.Pairs> {
        /** Called by Jackson. */
        public PairsWriter() {}

        @Override
        protected void encode(VinesValue.Either.Pairs value, JsonGenerator generator) throws IOException {
            writePairs(value, generator);
        }
    }

    /** Lets Jackson read {@link VinesValue.Either.StringValue}. */
    public static final class StringValueReader extends CodecReader<VinesValue.Either.StringValue> {
        /** Called by Jackson. */
        public StringValueReader() {}

        @Override
        protected VinesValue.Either.StringValue decode(JsonParser parser) throws IOException {
            return readStringValue(parser);
        }
    }

    /** Lets Jackson write {@link VinesValue.Either.StringValue}. */
    public static final class StringValueWriter extends CodecWriter<VinesValue.Either.StringValue> {
        /** Called by Jackson. */
        public StringValueWriter() {}

        @Override
        protected void encode(VinesValue.Either.StringValue value, JsonGenerator generator) throws IOException {
            writeStringValue(value, generator);
        }
    }
}
