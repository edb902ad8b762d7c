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
import java.lang.Override;
import java.lang.String;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Unknown_} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class Unknown_Codec {
    private Unknown_Codec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Unknown_ read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new Unknown_.Unknown(JsonReading.node(parser));
        }
        String tag = JsonReading.firstMember(parser);
        if (tag == null) {
            return new Unknown_.Unknown(JsonReading.emptyObject());
        }
        switch (tag) {
            case "Builder" -> {
                return readBuilder_(parser);
            }
            case "Known" -> {
                parser.nextToken();
                Unknown_.Known_ variant = untaggedKnown_(parser);
                if (parser.nextFieldName() != null) {
                    return new Unknown_.Unknown(JsonWriting.withRest(variant, Unknown_Codec::writeKnown_, parser));
                }
                return variant;
            }
            default -> {
                return new Unknown_.Unknown(JsonReading.node(parser));
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
    public static void write(Unknown_ value, JsonGenerator generator) throws IOException {
        if (value instanceof Unknown_.Builder_ builder) {
            writeBuilder_(builder, generator);
        } else if (value instanceof Unknown_.Known_ known) {
            writeKnown_(known, generator);
        } else if (value instanceof Unknown_.Unknown unknown) {
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
    public static Unknown_.Builder_ readBuilder_(JsonParser parser) throws IOException {
        Builder_ builder_ = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "Builder" -> builder_ = Builder_Codec.read(parser);
                default -> throw JsonReading.unexpected(parser);
            }
        }
        return new Unknown_.Builder_(JsonReading.require(parser, builder_, "Builder"));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeBuilder_(Unknown_.Builder_ value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("Builder");
        Builder_Codec.write(value.builder_(), generator);
        generator.writeEndObject();
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Unknown_.Known_ readKnown_(JsonParser parser) throws IOException {
        JsonReading.enterTag(parser, "Known");
        Unknown_.Known_ tagged = untaggedKnown_(parser);
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
    public static void writeKnown_(Unknown_.Known_ value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("Known");
        generator.writeStartObject();
        if (value.known() != null) {
            generator.writeFieldName("known");
            writeKnown_f17c(value.known(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static Unknown_.Known_ untaggedKnown_(JsonParser parser) throws IOException {
        Unknown_.Known_.Known_f17c known = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "known" ->
                    known = JsonReading.optional(parser, Unknown_Codec::readKnown_f17c, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Unknown_.Known_(known, additionalProperties);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Unknown_.Known_.Known_f17c readKnown_f17c(JsonParser parser) throws IOException {
        return Unknown_.Known_.Known_f17c.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeKnown_f17c(Unknown_.Known_.Known_f17c value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link Unknown_}. */
    public static final class Reader extends CodecReader<Unknown_> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Unknown_ decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Unknown_}. */
    public static final class Writer extends CodecWriter<Unknown_> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Unknown_ value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Unknown_.Builder_}. */
    public static final class Builder_Reader extends CodecReader<Unknown_.Builder_> {
        /** Called by Jackson. */
        public Builder_Reader() {}

        @Override
        protected Unknown_.Builder_ decode(JsonParser parser) throws IOException {
            return readBuilder_(parser);
        }
    }

    /** Lets Jackson write {@link Unknown_.Builder_}. */
    public static final class Builder_Writer extends CodecWriter<Unknown_.Builder_> {
        /** Called by Jackson. */
        public Builder_Writer() {}

        @Override
        protected void encode(Unknown_.Builder_ value, JsonGenerator generator) throws IOException {
            writeBuilder_(value, generator);
        }
    }

    /** Lets Jackson read {@link Unknown_.Known_}. */
    public static final class Known_Reader extends CodecReader<Unknown_.Known_> {
        /** Called by Jackson. */
        public Known_Reader() {}

        @Override
        protected Unknown_.Known_ decode(JsonParser parser) throws IOException {
            return readKnown_(parser);
        }
    }

    /** Lets Jackson write {@link Unknown_.Known_}. */
    public static final class Known_Writer extends CodecWriter<Unknown_.Known_> {
        /** Called by Jackson. */
        public Known_Writer() {}

        @Override
        protected void encode(Unknown_.Known_ value, JsonGenerator generator) throws IOException {
            writeKnown_(value, generator);
        }
    }

    /** Lets Jackson read {@link Unknown_.Known_.Known_f17c}. */
    public static final class Known_f17cReader extends CodecReader<Unknown_.Known_.Known_f17c> {
        /** Called by Jackson. */
        public Known_f17cReader() {}

        @Override
        protected Unknown_.Known_.Known_f17c decode(JsonParser parser) throws IOException {
            return readKnown_f17c(parser);
        }
    }

    /** Lets Jackson write {@link Unknown_.Known_.Known_f17c}. */
    public static final class Known_f17cWriter extends CodecWriter<Unknown_.Known_.Known_f17c> {
        /** Called by Jackson. */
        public Known_f17cWriter() {}

        @Override
        protected void encode(Unknown_.Known_.Known_f17c value, JsonGenerator generator) throws IOException {
            writeKnown_f17c(value, generator);
        }
    }
}
