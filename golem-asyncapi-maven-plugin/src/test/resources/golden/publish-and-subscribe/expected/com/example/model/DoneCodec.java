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
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Done} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class DoneCodec {
    private DoneCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Done read(JsonParser parser) throws IOException {
        Done.Reply reply = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        String kind = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "kind" -> kind = JsonScalars.constant(parser, "done");
                case "reply" -> reply = readReply(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.require(parser, kind, "kind");
        return new Done(JsonReading.require(parser, reply, "reply"), additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Done value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("kind");
        generator.writeString(value.kind());
        generator.writeFieldName("reply");
        writeReply(value.reply(), generator);
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
    public static Done.Reply readReply(JsonParser parser) throws IOException {
        String to = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "to" -> to = JsonScalars.string(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Done.Reply(JsonReading.require(parser, to, "to"), additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeReply(Done.Reply value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("to");
        generator.writeString(value.to());
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Done}. */
    public static final class Reader extends CodecReader<Done> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Done decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Done}. */
    public static final class Writer extends CodecWriter<Done> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Done value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Done.Reply}. */
    public static final class ReplyReader extends CodecReader<Done.Reply> {
        /** Called by Jackson. */
        public ReplyReader() {}

        @Override
        protected Done.Reply decode(JsonParser parser) throws IOException {
            return readReply(parser);
        }
    }

    /** Lets Jackson write {@link Done.Reply}. */
    public static final class ReplyWriter extends CodecWriter<Done.Reply> {
        /** Called by Jackson. */
        public ReplyWriter() {}

        @Override
        protected void encode(Done.Reply value, JsonGenerator generator) throws IOException {
            writeReply(value, generator);
        }
    }
}
