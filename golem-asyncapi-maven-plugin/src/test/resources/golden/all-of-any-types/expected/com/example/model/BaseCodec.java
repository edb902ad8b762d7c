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
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Base} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class BaseCodec {
    private BaseCodec() {}

    /** Reads the value that the parser stands on. */
    public static Base read(JsonParser parser) throws IOException {
        Base.Kind kind = null;
        Long size = null;
        OffsetDateTime at = null;
        Owner owner = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "kind" -> kind = readKind(parser);
                case "size" -> size = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                case "at" -> at = JsonReading.optional(parser, JsonScalars::dateTime, additionalProperties);
                case "owner" -> owner = JsonReading.optional(parser, OwnerCodec::read, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Base(JsonReading.require(parser, kind, "kind"), size, at, owner, additionalProperties);
    }

    /** Writes a value. */
    public static void write(Base value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("kind");
        writeKind(value.kind(), generator);
        if (value.size() != null) {
            generator.writeFieldName("size");
            generator.writeNumber(value.size());
        }
        if (value.at() != null) {
            generator.writeFieldName("at");
            JsonWriting.dateTime(value.at(), generator);
        }
        if (value.owner() != null) {
            generator.writeFieldName("owner");
            OwnerCodec.write(value.owner(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Reads the value that the parser stands on. */
    public static Base.Kind readKind(JsonParser parser) throws IOException {
        return Base.Kind.of(JsonScalars.string(parser));
    }

    /** Writes a value. */
    public static void writeKind(Base.Kind value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link Base}. */
    public static final class Reader extends JsonDeserializer<Base> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        public Base deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Base}. */
    public static final class Writer extends JsonSerializer<Base> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        public void serialize(Base value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Base.Kind}. */
    public static final class KindReader extends JsonDeserializer<Base.Kind> {
        /** Called by Jackson. */
        public KindReader() {}

        @Override
        public Base.Kind deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return readKind(parser);
        }
    }

    /** Lets Jackson write {@link Base.Kind}. */
    public static final class KindWriter extends JsonSerializer<Base.Kind> {
        /** Called by Jackson. */
        public KindWriter() {}

        @Override
        public void serialize(Base.Kind value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            writeKind(value, generator);
        }
    }
}
