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

/** Reads and writes {@link Choice} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ChoiceCodec {
    private ChoiceCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Choice read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new Choice.Unknown(JsonReading.node(parser));
        }
        String tag = JsonReading.firstMember(parser);
        if (tag == null) {
            return new Choice.Unknown(JsonReading.emptyObject());
        }
        switch (tag) {
            case "Unknown" -> {
                return readUnknown_(parser);
            }
            case "choice" -> {
                return readChoice_(parser);
            }
            case "Math" -> {
                parser.nextToken();
                Choice.Math variant = untaggedMath(parser);
                if (parser.nextFieldName() != null) {
                    return new Choice.Unknown(JsonWriting.withRest(variant, ChoiceCodec::writeMath, parser));
                }
                return variant;
            }
            case "Builder" -> {
                parser.nextToken();
                Choice.Builder_ variant = untaggedBuilder_(parser);
                if (parser.nextFieldName() != null) {
                    return new Choice.Unknown(JsonWriting.withRest(variant, ChoiceCodec::writeBuilder_, parser));
                }
                return variant;
            }
            default -> {
                return new Choice.Unknown(JsonReading.node(parser));
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
    public static void write(Choice value, JsonGenerator generator) throws IOException {
        if (value instanceof Choice.Unknown_ unknown2) {
            writeUnknown_(unknown2, generator);
        } else if (value instanceof Choice.Choice_ choice) {
            writeChoice_(choice, generator);
        } else if (value instanceof Choice.Math math) {
            writeMath(math, generator);
        } else if (value instanceof Choice.Builder_ builder) {
            writeBuilder_(builder, generator);
        } else if (value instanceof Choice.Unknown unknown) {
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
    public static Choice.Unknown_ readUnknown_(JsonParser parser) throws IOException {
        Choice.Unknown_.Unknown_14d4 unknown = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "Unknown" -> unknown = readUnknown_14d4(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Choice.Unknown_(JsonReading.require(parser, unknown, "Unknown"), additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeUnknown_(Choice.Unknown_ value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("Unknown");
        writeUnknown_14d4(value.unknown(), generator);
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
    public static Choice.Unknown_.Unknown_14d4 readUnknown_14d4(JsonParser parser) throws IOException {
        String json = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "json" -> json = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Choice.Unknown_.Unknown_14d4(json, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeUnknown_14d4(Choice.Unknown_.Unknown_14d4 value, JsonGenerator generator)
            throws IOException {
        generator.writeStartObject();
        if (value.json() != null) {
            generator.writeFieldName("json");
            generator.writeString(value.json());
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
    public static Choice.Choice_ readChoice_(JsonParser parser) throws IOException {
        Choice.Choice_.Choice_c76c choice = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "choice" -> choice = readChoice_c76c(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Choice.Choice_(JsonReading.require(parser, choice, "choice"), additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeChoice_(Choice.Choice_ value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("choice");
        writeChoice_c76c(value.choice(), generator);
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
    public static Choice.Choice_.Choice_c76c readChoice_c76c(JsonParser parser) throws IOException {
        String json = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "json" -> json = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Choice.Choice_.Choice_c76c(json, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeChoice_c76c(Choice.Choice_.Choice_c76c value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.json() != null) {
            generator.writeFieldName("json");
            generator.writeString(value.json());
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
    public static Choice.Math readMath(JsonParser parser) throws IOException {
        JsonReading.enterTag(parser, "Math");
        Choice.Math tagged = untaggedMath(parser);
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
    public static void writeMath(Choice.Math value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("Math");
        generator.writeStartObject();
        if (value.value() != null) {
            generator.writeFieldName("value");
            generator.writeString(value.value());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static Choice.Math untaggedMath(JsonParser parser) throws IOException {
        String value = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "value" -> value = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Choice.Math(value, additionalProperties);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Choice.Builder_ readBuilder_(JsonParser parser) throws IOException {
        JsonReading.enterTag(parser, "Builder");
        Choice.Builder_ tagged = untaggedBuilder_(parser);
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
    public static void writeBuilder_(Choice.Builder_ value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("Builder");
        generator.writeStartObject();
        if (value.value() != null) {
            generator.writeFieldName("value");
            generator.writeString(value.value());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static Choice.Builder_ untaggedBuilder_(JsonParser parser) throws IOException {
        String value = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "value" -> value = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Choice.Builder_(value, additionalProperties);
    }

    /** Lets Jackson read {@link Choice}. */
    public static final class Reader extends CodecReader<Choice> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Choice decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Choice}. */
    public static final class Writer extends CodecWriter<Choice> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Choice value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Choice.Unknown_}. */
    public static final class Unknown_Reader extends CodecReader<Choice.Unknown_> {
        /** Called by Jackson. */
        public Unknown_Reader() {}

        @Override
        protected Choice.Unknown_ decode(JsonParser parser) throws IOException {
            return readUnknown_(parser);
        }
    }

    /** Lets Jackson write {@link Choice.Unknown_}. */
    public static final class Unknown_Writer extends CodecWriter<Choice.Unknown_> {
        /** Called by Jackson. */
        public Unknown_Writer() {}

        @Override
        protected void encode(Choice.Unknown_ value, JsonGenerator generator) throws IOException {
            writeUnknown_(value, generator);
        }
    }

    /** Lets Jackson read {@link Choice.Unknown_.Unknown_14d4}. */
    public static final class Unknown_14d4Reader extends CodecReader<Choice.Unknown_.Unknown_14d4> {
        /** Called by Jackson. */
        public Unknown_14d4Reader() {}

        @Override
        protected Choice.Unknown_.Unknown_14d4 decode(JsonParser parser) throws IOException {
            return readUnknown_14d4(parser);
        }
    }

    /** Lets Jackson write {@link Choice.Unknown_.Unknown_14d4}. */
    public static final class Unknown_14d4Writer extends CodecWriter<Choice.Unknown_.Unknown_14d4> {
        /** Called by Jackson. */
        public Unknown_14d4Writer() {}

        @Override
        protected void encode(Choice.Unknown_.Unknown_14d4 value, JsonGenerator generator) throws IOException {
            writeUnknown_14d4(value, generator);
        }
    }

    /** Lets Jackson read {@link Choice.Choice_}. */
    public static final class Choice_Reader extends CodecReader<Choice.Choice_> {
        /** Called by Jackson. */
        public Choice_Reader() {}

        @Override
        protected Choice.Choice_ decode(JsonParser parser) throws IOException {
            return readChoice_(parser);
        }
    }

    /** Lets Jackson write {@link Choice.Choice_}. */
    public static final class Choice_Writer extends CodecWriter<Choice.Choice_> {
        /** Called by Jackson. */
        public Choice_Writer() {}

        @Override
        protected void encode(Choice.Choice_ value, JsonGenerator generator) throws IOException {
            writeChoice_(value, generator);
        }
    }

    /** Lets Jackson read {@link Choice.Choice_.Choice_c76c}. */
    public static final class Choice_c76cReader extends CodecReader<Choice.Choice_.Choice_c76c> {
        /** Called by Jackson. */
        public Choice_c76cReader() {}

        @Override
        protected Choice.Choice_.Choice_c76c decode(JsonParser parser) throws IOException {
            return readChoice_c76c(parser);
        }
    }

    /** Lets Jackson write {@link Choice.Choice_.Choice_c76c}. */
    public static final class Choice_c76cWriter extends CodecWriter<Choice.Choice_.Choice_c76c> {
        /** Called by Jackson. */
        public Choice_c76cWriter() {}

        @Override
        protected void encode(Choice.Choice_.Choice_c76c value, JsonGenerator generator) throws IOException {
            writeChoice_c76c(value, generator);
        }
    }

    /** Lets Jackson read {@link Choice.Math}. */
    public static final class MathReader extends CodecReader<Choice.Math> {
        /** Called by Jackson. */
        public MathReader() {}

        @Override
        protected Choice.Math decode(JsonParser parser) throws IOException {
            return readMath(parser);
        }
    }

    /** Lets Jackson write {@link Choice.Math}. */
    public static final class MathWriter extends CodecWriter<Choice.Math> {
        /** Called by Jackson. */
        public MathWriter() {}

        @Override
        protected void encode(Choice.Math value, JsonGenerator generator) throws IOException {
            writeMath(value, generator);
        }
    }

    /** Lets Jackson read {@link Choice.Builder_}. */
    public static final class Builder_Reader extends CodecReader<Choice.Builder_> {
        /** Called by Jackson. */
        public Builder_Reader() {}

        @Override
        protected Choice.Builder_ decode(JsonParser parser) throws IOException {
            return readBuilder_(parser);
        }
    }

    /** Lets Jackson write {@link Choice.Builder_}. */
    public static final class Builder_Writer extends CodecWriter<Choice.Builder_> {
        /** Called by Jackson. */
        public Builder_Writer() {}

        @Override
        protected void encode(Choice.Builder_ value, JsonGenerator generator) throws IOException {
            writeBuilder_(value, generator);
        }
    }
}
