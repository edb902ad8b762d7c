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

/** Reads and writes {@link Change} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ChangeCodec {
    private ChangeCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Change read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new Change.Unknown(JsonReading.node(parser));
        }
        String tag = JsonReading.firstMember(parser);
        if (tag == null) {
            return new Change.Unknown(JsonReading.emptyObject());
        }
        switch (tag) {
            case "com.acme.Added" -> {
                parser.nextToken();
                Change.Added variant = untaggedAdded(parser);
                if (parser.nextFieldName() != null) {
                    return new Change.Unknown(JsonWriting.withRest(variant, ChangeCodec::writeAdded, parser));
                }
                return variant;
            }
            case "com.acme.Removed" -> {
                parser.nextToken();
                Change.Removed variant = untaggedRemoved(parser);
                if (parser.nextFieldName() != null) {
                    return new Change.Unknown(JsonWriting.withRest(variant, ChangeCodec::writeRemoved, parser));
                }
                return variant;
            }
            default -> {
                return new Change.Unknown(JsonReading.node(parser));
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
    public static void write(Change value, JsonGenerator generator) throws IOException {
        if (value instanceof Change.Added added) {
            writeAdded(added, generator);
        } else if (value instanceof Change.Removed removed) {
            writeRemoved(removed, generator);
        } else if (value instanceof Change.Unknown unknown) {
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
    public static Change.Added readAdded(JsonParser parser) throws IOException {
        JsonReading.enterTag(parser, "com.acme.Added");
        Change.Added tagged = untaggedAdded(parser);
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
    public static void writeAdded(Change.Added value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("com.acme.Added");
        generator.writeStartObject();
        generator.writeFieldName("id");
        generator.writeNumber(value.id());
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static Change.Added untaggedAdded(JsonParser parser) throws IOException {
        Long id = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "id" -> id = JsonScalars.int64(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Change.Added(JsonReading.require(parser, id, "id"), additionalProperties);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Change.Removed readRemoved(JsonParser parser) throws IOException {
        JsonReading.enterTag(parser, "com.acme.Removed");
        Change.Removed tagged = untaggedRemoved(parser);
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
    public static void writeRemoved(Change.Removed value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("com.acme.Removed");
        generator.writeStartObject();
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static Change.Removed untaggedRemoved(JsonParser parser) throws IOException {
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Change.Removed(additionalProperties);
    }

    /** Lets Jackson read {@link Change}. */
    public static final class Reader extends CodecReader<Change> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Change decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Change}. */
    public static final class Writer extends CodecWriter<Change> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Change value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Change.Added}. */
    public static final class AddedReader extends CodecReader<Change.Added> {
        /** Called by Jackson. */
        public AddedReader() {}

        @Override
        protected Change.Added decode(JsonParser parser) throws IOException {
            return readAdded(parser);
        }
    }

    /** Lets Jackson write {@link Change.Added}. */
    public static final class AddedWriter extends CodecWriter<Change.Added> {
        /** Called by Jackson. */
        public AddedWriter() {}

        @Override
        protected void encode(Change.Added value, JsonGenerator generator) throws IOException {
            writeAdded(value, generator);
        }
    }

    /** Lets Jackson read {@link Change.Removed}. */
    public static final class RemovedReader extends CodecReader<Change.Removed> {
        /** Called by Jackson. */
        public RemovedReader() {}

        @Override
        protected Change.Removed decode(JsonParser parser) throws IOException {
            return readRemoved(parser);
        }
    }

    /** Lets Jackson write {@link Change.Removed}. */
    public static final class RemovedWriter extends CodecWriter<Change.Removed> {
        /** Called by Jackson. */
        public RemovedWriter() {}

        @Override
        protected void encode(Change.Removed value, JsonGenerator generator) throws IOException {
            writeRemoved(value, generator);
        }
    }
}
