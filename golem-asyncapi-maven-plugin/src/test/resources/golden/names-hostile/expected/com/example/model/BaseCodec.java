package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.Lookahead;
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
        if (!JsonReading.atObject(parser)) {
            return new Base.Unknown(JsonReading.node(parser));
        }
        Lookahead ahead = Lookahead.at(parser, "kind");
        if (ahead.text() == null) {
            return new Base.Unknown(JsonReading.node(ahead.parser()));
        }
        return switch (ahead.text()) {
            case "Plain" -> PlainCodec.read(ahead.parser());
            case "Base" -> readPlain_(ahead.parser());
            default -> new Base.Unknown(JsonReading.node(ahead.parser()));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Base value, JsonGenerator generator) throws IOException {
        if (value instanceof Plain plain) {
            PlainCodec.write(plain, generator);
        } else if (value instanceof Base.Plain_ plain2) {
            writePlain_(plain2, generator);
        } else if (value instanceof Base.Unknown unknown) {
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
    public static Base.Plain_ readPlain_(JsonParser parser) throws IOException {
        String kind = null;
        String com_ = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "kind" -> kind = JsonScalars.string(parser);
                case "com" -> com_ = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Base.Plain_(JsonReading.require(parser, kind, "kind"), com_, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writePlain_(Base.Plain_ value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("kind");
        generator.writeString(value.kind());
        if (value.com_() != null) {
            generator.writeFieldName("com");
            generator.writeString(value.com_());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
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

    /** Lets Jackson read {@link Base.Plain_}. */
    public static final class Plain_Reader extends CodecReader<Base.Plain_> {
        /** Called by Jackson. */
        public Plain_Reader() {}

        @Override
        protected Base.Plain_ decode(JsonParser parser) throws IOException {
            return readPlain_(parser);
        }
    }

    /** Lets Jackson write {@link Base.Plain_}. */
    public static final class Plain_Writer extends CodecWriter<Base.Plain_> {
        /** Called by Jackson. */
        public Plain_Writer() {}

        @Override
        protected void encode(Base.Plain_ value, JsonGenerator generator) throws IOException {
            writePlain_(value, generator);
        }
    }
}
