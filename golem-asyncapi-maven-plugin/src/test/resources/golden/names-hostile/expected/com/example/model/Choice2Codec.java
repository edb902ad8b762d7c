package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.lang.Override;
import java.lang.String;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Choice2} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class Choice2Codec {
    private Choice2Codec() {}

    /** Reads the value that the parser stands on. */
    public static Choice2 read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new Choice2.Unknown(JsonReading.node(parser));
        }
        String tag = JsonReading.firstMember(parser);
        if (tag == null) {
            return new Choice2.Unknown(JsonReading.emptyObject());
        }
        switch (tag) {
            case "Unknown" -> {
                return readUnknown2(parser);
            }
            case "choice" -> {
                return readChoice(parser);
            }
            case "Math" -> {
                parser.nextToken();
                Choice2.Math variant = untaggedMath(parser);
                if (parser.nextFieldName() != null) {
                    return new Choice2.Unknown(JsonWriting.withRest(variant, Choice2Codec::writeMath, parser));
                }
                return variant;
            }
            case "Builder" -> {
                parser.nextToken();
                Choice2.Builder2 variant = untaggedBuilder2(parser);
                if (parser.nextFieldName() != null) {
                    return new Choice2.Unknown(JsonWriting.withRest(variant, Choice2Codec::writeBuilder2, parser));
                }
                return variant;
            }
            default -> {
                return new Choice2.Unknown(JsonReading.node(parser));
            }
        }
    }

    /** Writes a value. */
    public static void write(Choice2 value, JsonGenerator generator) throws IOException {
        if (value instanceof Choice2.Unknown2 unknown2) {
            writeUnknown2(unknown2, generator);
        } else if (value instanceof Choice2.Choice choice) {
            writeChoice(choice, generator);
        } else if (value instanceof Choice2.Math math) {
            writeMath(math, generator);
        } else if (value instanceof Choice2.Builder2 builder2) {
            writeBuilder2(builder2, generator);
        } else if (value instanceof Choice2.Unknown unknown) {
            JsonWriting.node(unknown.json(), generator);
        }
    }

    /** Reads the value that the parser stands on. */
    public static Choice2.Unknown2 readUnknown2(JsonParser parser) throws IOException {
        Choice2.Unknown2.Unknown3 unknown = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "Unknown" -> unknown = readUnknown3(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Choice2.Unknown2(JsonReading.require(parser, unknown, "Unknown"), additionalProperties);
    }

    /** Writes a value. */
    public static void writeUnknown2(Choice2.Unknown2 value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("Unknown");
        writeUnknown3(value.unknown(), generator);
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Reads the value that the parser stands on. */
    public static Choice2.Unknown2.Unknown3 readUnknown3(JsonParser parser) throws IOException {
        String json = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "json" -> json = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Choice2.Unknown2.Unknown3(json, additionalProperties);
    }

    /** Writes a value. */
    public static void writeUnknown3(Choice2.Unknown2.Unknown3 value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.json() != null) {
            generator.writeFieldName("json");
            generator.writeString(value.json());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Reads the value that the parser stands on. */
    public static Choice2.Choice readChoice(JsonParser parser) throws IOException {
        Choice2.Choice.Choice3 choice = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "choice" -> choice = readChoice3(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Choice2.Choice(JsonReading.require(parser, choice, "choice"), additionalProperties);
    }

    /** Writes a value. */
    public static void writeChoice(Choice2.Choice value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("choice");
        writeChoice3(value.choice(), generator);
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Reads the value that the parser stands on. */
    public static Choice2.Choice.Choice3 readChoice3(JsonParser parser) throws IOException {
        String json = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "json" -> json = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Choice2.Choice.Choice3(json, additionalProperties);
    }

    /** Writes a value. */
    public static void writeChoice3(Choice2.Choice.Choice3 value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.json() != null) {
            generator.writeFieldName("json");
            generator.writeString(value.json());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Reads the value that the parser stands on. */
    public static Choice2.Math readMath(JsonParser parser) throws IOException {
        JsonReading.enterTag(parser, "Math");
        Choice2.Math tagged = untaggedMath(parser);
        JsonReading.leaveTag(parser);
        return tagged;
    }

    /** Writes a value. */
    public static void writeMath(Choice2.Math value, JsonGenerator generator) throws IOException {
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

    private static Choice2.Math untaggedMath(JsonParser parser) throws IOException {
        String value = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "value" -> value = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Choice2.Math(value, additionalProperties);
    }

    /** Reads the value that the parser stands on. */
    public static Choice2.Builder2 readBuilder2(JsonParser parser) throws IOException {
        JsonReading.enterTag(parser, "Builder");
        Choice2.Builder2 tagged = untaggedBuilder2(parser);
        JsonReading.leaveTag(parser);
        return tagged;
    }

    /** Writes a value. */
    public static void writeBuilder2(Choice2.Builder2 value, JsonGenerator generator) throws IOException {
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

    private static Choice2.Builder2 untaggedBuilder2(JsonParser parser) throws IOException {
        String value = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "value" -> value = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Choice2.Builder2(value, additionalProperties);
    }

    /** Lets Jackson read {@link Choice2}. */
    public static final class Reader extends JsonDeserializer<Choice2> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        public Choice2 deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Choice2}. */
    public static final class Writer extends JsonSerializer<Choice2> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        public void serialize(Choice2 value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Choice2.Unknown2}. */
    public static final class Unknown2Reader extends JsonDeserializer<Choice2.Unknown2> {
        /** Called by Jackson. */
        public Unknown2Reader() {}

        @Override
        public Choice2.Unknown2 deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return readUnknown2(parser);
        }
    }

    /** Lets Jackson write {@link Choice2.Unknown2}. */
    public static final class Unknown2Writer extends JsonSerializer<Choice2.Unknown2> {
        /** Called by Jackson. */
        public Unknown2Writer() {}

        @Override
        public void serialize(Choice2.Unknown2 value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            writeUnknown2(value, generator);
        }
    }

    /** Lets Jackson read {@link Choice2.Unknown2.Unknown3}. */
    public static final class Unknown3Reader extends JsonDeserializer<Choice2.Unknown2.Unknown3> {
        /** Called by Jackson. */
        public Unknown3Reader() {}

        @Override
        public Choice2.Unknown2.Unknown3 deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            return readUnknown3(parser);
        }
    }

    /** Lets Jackson write {@link Choice2.Unknown2.Unknown3}. */
    public static final class Unknown3Writer extends JsonSerializer<Choice2.Unknown2.Unknown3> {
        /** Called by Jackson. */
        public Unknown3Writer() {}

        @Override
        public void serialize(Choice2.Unknown2.Unknown3 value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            writeUnknown3(value, generator);
        }
    }

    /** Lets Jackson read {@link Choice2.Choice}. */
    public static final class ChoiceReader extends JsonDeserializer<Choice2.Choice> {
        /** Called by Jackson. */
        public ChoiceReader() {}

        @Override
        public Choice2.Choice deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return readChoice(parser);
        }
    }

    /** Lets Jackson write {@link Choice2.Choice}. */
    public static final class ChoiceWriter extends JsonSerializer<Choice2.Choice> {
        /** Called by Jackson. */
        public ChoiceWriter() {}

        @Override
        public void serialize(Choice2.Choice value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            writeChoice(value, generator);
        }
    }

    /** Lets Jackson read {@link Choice2.Choice.Choice3}. */
    public static final class Choice3Reader extends JsonDeserializer<Choice2.Choice.Choice3> {
        /** Called by Jackson. */
        public Choice3Reader() {}

        @Override
        public Choice2.Choice.Choice3 deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            return readChoice3(parser);
        }
    }

    /** Lets Jackson write {@link Choice2.Choice.Choice3}. */
    public static final class Choice3Writer extends JsonSerializer<Choice2.Choice.Choice3> {
        /** Called by Jackson. */
        public Choice3Writer() {}

        @Override
        public void serialize(Choice2.Choice.Choice3 value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            writeChoice3(value, generator);
        }
    }

    /** Lets Jackson read {@link Choice2.Math}. */
    public static final class MathReader extends JsonDeserializer<Choice2.Math> {
        /** Called by Jackson. */
        public MathReader() {}

        @Override
        public Choice2.Math deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return readMath(parser);
        }
    }

    /** Lets Jackson write {@link Choice2.Math}. */
    public static final class MathWriter extends JsonSerializer<Choice2.Math> {
        /** Called by Jackson. */
        public MathWriter() {}

        @Override
        public void serialize(Choice2.Math value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            writeMath(value, generator);
        }
    }

    /** Lets Jackson read {@link Choice2.Builder2}. */
    public static final class Builder2Reader extends JsonDeserializer<Choice2.Builder2> {
        /** Called by Jackson. */
        public Builder2Reader() {}

        @Override
        public Choice2.Builder2 deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return readBuilder2(parser);
        }
    }

    /** Lets Jackson write {@link Choice2.Builder2}. */
    public static final class Builder2Writer extends JsonSerializer<Choice2.Builder2> {
        /** Called by Jackson. */
        public Builder2Writer() {}

        @Override
        public void serialize(Choice2.Builder2 value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            writeBuilder2(value, generator);
        }
    }
}
