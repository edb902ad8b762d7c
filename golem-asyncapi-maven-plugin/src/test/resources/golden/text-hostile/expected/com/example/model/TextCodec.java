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

/** Reads and writes {@link Text} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class TextCodec {
    private TextCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Text read(JsonParser parser) throws IOException {
        String requiredU002aL = null;
        Long optionalBCode = null;
        Text.Listed listed = null;
        Text.Union union = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        String constant = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "*/ required \\u002a/ \"$L\" \u202e\n" -> requiredU002aL = JsonScalars.string(parser);
                case "@optional <b> {@code} \\" ->
                    optionalBCode = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                case "constant" -> constant = JsonScalars.constant(parser, "*/ \" \\ \\u0022 $L \u202e \n \u0000");
                case "listed" -> listed = JsonReading.optional(parser, TextCodec::readListed, additionalProperties);
                case "union" -> union = JsonReading.optional(parser, TextCodec::readUnion, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.require(parser, constant, "constant");
        return new Text(
                JsonReading.require(parser, requiredU002aL, "*/ required \\u002a/ \"$L\" \u202e\n"),
                optionalBCode,
                listed,
                union,
                additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Text value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("*/ required \\u002a/ \"$L\" \u202e\n");
        generator.writeString(value.requiredU002aL());
        if (value.optionalBCode() != null) {
            generator.writeFieldName("@optional <b> {@code} \\");
            generator.writeNumber(value.optionalBCode());
        }
        generator.writeFieldName("constant");
        generator.writeString(value.constant());
        if (value.listed() != null) {
            generator.writeFieldName("listed");
            writeListed(value.listed(), generator);
        }
        if (value.union() != null) {
            generator.writeFieldName("union");
            writeUnion(value.union(), generator);
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
    public static Text.Listed readListed(JsonParser parser) throws IOException {
        return Text.Listed.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeListed(Text.Listed value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Text.Union readUnion(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new Text.Union.Unknown(JsonReading.node(parser));
        }
        String tag = JsonReading.firstMember(parser);
        if (tag == null) {
            return new Text.Union.Unknown(JsonReading.emptyObject());
        }
        switch (tag) {
            case "*/ \\u002a/ \"$L\" \u202e" -> {
                parser.nextToken();
                Text.Union.U002aL variant = untaggedU002aL(parser);
                if (parser.nextFieldName() != null) {
                    return new Text.Union.Unknown(JsonWriting.withRest(variant, TextCodec::writeU002aL, parser));
                }
                return variant;
            }
            case "@" -> {
                parser.nextToken();
                Text.Union.U40 variant = untaggedU40(parser);
                if (parser.nextFieldName() != null) {
                    return new Text.Union.Unknown(JsonWriting.withRest(variant, TextCodec::writeU40, parser));
                }
                return variant;
            }
            default -> {
                return new Text.Union.Unknown(JsonReading.node(parser));
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
    public static void writeUnion(Text.Union value, JsonGenerator generator) throws IOException {
        if (value instanceof Text.Union.U002aL u002aL) {
            writeU002aL(u002aL, generator);
        } else if (value instanceof Text.Union.U40 u40) {
            writeU40(u40, generator);
        } else if (value instanceof Text.Union.Unknown unknown) {
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
    public static Text.Union.U002aL readU002aL(JsonParser parser) throws IOException {
        JsonReading.enterTag(parser, "*/ \\u002a/ \"$L\" \u202e");
        Text.Union.U002aL tagged = untaggedU002aL(parser);
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
    public static void writeU002aL(Text.Union.U002aL value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("*/ \\u002a/ \"$L\" \u202e");
        generator.writeStartObject();
        if (value.l() != null) {
            generator.writeFieldName("$L");
            generator.writeString(value.l());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static Text.Union.U002aL untaggedU002aL(JsonParser parser) throws IOException {
        String l = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "$L" -> l = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Text.Union.U002aL(l, additionalProperties);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Text.Union.U40 readU40(JsonParser parser) throws IOException {
        JsonReading.enterTag(parser, "@");
        Text.Union.U40 tagged = untaggedU40(parser);
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
    public static void writeU40(Text.Union.U40 value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("@");
        generator.writeStartObject();
        if (value.u5c() != null) {
            generator.writeFieldName("\\");
            generator.writeString(value.u5c());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static Text.Union.U40 untaggedU40(JsonParser parser) throws IOException {
        String u5c = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "\\" -> u5c = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Text.Union.U40(u5c, additionalProperties);
    }

    /** Lets Jackson read {@link Text}. */
    public static final class Reader extends CodecReader<Text> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Text decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Text}. */
    public static final class Writer extends CodecWriter<Text> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Text value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Text.Listed}. */
    public static final class ListedReader extends CodecReader<Text.Listed> {
        /** Called by Jackson. */
        public ListedReader() {}

        @Override
        protected Text.Listed decode(JsonParser parser) throws IOException {
            return readListed(parser);
        }
    }

    /** Lets Jackson write {@link Text.Listed}. */
    public static final class ListedWriter extends CodecWriter<Text.Listed> {
        /** Called by Jackson. */
        public ListedWriter() {}

        @Override
        protected void encode(Text.Listed value, JsonGenerator generator) throws IOException {
            writeListed(value, generator);
        }
    }

    /** Lets Jackson read {@link Text.Union}. */
    public static final class UnionReader extends CodecReader<Text.Union> {
        /** Called by Jackson. */
        public UnionReader() {}

        @Override
        protected Text.Union decode(JsonParser parser) throws IOException {
            return readUnion(parser);
        }
    }

    /** Lets Jackson write {@link Text.Union}. */
    public static final class UnionWriter extends CodecWriter<Text.Union> {
        /** Called by Jackson. */
        public UnionWriter() {}

        @Override
        protected void encode(Text.Union value, JsonGenerator generator) throws IOException {
            writeUnion(value, generator);
        }
    }

    /** Lets Jackson read {@link Text.Union.U002aL}. */
    public static final class U002aLReader extends CodecReader<Text.Union.U002aL> {
        /** Called by Jackson. */
        public U002aLReader() {}

        @Override
        protected Text.Union.U002aL decode(JsonParser parser) throws IOException {
            return readU002aL(parser);
        }
    }

    /** Lets Jackson write {@link Text.Union.U002aL}. */
    public static final class U002aLWriter extends CodecWriter<Text.Union.U002aL> {
        /** Called by Jackson. */
        public U002aLWriter() {}

        @Override
        protected void encode(Text.Union.U002aL value, JsonGenerator generator) throws IOException {
            writeU002aL(value, generator);
        }
    }

    /** Lets Jackson read {@link Text.Union.U40}. */
    public static final class U40Reader extends CodecReader<Text.Union.U40> {
        /** Called by Jackson. */
        public U40Reader() {}

        @Override
        protected Text.Union.U40 decode(JsonParser parser) throws IOException {
            return readU40(parser);
        }
    }

    /** Lets Jackson write {@link Text.Union.U40}. */
    public static final class U40Writer extends CodecWriter<Text.Union.U40> {
        /** Called by Jackson. */
        public U40Writer() {}

        @Override
        protected void encode(Text.Union.U40 value, JsonGenerator generator) throws IOException {
            writeU40(value, generator);
        }
    }
}
