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
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Base} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class BaseCodec {
    private BaseCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
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

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
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

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Base.Kind readKind(JsonParser parser) throws IOException {
        return Base.Kind.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeKind(Base.Kind value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link Base}. */
    public static final class Reader extends CodecReader<Base> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Base decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Base}. */
    public static final class Writer extends CodecWriter<Base> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Base value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Base.Kind}. */
    public static final class KindReader extends CodecReader<Base.Kind> {
        /** Called by Jackson. */
        public KindReader() {}

        @Override
        protected Base.Kind decode(JsonParser parser) throws IOException {
            return readKind(parser);
        }
    }

    /** Lets Jackson write {@link Base.Kind}. */
    public static final class KindWriter extends CodecWriter<Base.Kind> {
        /** Called by Jackson. */
        public KindWriter() {}

        @Override
        protected void encode(Base.Kind value, JsonGenerator generator) throws IOException {
            writeKind(value, generator);
        }
    }
}
