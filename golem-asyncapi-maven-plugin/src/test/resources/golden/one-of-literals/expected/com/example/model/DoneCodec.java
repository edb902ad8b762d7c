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
        if (!JsonReading.atObject(parser)) {
            return new Done.Unknown(JsonReading.node(parser));
        }
        Lookahead ahead = Lookahead.at(parser, "ok");
        if (ahead.literal() == null) {
            return new Done.Unknown(JsonReading.node(ahead.parser()));
        }
        return switch (ahead.literal()) {
            case "true" -> readSuccess(ahead.parser());
            case "false" -> readFailure(ahead.parser());
            default -> new Done.Unknown(JsonReading.node(ahead.parser()));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Done value, JsonGenerator generator) throws IOException {
        if (value instanceof Done.Success success) {
            writeSuccess(success, generator);
        } else if (value instanceof Done.Failure failure) {
            writeFailure(failure, generator);
        } else if (value instanceof Done.Unknown unknown) {
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
    public static Done.Success readSuccess(JsonParser parser) throws IOException {
        String value = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        Boolean ok = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "ok" -> ok = JsonScalars.constant(parser, JsonScalars.bool(parser), true);
                case "value" -> value = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.require(parser, ok, "ok");
        return new Done.Success(value, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeSuccess(Done.Success value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("ok");
        generator.writeBoolean(value.ok());
        if (value.value() != null) {
            generator.writeFieldName("value");
            generator.writeString(value.value());
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
    public static Done.Failure readFailure(JsonParser parser) throws IOException {
        String problem = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        Boolean ok = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "ok" -> ok = JsonScalars.constant(parser, JsonScalars.bool(parser), false);
                case "problem" -> problem = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.require(parser, ok, "ok");
        return new Done.Failure(problem, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeFailure(Done.Failure value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("ok");
        generator.writeBoolean(value.ok());
        if (value.problem() != null) {
            generator.writeFieldName("problem");
            generator.writeString(value.problem());
        }
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

    /** Lets Jackson read {@link Done.Success}. */
    public static final class SuccessReader extends CodecReader<Done.Success> {
        /** Called by Jackson. */
        public SuccessReader() {}

        @Override
        protected Done.Success decode(JsonParser parser) throws IOException {
            return readSuccess(parser);
        }
    }

    /** Lets Jackson write {@link Done.Success}. */
    public static final class SuccessWriter extends CodecWriter<Done.Success> {
        /** Called by Jackson. */
        public SuccessWriter() {}

        @Override
        protected void encode(Done.Success value, JsonGenerator generator) throws IOException {
            writeSuccess(value, generator);
        }
    }

    /** Lets Jackson read {@link Done.Failure}. */
    public static final class FailureReader extends CodecReader<Done.Failure> {
        /** Called by Jackson. */
        public FailureReader() {}

        @Override
        protected Done.Failure decode(JsonParser parser) throws IOException {
            return readFailure(parser);
        }
    }

    /** Lets Jackson write {@link Done.Failure}. */
    public static final class FailureWriter extends CodecWriter<Done.Failure> {
        /** Called by Jackson. */
        public FailureWriter() {}

        @Override
        protected void encode(Done.Failure value, JsonGenerator generator) throws IOException {
            writeFailure(value, generator);
        }
    }
}
