package com.example.model;

import com.example.runtime.JsonAttempts;
import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Remarks} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
@SuppressWarnings("deprecation")
public final class RemarksCodec {
    private RemarksCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Remarks read(JsonParser parser) throws IOException {
        String mail = null;
        String text = null;
        Long count = null;
        BigDecimal factor = null;
        List<String> list = null;
        String page = null;
        Remarks.Level level = null;
        Long version = null;
        Old old = null;
        Remarks.Either either = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "mail" -> mail = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "text" -> text = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "count" -> count = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                case "factor" -> factor = JsonReading.optional(parser, JsonScalars::decimal, additionalProperties);
                case "list" ->
                    list = JsonReading.optional(
                            parser, inner -> JsonReading.list(inner, JsonScalars::string), additionalProperties);
                case "page" -> page = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "level" -> level = JsonReading.optional(parser, RemarksCodec::readLevel, additionalProperties);
                case "version" -> version = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                case "old" -> old = JsonReading.optional(parser, OldCodec::read, additionalProperties);
                case "either" -> either = JsonReading.optional(parser, RemarksCodec::readEither, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Remarks(mail, text, count, factor, list, page, level, version, old, either, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Remarks value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.mail() != null) {
            generator.writeFieldName("mail");
            generator.writeString(value.mail());
        }
        if (value.text() != null) {
            generator.writeFieldName("text");
            generator.writeString(value.text());
        }
        if (value.count() != null) {
            generator.writeFieldName("count");
            generator.writeNumber(value.count());
        }
        if (value.factor() != null) {
            generator.writeFieldName("factor");
            generator.writeNumber(value.factor());
        }
        if (value.list() != null) {
            generator.writeFieldName("list");
            JsonWriting.list(value.list(), generator, (item, out) -> out.writeString(item));
        }
        if (value.page() != null) {
            generator.writeFieldName("page");
            generator.writeString(value.page());
        }
        if (value.level() != null) {
            generator.writeFieldName("level");
            writeLevel(value.level(), generator);
        }
        if (value.version() != null) {
            generator.writeFieldName("version");
            generator.writeNumber(value.version());
        }
        if (value.old() != null) {
            generator.writeFieldName("old");
            OldCodec.write(value.old(), generator);
        }
        if (value.either() != null) {
            generator.writeFieldName("either");
            writeEither(value.either(), generator);
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
    public static Remarks.Level readLevel(JsonParser parser) throws IOException {
        return Remarks.Level.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeLevel(Remarks.Level value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Remarks.Either readEither(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case START_OBJECT, FIELD_NAME ->
                JsonAttempts.first(parser, JsonReading.node(parser), Remarks.Either.Unknown::new, OldCodec::read);
            case VALUE_STRING -> readStringValue(parser);
            default -> new Remarks.Either.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeEither(Remarks.Either value, JsonGenerator generator) throws IOException {
        if (value instanceof Old old) {
            OldCodec.write(old, generator);
        } else if (value instanceof Remarks.Either.StringValue stringValue) {
            writeStringValue(stringValue, generator);
        } else if (value instanceof Remarks.Either.Unknown unknown) {
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
    public static Remarks.Either.StringValue readStringValue(JsonParser parser) throws IOException {
        return new Remarks.Either.StringValue(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeStringValue(Remarks.Either.StringValue value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link Remarks}. */
    public static final class Reader extends CodecReader<Remarks> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Remarks decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Remarks}. */
    public static final class Writer extends CodecWriter<Remarks> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Remarks value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Remarks.Level}. */
    public static final class LevelReader extends CodecReader<Remarks.Level> {
        /** Called by Jackson. */
        public LevelReader() {}

        @Override
        protected Remarks.Level decode(JsonParser parser) throws IOException {
            return readLevel(parser);
        }
    }

    /** Lets Jackson write {@link Remarks.Level}. */
    public static final class LevelWriter extends CodecWriter<Remarks.Level> {
        /** Called by Jackson. */
        public LevelWriter() {}

        @Override
        protected void encode(Remarks.Level value, JsonGenerator generator) throws IOException {
            writeLevel(value, generator);
        }
    }

    /** Lets Jackson read {@link Remarks.Either}. */
    public static final class EitherReader extends CodecReader<Remarks.Either> {
        /** Called by Jackson. */
        public EitherReader() {}

        @Override
        protected Remarks.Either decode(JsonParser parser) throws IOException {
            return readEither(parser);
        }
    }

    /** Lets Jackson write {@link Remarks.Either}. */
    public static final class EitherWriter extends CodecWriter<Remarks.Either> {
        /** Called by Jackson. */
        public EitherWriter() {}

        @Override
        protected void encode(Remarks.Either value, JsonGenerator generator) throws IOException {
            writeEither(value, generator);
        }
    }

    /** Lets Jackson read {@link Remarks.Either.StringValue}. */
    public static final class StringValueReader extends CodecReader<Remarks.Either.StringValue> {
        /** Called by Jackson. */
        public StringValueReader() {}

        @Override
        protected Remarks.Either.StringValue decode(JsonParser parser) throws IOException {
            return readStringValue(parser);
        }
    }

    /** Lets Jackson write {@link Remarks.Either.StringValue}. */
    public static final class StringValueWriter extends CodecWriter<Remarks.Either.StringValue> {
        /** Called by Jackson. */
        public StringValueWriter() {}

        @Override
        protected void encode(Remarks.Either.StringValue value, JsonGenerator generator) throws IOException {
            writeStringValue(value, generator);
        }
    }
}
