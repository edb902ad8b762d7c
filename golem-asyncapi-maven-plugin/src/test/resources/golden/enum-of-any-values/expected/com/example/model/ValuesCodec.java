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
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Values} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ValuesCodec {
    private ValuesCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Values read(JsonParser parser) throws IOException {
        Code code = null;
        Values.Small small = null;
        Values.Huge huge = null;
        Values.Factor factor = null;
        Values.Untyped untyped = null;
        Values.OrNull orNull = null;
        Values.Mixed mixed = null;
        Values.Spelled spelled = null;
        Boolean flag = null;
        Values.TextOrNumber textOrNumber = null;
        Values.Documented documented = null;
        Long misfit = null;
        List<Values.CodesItem> codes = null;
        BigDecimal level = null;
        JsonNode point = null;
        JsonNode nothing = null;
        Values.Either either = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        Long version = null;
        Boolean stable = null;
        BigInteger maximum = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "code" -> code = CodeCodec.read(parser);
                case "small" -> small = JsonReading.optional(parser, ValuesCodec::readSmall, additionalProperties);
                case "huge" -> huge = JsonReading.optional(parser, ValuesCodec::readHuge, additionalProperties);
                case "factor" -> factor = JsonReading.optional(parser, ValuesCodec::readFactor, additionalProperties);
                case "untyped" ->
                    untyped = JsonReading.optional(parser, ValuesCodec::readUntyped, additionalProperties);
                case "orNull" -> orNull = JsonReading.optional(parser, ValuesCodec::readOrNull, additionalProperties);
                case "mixed" -> mixed = JsonReading.optional(parser, ValuesCodec::readMixed, additionalProperties);
                case "spelled" ->
                    spelled = JsonReading.optional(parser, ValuesCodec::readSpelled, additionalProperties);
                case "flag" -> flag = JsonReading.optional(parser, JsonScalars::bool, additionalProperties);
                case "textOrNumber" ->
                    textOrNumber = JsonReading.optional(parser, ValuesCodec::readTextOrNumber, additionalProperties);
                case "documented" ->
                    documented = JsonReading.optional(parser, ValuesCodec::readDocumented, additionalProperties);
                case "misfit" -> misfit = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                case "codes" ->
                    codes = JsonReading.optional(
                            parser, inner -> JsonReading.list(inner, ValuesCodec::readCodesItem), additionalProperties);
                case "version" -> version = JsonScalars.constant(parser, JsonScalars.int64(parser), 2L);
                case "stable" -> stable = JsonScalars.constant(parser, JsonScalars.bool(parser), true);
                case "maximum" ->
                    maximum = JsonScalars.constant(
                            parser, JsonScalars.bigInteger(parser), new BigInteger("18446744073709551615"));
                case "level" -> level = JsonScalars.decimal(parser);
                case "point" -> point = JsonReading.node(parser);
                case "nothing" -> nothing = JsonReading.node(parser);
                case "either" -> either = JsonReading.optional(parser, ValuesCodec::readEither, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.require(parser, version, "version");
        JsonReading.require(parser, stable, "stable");
        JsonReading.require(parser, maximum, "maximum");
        return new Values(
                JsonReading.require(parser, code, "code"),
                small,
                huge,
                factor,
                untyped,
                orNull,
                mixed,
                spelled,
                flag,
                textOrNumber,
                documented,
                misfit,
                codes,
                JsonReading.require(parser, level, "level"),
                point,
                nothing,
                either,
                additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Values value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("code");
        CodeCodec.write(value.code(), generator);
        if (value.small() != null) {
            generator.writeFieldName("small");
            writeSmall(value.small(), generator);
        }
        if (value.huge() != null) {
            generator.writeFieldName("huge");
            writeHuge(value.huge(), generator);
        }
        if (value.factor() != null) {
            generator.writeFieldName("factor");
            writeFactor(value.factor(), generator);
        }
        if (value.untyped() != null) {
            generator.writeFieldName("untyped");
            writeUntyped(value.untyped(), generator);
        }
        if (value.orNull() != null) {
            generator.writeFieldName("orNull");
            writeOrNull(value.orNull(), generator);
        }
        if (value.mixed() != null) {
            generator.writeFieldName("mixed");
            writeMixed(value.mixed(), generator);
        }
        if (value.spelled() != null) {
            generator.writeFieldName("spelled");
            writeSpelled(value.spelled(), generator);
        }
        if (value.flag() != null) {
            generator.writeFieldName("flag");
            generator.writeBoolean(value.flag());
        }
        if (value.textOrNumber() != null) {
            generator.writeFieldName("textOrNumber");
            writeTextOrNumber(value.textOrNumber(), generator);
        }
        if (value.documented() != null) {
            generator.writeFieldName("documented");
            writeDocumented(value.documented(), generator);
        }
        if (value.misfit() != null) {
            generator.writeFieldName("misfit");
            generator.writeNumber(value.misfit());
        }
        if (value.codes() != null) {
            generator.writeFieldName("codes");
            JsonWriting.list(value.codes(), generator, ValuesCodec::writeCodesItem);
        }
        generator.writeFieldName("version");
        generator.writeNumber(value.version());
        generator.writeFieldName("stable");
        generator.writeBoolean(value.stable());
        generator.writeFieldName("maximum");
        generator.writeNumber(value.maximum());
        generator.writeFieldName("level");
        generator.writeNumber(value.level());
        if (value.point() != null) {
            generator.writeFieldName("point");
            JsonWriting.node(value.point(), generator);
        }
        if (value.nothing() != null) {
            generator.writeFieldName("nothing");
            JsonWriting.node(value.nothing(), generator);
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
    public static Values.Small readSmall(JsonParser parser) throws IOException {
        return Values.Small.of(JsonScalars.int32(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeSmall(Values.Small value, JsonGenerator generator) throws IOException {
        generator.writeNumber(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Values.Huge readHuge(JsonParser parser) throws IOException {
        return Values.Huge.of(JsonScalars.bigInteger(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeHuge(Values.Huge value, JsonGenerator generator) throws IOException {
        generator.writeNumber(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Values.Factor readFactor(JsonParser parser) throws IOException {
        return Values.Factor.of(JsonScalars.decimal(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeFactor(Values.Factor value, JsonGenerator generator) throws IOException {
        generator.writeNumber(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Values.Untyped readUntyped(JsonParser parser) throws IOException {
        return Values.Untyped.of(JsonScalars.int64(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeUntyped(Values.Untyped value, JsonGenerator generator) throws IOException {
        generator.writeNumber(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Values.OrNull readOrNull(JsonParser parser) throws IOException {
        return Values.OrNull.of(JsonScalars.int64(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeOrNull(Values.OrNull value, JsonGenerator generator) throws IOException {
        generator.writeNumber(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Values.Mixed readMixed(JsonParser parser) throws IOException {
        return Values.Mixed.of(JsonReading.node(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeMixed(Values.Mixed value, JsonGenerator generator) throws IOException {
        JsonWriting.node(value.value(), generator);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Values.Spelled readSpelled(JsonParser parser) throws IOException {
        return Values.Spelled.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeSpelled(Values.Spelled value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Values.TextOrNumber readTextOrNumber(JsonParser parser) throws IOException {
        return Values.TextOrNumber.of(JsonReading.node(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeTextOrNumber(Values.TextOrNumber value, JsonGenerator generator) throws IOException {
        JsonWriting.node(value.value(), generator);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Values.Documented readDocumented(JsonParser parser) throws IOException {
        return Values.Documented.of(JsonScalars.int64(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeDocumented(Values.Documented value, JsonGenerator generator) throws IOException {
        generator.writeNumber(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Values.CodesItem readCodesItem(JsonParser parser) throws IOException {
        return Values.CodesItem.of(JsonScalars.int64(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeCodesItem(Values.CodesItem value, JsonGenerator generator) throws IOException {
        generator.writeNumber(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Values.Either readEither(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case START_ARRAY ->
                JsonAttempts.first(
                        parser, JsonReading.node(parser), Values.Either.Unknown::new, ValuesCodec::readListValue);
            case VALUE_NUMBER_INT -> readIntegerValue(parser);
            case VALUE_TRUE, VALUE_FALSE -> readBooleanValue(parser);
            default -> new Values.Either.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeEither(Values.Either value, JsonGenerator generator) throws IOException {
        if (value instanceof Values.Either.IntegerValue integerValue) {
            writeIntegerValue(integerValue, generator);
        } else if (value instanceof Values.Either.ListValue listValue) {
            writeListValue(listValue, generator);
        } else if (value instanceof Values.Either.BooleanValue booleanValue) {
            writeBooleanValue(booleanValue, generator);
        } else if (value instanceof Values.Either.Unknown unknown) {
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
    public static Values.Either.IntegerValue readIntegerValue(JsonParser parser) throws IOException {
        return Values.Either.IntegerValue.of(JsonScalars.int64(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeIntegerValue(Values.Either.IntegerValue value, JsonGenerator generator) throws IOException {
        generator.writeNumber(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Values.Either.ListValue readListValue(JsonParser parser) throws IOException {
        return new Values.Either.ListValue(JsonReading.list(parser, JsonScalars::string));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeListValue(Values.Either.ListValue value, JsonGenerator generator) throws IOException {
        JsonWriting.list(value.value(), generator, (item, out) -> out.writeString(item));
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Values.Either.BooleanValue readBooleanValue(JsonParser parser) throws IOException {
        return new Values.Either.BooleanValue(JsonScalars.bool(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeBooleanValue(Values.Either.BooleanValue value, JsonGenerator generator) throws IOException {
        generator.writeBoolean(value.value());
    }

    /** Lets Jackson read {@link Values}. */
    public static final class Reader extends CodecReader<Values> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Values decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Values}. */
    public static final class Writer extends CodecWriter<Values> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Values value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Values.Small}. */
    public static final class SmallReader extends CodecReader<Values.Small> {
        /** Called by Jackson. */
        public SmallReader() {}

        @Override
        protected Values.Small decode(JsonParser parser) throws IOException {
            return readSmall(parser);
        }
    }

    /** Lets Jackson write {@link Values.Small}. */
    public static final class SmallWriter extends CodecWriter<Values.Small> {
        /** Called by Jackson. */
        public SmallWriter() {}

        @Override
        protected void encode(Values.Small value, JsonGenerator generator) throws IOException {
            writeSmall(value, generator);
        }
    }

    /** Lets Jackson read {@link Values.Huge}. */
    public static final class HugeReader extends CodecReader<Values.Huge> {
        /** Called by Jackson. */
        public HugeReader() {}

        @Override
        protected Values.Huge decode(JsonParser parser) throws IOException {
            return readHuge(parser);
        }
    }

    /** Lets Jackson write {@link Values.Huge}. */
    public static final class HugeWriter extends CodecWriter<Values.Huge> {
        /** Called by Jackson. */
        public HugeWriter() {}

        @Override
        protected void encode(Values.Huge value, JsonGenerator generator) throws IOException {
            writeHuge(value, generator);
        }
    }

    /** Lets Jackson read {@link Values.Factor}. */
    public static final class FactorReader extends CodecReader<Values.Factor> {
        /** Called by Jackson. */
        public FactorReader() {}

        @Override
        protected Values.Factor decode(JsonParser parser) throws IOException {
            return readFactor(parser);
        }
    }

    /** Lets Jackson write {@link Values.Factor}. */
    public static final class FactorWriter extends CodecWriter<Values.Factor> {
        /** Called by Jackson. */
        public FactorWriter() {}

        @Override
        protected void encode(Values.Factor value, JsonGenerator generator) throws IOException {
            writeFactor(value, generator);
        }
    }

    /** Lets Jackson read {@link Values.Untyped}. */
    public static final class UntypedReader extends CodecReader<Values.Untyped> {
        /** Called by Jackson. */
        public UntypedReader() {}

        @Override
        protected Values.Untyped decode(JsonParser parser) throws IOException {
            return readUntyped(parser);
        }
    }

    /** Lets Jackson write {@link Values.Untyped}. */
    public static final class UntypedWriter extends CodecWriter<Values.Untyped> {
        /** Called by Jackson. */
        public UntypedWriter() {}

        @Override
        protected void encode(Values.Untyped value, JsonGenerator generator) throws IOException {
            writeUntyped(value, generator);
        }
    }

    /** Lets Jackson read {@link Values.OrNull}. */
    public static final class OrNullReader extends CodecReader<Values.OrNull> {
        /** Called by Jackson. */
        public OrNullReader() {}

        @Override
        protected Values.OrNull decode(JsonParser parser) throws IOException {
            return readOrNull(parser);
        }
    }

    /** Lets Jackson write {@link Values.OrNull}. */
    public static final class OrNullWriter extends CodecWriter<Values.OrNull> {
        /** Called by Jackson. */
        public OrNullWriter() {}

        @Override
        protected void encode(Values.OrNull value, JsonGenerator generator) throws IOException {
            writeOrNull(value, generator);
        }
    }

    /** Lets Jackson read {@link Values.Mixed}. */
    public static final class MixedReader extends CodecReader<Values.Mixed> {
        /** Called by Jackson. */
        public MixedReader() {}

        @Override
        protected Values.Mixed decode(JsonParser parser) throws IOException {
            return readMixed(parser);
        }
    }

    /** Lets Jackson write {@link Values.Mixed}. */
    public static final class MixedWriter extends CodecWriter<Values.Mixed> {
        /** Called by Jackson. */
        public MixedWriter() {}

        @Override
        protected void encode(Values.Mixed value, JsonGenerator generator) throws IOException {
            writeMixed(value, generator);
        }
    }

    /** Lets Jackson read {@link Values.Spelled}. */
    public static final class SpelledReader extends CodecReader<Values.Spelled> {
        /** Called by Jackson. */
        public SpelledReader() {}

        @Override
        protected Values.Spelled decode(JsonParser parser) throws IOException {
            return readSpelled(parser);
        }
    }

    /** Lets Jackson write {@link Values.Spelled}. */
    public static final class SpelledWriter extends CodecWriter<Values.Spelled> {
        /** Called by Jackson. */
        public SpelledWriter() {}

        @Override
        protected void encode(Values.Spelled value, JsonGenerator generator) throws IOException {
            writeSpelled(value, generator);
        }
    }

    /** Lets Jackson read {@link Values.TextOrNumber}. */
    public static final class TextOrNumberReader extends CodecReader<Values.TextOrNumber> {
        /** Called by Jackson. */
        public TextOrNumberReader() {}

        @Override
        protected Values.TextOrNumber decode(JsonParser parser) throws IOException {
            return readTextOrNumber(parser);
        }
    }

    /** Lets Jackson write {@link Values.TextOrNumber}. */
    public static final class TextOrNumberWriter extends CodecWriter<Values.TextOrNumber> {
        /** Called by Jackson. */
        public TextOrNumberWriter() {}

        @Override
        protected void encode(Values.TextOrNumber value, JsonGenerator generator) throws IOException {
            writeTextOrNumber(value, generator);
        }
    }

    /** Lets Jackson read {@link Values.Documented}. */
    public static final class DocumentedReader extends CodecReader<Values.Documented> {
        /** Called by Jackson. */
        public DocumentedReader() {}

        @Override
        protected Values.Documented decode(JsonParser parser) throws IOException {
            return readDocumented(parser);
        }
    }

    /** Lets Jackson write {@link Values.Documented}. */
    public static final class DocumentedWriter extends CodecWriter<Values.Documented> {
        /** Called by Jackson. */
        public DocumentedWriter() {}

        @Override
        protected void encode(Values.Documented value, JsonGenerator generator) throws IOException {
            writeDocumented(value, generator);
        }
    }

    /** Lets Jackson read {@link Values.CodesItem}. */
    public static final class CodesItemReader extends CodecReader<Values.CodesItem> {
        /** Called by Jackson. */
        public CodesItemReader() {}

        @Override
        protected Values.CodesItem decode(JsonParser parser) throws IOException {
            return readCodesItem(parser);
        }
    }

    /** Lets Jackson write {@link Values.CodesItem}. */
    public static final class CodesItemWriter extends CodecWriter<Values.CodesItem> {
        /** Called by Jackson. */
        public CodesItemWriter() {}

        @Override
        protected void encode(Values.CodesItem value, JsonGenerator generator) throws IOException {
            writeCodesItem(value, generator);
        }
    }

    /** Lets Jackson read {@link Values.Either}. */
    public static final class EitherReader extends CodecReader<Values.Either> {
        /** Called by Jackson. */
        public EitherReader() {}

        @Override
        protected Values.Either decode(JsonParser parser) throws IOException {
            return readEither(parser);
        }
    }

    /** Lets Jackson write {@link Values.Either}. */
    public static final class EitherWriter extends CodecWriter<Values.Either> {
        /** Called by Jackson. */
        public EitherWriter() {}

        @Override
        protected void encode(Values.Either value, JsonGenerator generator) throws IOException {
            writeEither(value, generator);
        }
    }

    /** Lets Jackson read {@link Values.Either.IntegerValue}. */
    public static final class IntegerValueReader extends CodecReader<Values.Either.IntegerValue> {
        /** Called by Jackson. */
        public IntegerValueReader() {}

        @Override
        protected Values.Either.IntegerValue decode(JsonParser parser) throws IOException {
            return readIntegerValue(parser);
        }
    }

    /** Lets Jackson write {@link Values.Either.IntegerValue}. */
    public static final class IntegerValueWriter extends CodecWriter<Values.Either.IntegerValue> {
        /** Called by Jackson. */
        public IntegerValueWriter() {}

        @Override
        protected void encode(Values.Either.IntegerValue value, JsonGenerator generator) throws IOException {
            writeIntegerValue(value, generator);
        }
    }

    /** Lets Jackson read {@link Values.Either.ListValue}. */
    public static final class ListValueReader extends CodecReader<Values.Either.ListValue> {
        /** Called by Jackson. */
        public ListValueReader() {}

        @Override
        protected Values.Either.ListValue decode(JsonParser parser) throws IOException {
            return readListValue(parser);
        }
    }

    /** Lets Jackson write {@link Values.Either.ListValue}. */
    public static final class ListValueWriter extends CodecWriter<Values.Either.ListValue> {
        /** Called by Jackson. */
        public ListValueWriter() {}

        @Override
        protected void encode(Values.Either.ListValue value, JsonGenerator generator) throws IOException {
            writeListValue(value, generator);
        }
    }

    /** Lets Jackson read {@link Values.Either.BooleanValue}. */
    public static final class BooleanValueReader extends CodecReader<Values.Either.BooleanValue> {
        /** Called by Jackson. */
        public BooleanValueReader() {}

        @Override
        protected Values.Either.BooleanValue decode(JsonParser parser) throws IOException {
            return readBooleanValue(parser);
        }
    }

    /** Lets Jackson write {@link Values.Either.BooleanValue}. */
    public static final class BooleanValueWriter extends CodecWriter<Values.Either.BooleanValue> {
        /** Called by Jackson. */
        public BooleanValueWriter() {}

        @Override
        protected void encode(Values.Either.BooleanValue value, JsonGenerator generator) throws IOException {
            writeBooleanValue(value, generator);
        }
    }
}
