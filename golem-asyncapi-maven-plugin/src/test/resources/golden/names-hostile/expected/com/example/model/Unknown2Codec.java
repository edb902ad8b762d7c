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

/** Reads and writes {@link Unknown2} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class Unknown2Codec {
    private Unknown2Codec() {}

    /** Reads the value that the parser stands on. */
    public static Unknown2 read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new Unknown2.Unknown(JsonReading.node(parser));
        }
        String tag = JsonReading.firstMember(parser);
        if (tag == null) {
            return new Unknown2.Unknown(JsonReading.emptyObject());
        }
        switch (tag) {
            case "Builder" -> {
                return readBuilder2(parser);
            }
            case "Known" -> {
                parser.nextToken();
                Unknown2.Known2 variant = untaggedKnown2(parser);
                if (parser.nextFieldName() != null) {
                    return new Unknown2.Unknown(JsonWriting.withRest(variant, Unknown2Codec::writeKnown2, parser));
                }
                return variant;
            }
            default -> {
                return new Unknown2.Unknown(JsonReading.node(parser));
            }
        }
    }

    /** Writes a value. */
    public static void write(Unknown2 value, JsonGenerator generator) throws IOException {
        if (value instanceof Unknown2.Builder2 builder2) {
            writeBuilder2(builder2, generator);
        } else if (value instanceof Unknown2.Known2 known2) {
            writeKnown2(known2, generator);
        } else if (value instanceof Unknown2.Unknown unknown) {
            JsonWriting.node(unknown.json(), generator);
        }
    }

    /** Reads the value that the parser stands on. */
    public static Unknown2.Builder2 readBuilder2(JsonParser parser) throws IOException {
        com.example.model.Builder2 builder2 = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "Builder" -> builder2 = Builder2Codec.read(parser);
                default -> throw JsonReading.unexpected(parser);
            }
        }
        return new Unknown2.Builder2(JsonReading.require(parser, builder2, "Builder"));
    }

    /** Writes a value. */
    public static void writeBuilder2(Unknown2.Builder2 value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("Builder");
        Builder2Codec.write(value.builder2(), generator);
        generator.writeEndObject();
    }

    /** Reads the value that the parser stands on. */
    public static Unknown2.Known2 readKnown2(JsonParser parser) throws IOException {
        JsonReading.enterTag(parser, "Known");
        Unknown2.Known2 tagged = untaggedKnown2(parser);
        JsonReading.leaveTag(parser);
        return tagged;
    }

    /** Writes a value. */
    public static void writeKnown2(Unknown2.Known2 value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("Known");
        generator.writeStartObject();
        if (value.known() != null) {
            generator.writeFieldName("known");
            writeKnown3(value.known(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static Unknown2.Known2 untaggedKnown2(JsonParser parser) throws IOException {
        Unknown2.Known2.Known3 known = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "known" -> known = JsonReading.optional(parser, Unknown2Codec::readKnown3, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Unknown2.Known2(known, additionalProperties);
    }

    /** Reads the value that the parser stands on. */
    public static Unknown2.Known2.Known3 readKnown3(JsonParser parser) throws IOException {
        return Unknown2.Known2.Known3.of(JsonScalars.string(parser));
    }

    /** Writes a value. */
    public static void writeKnown3(Unknown2.Known2.Known3 value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link Unknown2}. */
    public static final class Reader extends JsonDeserializer<Unknown2> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        public Unknown2 deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Unknown2}. */
    public static final class Writer extends JsonSerializer<Unknown2> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        public void serialize(Unknown2 value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Unknown2.Builder2}. */
    public static final class Builder2Reader extends JsonDeserializer<Unknown2.Builder2> {
        /** Called by Jackson. */
        public Builder2Reader() {}

        @Override
        public Unknown2.Builder2 deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return readBuilder2(parser);
        }
    }

    /** Lets Jackson write {@link Unknown2.Builder2}. */
    public static final class Builder2Writer extends JsonSerializer<Unknown2.Builder2> {
        /** Called by Jackson. */
        public Builder2Writer() {}

        @Override
        public void serialize(Unknown2.Builder2 value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            writeBuilder2(value, generator);
        }
    }

    /** Lets Jackson read {@link Unknown2.Known2}. */
    public static final class Known2Reader extends JsonDeserializer<Unknown2.Known2> {
        /** Called by Jackson. */
        public Known2Reader() {}

        @Override
        public Unknown2.Known2 deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return readKnown2(parser);
        }
    }

    /** Lets Jackson write {@link Unknown2.Known2}. */
    public static final class Known2Writer extends JsonSerializer<Unknown2.Known2> {
        /** Called by Jackson. */
        public Known2Writer() {}

        @Override
        public void serialize(Unknown2.Known2 value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            writeKnown2(value, generator);
        }
    }

    /** Lets Jackson read {@link Unknown2.Known2.Known3}. */
    public static final class Known3Reader extends JsonDeserializer<Unknown2.Known2.Known3> {
        /** Called by Jackson. */
        public Known3Reader() {}

        @Override
        public Unknown2.Known2.Known3 deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            return readKnown3(parser);
        }
    }

    /** Lets Jackson write {@link Unknown2.Known2.Known3}. */
    public static final class Known3Writer extends JsonSerializer<Unknown2.Known2.Known3> {
        /** Called by Jackson. */
        public Known3Writer() {}

        @Override
        public void serialize(Unknown2.Known2.Known3 value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            writeKnown3(value, generator);
        }
    }
}
