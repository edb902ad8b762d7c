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
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Inside} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class InsideCodec {
    private InsideCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Inside read(JsonParser parser) throws IOException {
        Inside.Nullable nullable = null;
        Inside.Objects objects = null;
        Inside.Members members = null;
        String java_ = null;
        String com_ = null;
        String u20000A = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "Nullable" ->
                    nullable = JsonReading.optional(parser, InsideCodec::readNullable, additionalProperties);
                case "Objects" ->
                    objects = JsonReading.optional(parser, InsideCodec::readObjects, additionalProperties);
                case "Members" ->
                    members = JsonReading.optional(parser, InsideCodec::readMembers, additionalProperties);
                case "java" -> java_ = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "com" -> com_ = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "𠀀a" -> u20000A = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Inside(nullable, objects, members, java_, com_, u20000A, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Inside value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.nullable() != null) {
            generator.writeFieldName("Nullable");
            writeNullable(value.nullable(), generator);
        }
        if (value.objects() != null) {
            generator.writeFieldName("Objects");
            writeObjects(value.objects(), generator);
        }
        if (value.members() != null) {
            generator.writeFieldName("Members");
            writeMembers(value.members(), generator);
        }
        if (value.java_() != null) {
            generator.writeFieldName("java");
            generator.writeString(value.java_());
        }
        if (value.com_() != null) {
            generator.writeFieldName("com");
            generator.writeString(value.com_());
        }
        if (value.u20000A() != null) {
            generator.writeFieldName("𠀀a");
            generator.writeString(value.u20000A());
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
    public static Inside.Nullable readNullable(JsonParser parser) throws IOException {
        String nullable = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "nullable" -> nullable = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Inside.Nullable(nullable, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeNullable(Inside.Nullable value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.nullable() != null) {
            generator.writeFieldName("nullable");
            generator.writeString(value.nullable());
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
    public static Inside.Objects readObjects(JsonParser parser) throws IOException {
        String objects = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "Objects" -> objects = JsonScalars.string(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Inside.Objects(JsonReading.require(parser, objects, "Objects"), additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeObjects(Inside.Objects value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("Objects");
        generator.writeString(value.objects());
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
    public static Inside.Members readMembers(JsonParser parser) throws IOException {
        List<String> members = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "Members" ->
                    members = JsonReading.optional(
                            parser, inner -> JsonReading.list(inner, JsonScalars::string), additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Inside.Members(members, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeMembers(Inside.Members value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.members() != null) {
            generator.writeFieldName("Members");
            JsonWriting.list(value.members(), generator, (item, out) -> out.writeString(item));
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Inside}. */
    public static final class Reader extends CodecReader<Inside> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Inside decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Inside}. */
    public static final class Writer extends CodecWriter<Inside> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Inside value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Inside.Nullable}. */
    public static final class NullableReader extends CodecReader<Inside.Nullable> {
        /** Called by Jackson. */
        public NullableReader() {}

        @Override
        protected Inside.Nullable decode(JsonParser parser) throws IOException {
            return readNullable(parser);
        }
    }

    /** Lets Jackson write {@link Inside.Nullable}. */
    public static final class NullableWriter extends CodecWriter<Inside.Nullable> {
        /** Called by Jackson. */
        public NullableWriter() {}

        @Override
        protected void encode(Inside.Nullable value, JsonGenerator generator) throws IOException {
            writeNullable(value, generator);
        }
    }

    /** Lets Jackson read {@link Inside.Objects}. */
    public static final class ObjectsReader extends CodecReader<Inside.Objects> {
        /** Called by Jackson. */
        public ObjectsReader() {}

        @Override
        protected Inside.Objects decode(JsonParser parser) throws IOException {
            return readObjects(parser);
        }
    }

    /** Lets Jackson write {@link Inside.Objects}. */
    public static final class ObjectsWriter extends CodecWriter<Inside.Objects> {
        /** Called by Jackson. */
        public ObjectsWriter() {}

        @Override
        protected void encode(Inside.Objects value, JsonGenerator generator) throws IOException {
            writeObjects(value, generator);
        }
    }

    /** Lets Jackson read {@link Inside.Members}. */
    public static final class MembersReader extends CodecReader<Inside.Members> {
        /** Called by Jackson. */
        public MembersReader() {}

        @Override
        protected Inside.Members decode(JsonParser parser) throws IOException {
            return readMembers(parser);
        }
    }

    /** Lets Jackson write {@link Inside.Members}. */
    public static final class MembersWriter extends CodecWriter<Inside.Members> {
        /** Called by Jackson. */
        public MembersWriter() {}

        @Override
        protected void encode(Inside.Members value, JsonGenerator generator) throws IOException {
            writeMembers(value, generator);
        }
    }
}
