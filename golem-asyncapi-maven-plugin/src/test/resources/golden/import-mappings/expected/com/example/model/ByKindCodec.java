package com.example.model;

import com.acme.Shared;
import com.example.runtime.Imported;
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

/** Reads and writes {@link ByKind} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ByKindCodec {
    private ByKindCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static ByKind read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new ByKind.Unknown(JsonReading.node(parser));
        }
        Lookahead ahead = Lookahead.at(parser, "kind");
        if (ahead.text() == null) {
            return new ByKind.Unknown(JsonReading.node(ahead.parser()));
        }
        return switch (ahead.text()) {
            case "opened" -> readOpenedValue(ahead.parser());
            case "closed" -> readClosed(ahead.parser());
            default -> new ByKind.Unknown(JsonReading.node(ahead.parser()));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(ByKind value, JsonGenerator generator) throws IOException {
        if (value instanceof ByKind.OpenedValue openedValue) {
            writeOpenedValue(openedValue, generator);
        } else if (value instanceof ByKind.Closed closed) {
            writeClosed(closed, generator);
        } else if (value instanceof ByKind.Unknown unknown) {
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
    public static ByKind.Closed readClosed(JsonParser parser) throws IOException {
        String by = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        String kind = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "kind" -> kind = JsonScalars.constant(parser, "closed");
                case "by" -> by = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.require(parser, kind, "kind");
        return new ByKind.Closed(by, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeClosed(ByKind.Closed value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("kind");
        generator.writeString(value.kind());
        if (value.by() != null) {
            generator.writeFieldName("by");
            generator.writeString(value.by());
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
    public static ByKind.OpenedValue readOpenedValue(JsonParser parser) throws IOException {
        return new ByKind.OpenedValue(Imported.read(parser, Shared.Opened.class));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeOpenedValue(ByKind.OpenedValue value, JsonGenerator generator) throws IOException {
        Imported.write(value.value(), generator);
    }

    /** Lets Jackson read {@link ByKind}. */
    public static final class Reader extends CodecReader<ByKind> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected ByKind decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link ByKind}. */
    public static final class Writer extends CodecWriter<ByKind> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(ByKind value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link ByKind.Closed}. */
    public static final class ClosedReader extends CodecReader<ByKind.Closed> {
        /** Called by Jackson. */
        public ClosedReader() {}

        @Override
        protected ByKind.Closed decode(JsonParser parser) throws IOException {
            return readClosed(parser);
        }
    }

    /** Lets Jackson write {@link ByKind.Closed}. */
    public static final class ClosedWriter extends CodecWriter<ByKind.Closed> {
        /** Called by Jackson. */
        public ClosedWriter() {}

        @Override
        protected void encode(ByKind.Closed value, JsonGenerator generator) throws IOException {
            writeClosed(value, generator);
        }
    }

    /** Lets Jackson read {@link ByKind.OpenedValue}. */
    public static final class OpenedValueReader extends CodecReader<ByKind.OpenedValue> {
        /** Called by Jackson. */
        public OpenedValueReader() {}

        @Override
        protected ByKind.OpenedValue decode(JsonParser parser) throws IOException {
            return readOpenedValue(parser);
        }
    }

    /** Lets Jackson write {@link ByKind.OpenedValue}. */
    public static final class OpenedValueWriter extends CodecWriter<ByKind.OpenedValue> {
        /** Called by Jackson. */
        public OpenedValueWriter() {}

        @Override
        protected void encode(ByKind.OpenedValue value, JsonGenerator generator) throws IOException {
            writeOpenedValue(value, generator);
        }
    }
}
