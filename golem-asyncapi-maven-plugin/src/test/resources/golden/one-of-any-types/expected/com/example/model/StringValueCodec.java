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
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link StringValue} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class StringValueCodec {
    private StringValueCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static StringValue read(JsonParser parser) throws IOException {
        StringValue.Size size = null;
        StringValue.Limit limit = null;
        StringValue.Anything anything = null;
        StringValue.Within within = null;
        StringValue.Listed listed = null;
        StringValue.Count count = null;
        StringValue.Share share = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "size" -> size = JsonReading.optional(parser, StringValueCodec::readSize, additionalProperties);
                case "limit" -> limit = JsonReading.optional(parser, StringValueCodec::readLimit, additionalProperties);
                case "anything" ->
                    anything = JsonReading.optional(parser, StringValueCodec::readAnything, additionalProperties);
                case "within" ->
                    within = JsonReading.optional(parser, StringValueCodec::readWithin, additionalProperties);
                case "listed" ->
                    listed = JsonReading.optional(parser, StringValueCodec::readListed, additionalProperties);
                case "count" -> count = JsonReading.optional(parser, StringValueCodec::readCount, additionalProperties);
                case "share" -> share = JsonReading.optional(parser, StringValueCodec::readShare, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new StringValue(size, limit, anything, within, listed, count, share, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(StringValue value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.size() != null) {
            generator.writeFieldName("size");
            writeSize(value.size(), generator);
        }
        if (value.limit() != null) {
            generator.writeFieldName("limit");
            writeLimit(value.limit(), generator);
        }
        if (value.anything() != null) {
            generator.writeFieldName("anything");
            writeAnything(value.anything(), generator);
        }
        if (value.within() != null) {
            generator.writeFieldName("within");
            writeWithin(value.within(), generator);
        }
        if (value.listed() != null) {
            generator.writeFieldName("listed");
            writeListed(value.listed(), generator);
        }
        if (value.count() != null) {
            generator.writeFieldName("count");
            writeCount(value.count(), generator);
        }
        if (value.share() != null) {
            generator.writeFieldName("share");
            writeShare(value.share(), generator);
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
    public static StringValue.Size readSize(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case START_OBJECT, FIELD_NAME ->
                JsonAttempts.first(
                        parser,
                        JsonReading.node(parser),
                        StringValue.Size.Unknown::new,
                        StringValueCodec::readObjectValue);
            case VALUE_STRING -> readStringValue_(parser);
            case VALUE_NUMBER_INT ->
                JsonAttempts.either(
                        parser,
                        StringValueCodec::readIntegerValue,
                        inner -> new StringValue.Size.Unknown(JsonReading.node(inner)));
            default -> new StringValue.Size.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeSize(StringValue.Size value, JsonGenerator generator) throws IOException {
        if (value instanceof StringValue.Size.StringValue_ stringValue) {
            writeStringValue_(stringValue, generator);
        } else if (value instanceof StringValue.Size.IntegerValue integerValue) {
            writeIntegerValue(integerValue, generator);
        } else if (value instanceof StringValue.Size.ObjectValue objectValue) {
            writeObjectValue(objectValue, generator);
        } else if (value instanceof StringValue.Size.Unknown unknown) {
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
    public static StringValue.Size.ObjectValue readObjectValue(JsonParser parser) throws IOException {
        Long width = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "width" -> width = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new StringValue.Size.ObjectValue(width, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeObjectValue(StringValue.Size.ObjectValue value, JsonGenerator generator)
            throws IOException {
        generator.writeStartObject();
        if (value.width() != null) {
            generator.writeFieldName("width");
            generator.writeNumber(value.width());
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
    public static StringValue.Size.StringValue_ readStringValue_(JsonParser parser) throws IOException {
        return new StringValue.Size.StringValue_(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeStringValue_(StringValue.Size.StringValue_ value, JsonGenerator generator)
            throws IOException {
        generator.writeString(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static StringValue.Size.IntegerValue readIntegerValue(JsonParser parser) throws IOException {
        return new StringValue.Size.IntegerValue(JsonScalars.int64(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeIntegerValue(StringValue.Size.IntegerValue value, JsonGenerator generator)
            throws IOException {
        generator.writeNumber(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static StringValue.Limit readLimit(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case VALUE_STRING -> fromStringLimit(parser);
            case VALUE_NUMBER_INT ->
                JsonAttempts.either(
                        parser,
                        StringValueCodec::readIntegerValue_a440,
                        inner -> new StringValue.Limit.Unknown(JsonReading.node(inner)));
            default -> new StringValue.Limit.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeLimit(StringValue.Limit value, JsonGenerator generator) throws IOException {
        if (value instanceof StringValue.Limit.StringValue_ stringValue) {
            writeStringValue__5b72(stringValue, generator);
        } else if (value instanceof StringValue.Limit.IntegerValue integerValue) {
            writeIntegerValue_a440(integerValue, generator);
        } else if (value instanceof StringValue.Limit.DurationValue durationValue) {
            writeDurationValue(durationValue, generator);
        } else if (value instanceof StringValue.Limit.Unknown unknown) {
            JsonWriting.node(unknown.json(), generator);
        }
    }

    private static StringValue.Limit fromStringLimit(JsonParser parser) throws IOException {
        StringValue.Limit.StringValue_ stringValue = readStringValue__5b72(parser);
        if (stringValue.isListed()) {
            return stringValue;
        }
        return JsonAttempts.either(
                parser,
                StringValueCodec::readDurationValue,
                inner -> new StringValue.Limit.Unknown(JsonReading.node(inner)));
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static StringValue.Limit.StringValue_ readStringValue__5b72(JsonParser parser) throws IOException {
        return StringValue.Limit.StringValue_.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeStringValue__5b72(StringValue.Limit.StringValue_ value, JsonGenerator generator)
            throws IOException {
        generator.writeString(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static StringValue.Limit.IntegerValue readIntegerValue_a440(JsonParser parser) throws IOException {
        return new StringValue.Limit.IntegerValue(JsonScalars.int64(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeIntegerValue_a440(StringValue.Limit.IntegerValue value, JsonGenerator generator)
            throws IOException {
        generator.writeNumber(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static StringValue.Limit.DurationValue readDurationValue(JsonParser parser) throws IOException {
        return new StringValue.Limit.DurationValue(JsonScalars.duration(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeDurationValue(StringValue.Limit.DurationValue value, JsonGenerator generator)
            throws IOException {
        JsonWriting.text(value.value(), generator);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static StringValue.Anything readAnything(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case START_OBJECT, FIELD_NAME ->
                JsonAttempts.first(
                        parser,
                        JsonReading.node(parser),
                        StringValue.Anything.Unknown::new,
                        StringValueCodec::readAnyValue);
            case START_ARRAY ->
                JsonAttempts.first(
                        parser,
                        JsonReading.node(parser),
                        StringValue.Anything.Unknown::new,
                        StringValueCodec::readAnyValue,
                        StringValueCodec::readBytesOfMany);
            case VALUE_STRING -> readAnyValue(parser);
            case VALUE_NUMBER_INT -> readAnyValue(parser);
            case VALUE_NUMBER_FLOAT -> readAnyValue(parser);
            case VALUE_TRUE, VALUE_FALSE -> readAnyValue(parser);
            default -> new StringValue.Anything.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeAnything(StringValue.Anything value, JsonGenerator generator) throws IOException {
        if (value instanceof StringValue.Anything.AnyValue anyValue) {
            writeAnyValue(anyValue, generator);
        } else if (value instanceof StringValue.Anything.NumberValue numberValue) {
            writeNumberValue(numberValue, generator);
        } else if (value instanceof StringValue.Anything.StringValue_ stringValue) {
            writeStringValue__8ca7(stringValue, generator);
        } else if (value instanceof StringValue.Anything.BytesOfMany bytesOfMany) {
            writeBytesOfMany(bytesOfMany, generator);
        } else if (value instanceof StringValue.Anything.Unknown unknown) {
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
    public static StringValue.Anything.AnyValue readAnyValue(JsonParser parser) throws IOException {
        return new StringValue.Anything.AnyValue(JsonReading.node(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeAnyValue(StringValue.Anything.AnyValue value, JsonGenerator generator) throws IOException {
        JsonWriting.node(value.value(), generator);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static StringValue.Anything.NumberValue readNumberValue(JsonParser parser) throws IOException {
        return new StringValue.Anything.NumberValue(JsonScalars.decimal(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeNumberValue(StringValue.Anything.NumberValue value, JsonGenerator generator)
            throws IOException {
        generator.writeNumber(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static StringValue.Anything.StringValue_ readStringValue__8ca7(JsonParser parser) throws IOException {
        return new StringValue.Anything.StringValue_(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeStringValue__8ca7(StringValue.Anything.StringValue_ value, JsonGenerator generator)
            throws IOException {
        generator.writeString(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static StringValue.Anything.BytesOfMany readBytesOfMany(JsonParser parser) throws IOException {
        return new StringValue.Anything.BytesOfMany(JsonReading.list(parser, JsonScalars::string));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeBytesOfMany(StringValue.Anything.BytesOfMany value, JsonGenerator generator)
            throws IOException {
        JsonWriting.list(value.value(), generator, (item, out) -> out.writeString(item));
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static StringValue.Within readWithin(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case START_ARRAY ->
                JsonAttempts.first(
                        parser,
                        JsonReading.node(parser),
                        StringValue.Within.Unknown::new,
                        StringValueCodec::readListValue,
                        StringValueCodec::readLoose);
            case VALUE_TRUE, VALUE_FALSE -> readLoose(parser);
            default -> new StringValue.Within.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeWithin(StringValue.Within value, JsonGenerator generator) throws IOException {
        if (value instanceof StringValue.Within.Loose loose) {
            writeLoose(loose, generator);
        } else if (value instanceof StringValue.Within.ListValue listValue) {
            writeListValue(listValue, generator);
        } else if (value instanceof StringValue.Within.Unknown unknown) {
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
    public static StringValue.Within.Loose readLoose(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case START_ARRAY -> readSetValue(parser);
            case VALUE_TRUE, VALUE_FALSE -> readBooleanValue(parser);
            default -> new StringValue.Within.Loose.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeLoose(StringValue.Within.Loose value, JsonGenerator generator) throws IOException {
        if (value instanceof StringValue.Within.Loose.SetValue setValue) {
            writeSetValue(setValue, generator);
        } else if (value instanceof StringValue.Within.Loose.BooleanValue booleanValue) {
            writeBooleanValue(booleanValue, generator);
        } else if (value instanceof StringValue.Within.Loose.Unknown unknown) {
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
    public static StringValue.Within.Loose.SetValue readSetValue(JsonParser parser) throws IOException {
        return new StringValue.Within.Loose.SetValue(JsonReading.set(parser, JsonReading::node));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeSetValue(StringValue.Within.Loose.SetValue value, JsonGenerator generator)
            throws IOException {
        JsonWriting.set(value.value(), generator, JsonWriting::node);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static StringValue.Within.Loose.BooleanValue readBooleanValue(JsonParser parser) throws IOException {
        return new StringValue.Within.Loose.BooleanValue(JsonScalars.bool(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeBooleanValue(StringValue.Within.Loose.BooleanValue value, JsonGenerator generator)
            throws IOException {
        generator.writeBoolean(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static StringValue.Within.ArrayValueItem readArrayValueItem(JsonParser parser) throws IOException {
        String b = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "b" -> b = JsonScalars.string(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new StringValue.Within.ArrayValueItem(JsonReading.require(parser, b, "b"), additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeArrayValueItem(StringValue.Within.ArrayValueItem value, JsonGenerator generator)
            throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("b");
        generator.writeString(value.b());
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
    public static StringValue.Within.ListValue readListValue(JsonParser parser) throws IOException {
        return new StringValue.Within.ListValue(JsonReading.list(parser, StringValueCodec::readArrayValueItem));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeListValue(StringValue.Within.ListValue value, JsonGenerator generator) throws IOException {
        JsonWriting.list(value.value(), generator, StringValueCodec::writeArrayValueItem);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static StringValue.Listed readListed(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case START_ARRAY -> fromArrayListed(parser);
            case VALUE_TRUE, VALUE_FALSE -> readLooser(parser);
            default -> new StringValue.Listed.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeListed(StringValue.Listed value, JsonGenerator generator) throws IOException {
        if (value instanceof StringValue.Listed.Variant1 variant1) {
            writeVariant1(variant1, generator);
        } else if (value instanceof StringValue.Listed.Looser looser) {
            writeLooser(looser, generator);
        } else if (value instanceof StringValue.Listed.ListValue listValue) {
            writeListValue_5403(listValue, generator);
        } else if (value instanceof StringValue.Listed.Unknown unknown) {
            JsonWriting.node(unknown.json(), generator);
        }
    }

    private static StringValue.Listed fromArrayListed(JsonParser parser) throws IOException {
        JsonNode json = JsonReading.node(parser);
        StringValue.Listed.Variant1 variant1 = StringValue.Listed.Variant1.of(json);
        if (variant1.isListed()) {
            return variant1;
        }
        return JsonAttempts.first(
                parser,
                json,
                StringValue.Listed.Unknown::new,
                StringValueCodec::readListValue_5403,
                StringValueCodec::readLooser);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static StringValue.Listed.Variant1 readVariant1(JsonParser parser) throws IOException {
        return StringValue.Listed.Variant1.of(JsonReading.node(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeVariant1(StringValue.Listed.Variant1 value, JsonGenerator generator) throws IOException {
        JsonWriting.node(value.value(), generator);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static StringValue.Listed.Looser readLooser(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case START_ARRAY -> readSetValue_1a96(parser);
            case VALUE_TRUE, VALUE_FALSE -> readBooleanValue_41a9(parser);
            default -> new StringValue.Listed.Looser.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeLooser(StringValue.Listed.Looser value, JsonGenerator generator) throws IOException {
        if (value instanceof StringValue.Listed.Looser.SetValue setValue) {
            writeSetValue_1a96(setValue, generator);
        } else if (value instanceof StringValue.Listed.Looser.BooleanValue booleanValue) {
            writeBooleanValue_41a9(booleanValue, generator);
        } else if (value instanceof StringValue.Listed.Looser.Unknown unknown) {
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
    public static StringValue.Listed.Looser.SetValue readSetValue_1a96(JsonParser parser) throws IOException {
        return new StringValue.Listed.Looser.SetValue(JsonReading.set(parser, JsonReading::node));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeSetValue_1a96(StringValue.Listed.Looser.SetValue value, JsonGenerator generator)
            throws IOException {
        JsonWriting.set(value.value(), generator, JsonWriting::node);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static StringValue.Listed.Looser.BooleanValue readBooleanValue_41a9(JsonParser parser) throws IOException {
        return new StringValue.Listed.Looser.BooleanValue(JsonScalars.bool(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeBooleanValue_41a9(StringValue.Listed.Looser.BooleanValue value, JsonGenerator generator)
            throws IOException {
        generator.writeBoolean(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static StringValue.Listed.ArrayValueItem readArrayValueItem_b365(JsonParser parser) throws IOException {
        String c = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "c" -> c = JsonScalars.string(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new StringValue.Listed.ArrayValueItem(JsonReading.require(parser, c, "c"), additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeArrayValueItem_b365(StringValue.Listed.ArrayValueItem value, JsonGenerator generator)
            throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("c");
        generator.writeString(value.c());
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
    public static StringValue.Listed.ListValue readListValue_5403(JsonParser parser) throws IOException {
        return new StringValue.Listed.ListValue(JsonReading.list(parser, StringValueCodec::readArrayValueItem_b365));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeListValue_5403(StringValue.Listed.ListValue value, JsonGenerator generator)
            throws IOException {
        JsonWriting.list(value.value(), generator, StringValueCodec::writeArrayValueItem_b365);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static StringValue.Count readCount(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case VALUE_STRING -> readStringValue__b5f0(parser);
            case VALUE_NUMBER_INT -> fromIntegerCount(parser);
            case VALUE_NUMBER_FLOAT -> readNumberValue_1303(parser);
            default -> new StringValue.Count.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeCount(StringValue.Count value, JsonGenerator generator) throws IOException {
        if (value instanceof StringValue.Count.IntegerValue integerValue) {
            writeIntegerValue_4d45(integerValue, generator);
        } else if (value instanceof StringValue.Count.NumberValue numberValue) {
            writeNumberValue_1303(numberValue, generator);
        } else if (value instanceof StringValue.Count.StringValue_ stringValue) {
            writeStringValue__b5f0(stringValue, generator);
        } else if (value instanceof StringValue.Count.Unknown unknown) {
            JsonWriting.node(unknown.json(), generator);
        }
    }

    private static StringValue.Count fromIntegerCount(JsonParser parser) throws IOException {
        if (JsonScalars.isInteger(parser, 64)) {
            StringValue.Count.IntegerValue integerValue = readIntegerValue_4d45(parser);
            if (integerValue.isListed()) {
                return integerValue;
            }
        }
        return readNumberValue_1303(parser);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static StringValue.Count.IntegerValue readIntegerValue_4d45(JsonParser parser) throws IOException {
        return StringValue.Count.IntegerValue.of(JsonScalars.int64(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeIntegerValue_4d45(StringValue.Count.IntegerValue value, JsonGenerator generator)
            throws IOException {
        generator.writeNumber(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static StringValue.Count.NumberValue readNumberValue_1303(JsonParser parser) throws IOException {
        return new StringValue.Count.NumberValue(JsonScalars.decimal(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeNumberValue_1303(StringValue.Count.NumberValue value, JsonGenerator generator)
            throws IOException {
        generator.writeNumber(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static StringValue.Count.StringValue_ readStringValue__b5f0(JsonParser parser) throws IOException {
        return new StringValue.Count.StringValue_(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeStringValue__b5f0(StringValue.Count.StringValue_ value, JsonGenerator generator)
            throws IOException {
        generator.writeString(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static StringValue.Share readShare(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case VALUE_STRING -> readLoose_1194(parser);
            case VALUE_NUMBER_INT -> readExact(parser);
            case VALUE_NUMBER_FLOAT -> readLoose_1194(parser);
            default -> new StringValue.Share.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeShare(StringValue.Share value, JsonGenerator generator) throws IOException {
        if (value instanceof StringValue.Share.Loose loose) {
            writeLoose_1194(loose, generator);
        } else if (value instanceof StringValue.Share.Exact exact) {
            writeExact(exact, generator);
        } else if (value instanceof StringValue.Share.Unknown unknown) {
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
    public static StringValue.Share.Loose readLoose_1194(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case VALUE_STRING -> readVariant2(parser);
            case VALUE_NUMBER_INT -> fromIntegerLoose_1194(parser);
            case VALUE_NUMBER_FLOAT -> fromFractionLoose_1194(parser);
            default -> new StringValue.Share.Loose.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeLoose_1194(StringValue.Share.Loose value, JsonGenerator generator) throws IOException {
        if (value instanceof StringValue.Share.Loose.NumberValue numberValue) {
            writeNumberValue_1de4(numberValue, generator);
        } else if (value instanceof StringValue.Share.Loose.Variant2 variant2) {
            writeVariant2(variant2, generator);
        } else if (value instanceof StringValue.Share.Loose.Unknown unknown) {
            JsonWriting.node(unknown.json(), generator);
        }
    }

    private static StringValue.Share.Loose fromIntegerLoose_1194(JsonParser parser) throws IOException {
        StringValue.Share.Loose.Variant2 variant2 = readVariant2(parser);
        if (variant2.isListed()) {
            return variant2;
        }
        return JsonAttempts.either(
                parser,
                StringValueCodec::readNumberValue_1de4,
                inner -> new StringValue.Share.Loose.Unknown(JsonReading.node(inner)));
    }

    private static StringValue.Share.Loose fromFractionLoose_1194(JsonParser parser) throws IOException {
        StringValue.Share.Loose.Variant2 variant2 = readVariant2(parser);
        if (variant2.isListed()) {
            return variant2;
        }
        return JsonAttempts.either(
                parser,
                StringValueCodec::readNumberValue_1de4,
                inner -> new StringValue.Share.Loose.Unknown(JsonReading.node(inner)));
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static StringValue.Share.Loose.Variant2 readVariant2(JsonParser parser) throws IOException {
        return StringValue.Share.Loose.Variant2.of(JsonReading.node(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeVariant2(StringValue.Share.Loose.Variant2 value, JsonGenerator generator)
            throws IOException {
        JsonWriting.node(value.value(), generator);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static StringValue.Share.Loose.NumberValue readNumberValue_1de4(JsonParser parser) throws IOException {
        return new StringValue.Share.Loose.NumberValue(JsonScalars.float64(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeNumberValue_1de4(StringValue.Share.Loose.NumberValue value, JsonGenerator generator)
            throws IOException {
        generator.writeNumber(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static StringValue.Share.Exact readExact(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case VALUE_STRING -> readStringValue__2aa8(parser);
            case VALUE_NUMBER_INT ->
                JsonAttempts.either(
                        parser,
                        StringValueCodec::readIntegerValue_1352,
                        inner -> new StringValue.Share.Exact.Unknown(JsonReading.node(inner)));
            default -> new StringValue.Share.Exact.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeExact(StringValue.Share.Exact value, JsonGenerator generator) throws IOException {
        if (value instanceof StringValue.Share.Exact.IntegerValue integerValue) {
            writeIntegerValue_1352(integerValue, generator);
        } else if (value instanceof StringValue.Share.Exact.StringValue_ stringValue) {
            writeStringValue__2aa8(stringValue, generator);
        } else if (value instanceof StringValue.Share.Exact.Unknown unknown) {
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
    public static StringValue.Share.Exact.IntegerValue readIntegerValue_1352(JsonParser parser) throws IOException {
        return new StringValue.Share.Exact.IntegerValue(JsonScalars.int64(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeIntegerValue_1352(StringValue.Share.Exact.IntegerValue value, JsonGenerator generator)
            throws IOException {
        generator.writeNumber(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static StringValue.Share.Exact.StringValue_ readStringValue__2aa8(JsonParser parser) throws IOException {
        return new StringValue.Share.Exact.StringValue_(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeStringValue__2aa8(StringValue.Share.Exact.StringValue_ value, JsonGenerator generator)
            throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link StringValue}. */
    public static final class Reader extends CodecReader<StringValue> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected StringValue decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link StringValue}. */
    public static final class Writer extends CodecWriter<StringValue> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(StringValue value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Size}. */
    public static final class SizeReader extends CodecReader<StringValue.Size> {
        /** Called by Jackson. */
        public SizeReader() {}

        @Override
        protected StringValue.Size decode(JsonParser parser) throws IOException {
            return readSize(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Size}. */
    public static final class SizeWriter extends CodecWriter<StringValue.Size> {
        /** Called by Jackson. */
        public SizeWriter() {}

        @Override
        protected void encode(StringValue.Size value, JsonGenerator generator) throws IOException {
            writeSize(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Size.ObjectValue}. */
    public static final class ObjectValueReader extends CodecReader<StringValue.Size.ObjectValue> {
        /** Called by Jackson. */
        public ObjectValueReader() {}

        @Override
        protected StringValue.Size.ObjectValue decode(JsonParser parser) throws IOException {
            return readObjectValue(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Size.ObjectValue}. */
    public static final class ObjectValueWriter extends CodecWriter<StringValue.Size.ObjectValue> {
        /** Called by Jackson. */
        public ObjectValueWriter() {}

        @Override
        protected void encode(StringValue.Size.ObjectValue value, JsonGenerator generator) throws IOException {
            writeObjectValue(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Size.StringValue_}. */
    public static final class StringValue_Reader extends CodecReader<StringValue.Size.StringValue_> {
        /** Called by Jackson. */
        public StringValue_Reader() {}

        @Override
        protected StringValue.Size.StringValue_ decode(JsonParser parser) throws IOException {
            return readStringValue_(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Size.StringValue_}. */
    public static final class StringValue_Writer extends CodecWriter<StringValue.Size.StringValue_> {
        /** Called by Jackson. */
        public StringValue_Writer() {}

        @Override
        protected void encode(StringValue.Size.StringValue_ value, JsonGenerator generator) throws IOException {
            writeStringValue_(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Size.IntegerValue}. */
    public static final class IntegerValueReader extends CodecReader<StringValue.Size.IntegerValue> {
        /** Called by Jackson. */
        public IntegerValueReader() {}

        @Override
        protected StringValue.Size.IntegerValue decode(JsonParser parser) throws IOException {
            return readIntegerValue(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Size.IntegerValue}. */
    public static final class IntegerValueWriter extends CodecWriter<StringValue.Size.IntegerValue> {
        /** Called by Jackson. */
        public IntegerValueWriter() {}

        @Override
        protected void encode(StringValue.Size.IntegerValue value, JsonGenerator generator) throws IOException {
            writeIntegerValue(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Limit}. */
    public static final class LimitReader extends CodecReader<StringValue.Limit> {
        /** Called by Jackson. */
        public LimitReader() {}

        @Override
        protected StringValue.Limit decode(JsonParser parser) throws IOException {
            return readLimit(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Limit}. */
    public static final class LimitWriter extends CodecWriter<StringValue.Limit> {
        /** Called by Jackson. */
        public LimitWriter() {}

        @Override
        protected void encode(StringValue.Limit value, JsonGenerator generator) throws IOException {
            writeLimit(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Limit.StringValue_}. */
    public static final class StringValue__5b72Reader extends CodecReader<StringValue.Limit.StringValue_> {
        /** Called by Jackson. */
        public StringValue__5b72Reader() {}

        @Override
        protected StringValue.Limit.StringValue_ decode(JsonParser parser) throws IOException {
            return readStringValue__5b72(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Limit.StringValue_}. */
    public static final class StringValue__5b72Writer extends CodecWriter<StringValue.Limit.StringValue_> {
        /** Called by Jackson. */
        public StringValue__5b72Writer() {}

        @Override
        protected void encode(StringValue.Limit.StringValue_ value, JsonGenerator generator) throws IOException {
            writeStringValue__5b72(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Limit.IntegerValue}. */
    public static final class IntegerValue_a440Reader extends CodecReader<StringValue.Limit.IntegerValue> {
        /** Called by Jackson. */
        public IntegerValue_a440Reader() {}

        @Override
        protected StringValue.Limit.IntegerValue decode(JsonParser parser) throws IOException {
            return readIntegerValue_a440(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Limit.IntegerValue}. */
    public static final class IntegerValue_a440Writer extends CodecWriter<StringValue.Limit.IntegerValue> {
        /** Called by Jackson. */
        public IntegerValue_a440Writer() {}

        @Override
        protected void encode(StringValue.Limit.IntegerValue value, JsonGenerator generator) throws IOException {
            writeIntegerValue_a440(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Limit.DurationValue}. */
    public static final class DurationValueReader extends CodecReader<StringValue.Limit.DurationValue> {
        /** Called by Jackson. */
        public DurationValueReader() {}

        @Override
        protected StringValue.Limit.DurationValue decode(JsonParser parser) throws IOException {
            return readDurationValue(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Limit.DurationValue}. */
    public static final class DurationValueWriter extends CodecWriter<StringValue.Limit.DurationValue> {
        /** Called by Jackson. */
        public DurationValueWriter() {}

        @Override
        protected void encode(StringValue.Limit.DurationValue value, JsonGenerator generator) throws IOException {
            writeDurationValue(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Anything}. */
    public static final class AnythingReader extends CodecReader<StringValue.Anything> {
        /** Called by Jackson. */
        public AnythingReader() {}

        @Override
        protected StringValue.Anything decode(JsonParser parser) throws IOException {
            return readAnything(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Anything}. */
    public static final class AnythingWriter extends CodecWriter<StringValue.Anything> {
        /** Called by Jackson. */
        public AnythingWriter() {}

        @Override
        protected void encode(StringValue.Anything value, JsonGenerator generator) throws IOException {
            writeAnything(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Anything.AnyValue}. */
    public static final class AnyValueReader extends CodecReader<StringValue.Anything.AnyValue> {
        /** Called by Jackson. */
        public AnyValueReader() {}

        @Override
        protected StringValue.Anything.AnyValue decode(JsonParser parser) throws IOException {
            return readAnyValue(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Anything.AnyValue}. */
    public static final class AnyValueWriter extends CodecWriter<StringValue.Anything.AnyValue> {
        /** Called by Jackson. */
        public AnyValueWriter() {}

        @Override
        protected void encode(StringValue.Anything.AnyValue value, JsonGenerator generator) throws IOException {
            writeAnyValue(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Anything.NumberValue}. */
    public static final class NumberValueReader extends CodecReader<StringValue.Anything.NumberValue> {
        /** Called by Jackson. */
        public NumberValueReader() {}

        @Override
        protected StringValue.Anything.NumberValue decode(JsonParser parser) throws IOException {
            return readNumberValue(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Anything.NumberValue}. */
    public static final class NumberValueWriter extends CodecWriter<StringValue.Anything.NumberValue> {
        /** Called by Jackson. */
        public NumberValueWriter() {}

        @Override
        protected void encode(StringValue.Anything.NumberValue value, JsonGenerator generator) throws IOException {
            writeNumberValue(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Anything.StringValue_}. */
    public static final class StringValue__8ca7Reader extends CodecReader<StringValue.Anything.StringValue_> {
        /** Called by Jackson. */
        public StringValue__8ca7Reader() {}

        @Override
        protected StringValue.Anything.StringValue_ decode(JsonParser parser) throws IOException {
            return readStringValue__8ca7(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Anything.StringValue_}. */
    public static final class StringValue__8ca7Writer extends CodecWriter<StringValue.Anything.StringValue_> {
        /** Called by Jackson. */
        public StringValue__8ca7Writer() {}

        @Override
        protected void encode(StringValue.Anything.StringValue_ value, JsonGenerator generator) throws IOException {
            writeStringValue__8ca7(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Anything.BytesOfMany}. */
    public static final class BytesOfManyReader extends CodecReader<StringValue.Anything.BytesOfMany> {
        /** Called by Jackson. */
        public BytesOfManyReader() {}

        @Override
        protected StringValue.Anything.BytesOfMany decode(JsonParser parser) throws IOException {
            return readBytesOfMany(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Anything.BytesOfMany}. */
    public static final class BytesOfManyWriter extends CodecWriter<StringValue.Anything.BytesOfMany> {
        /** Called by Jackson. */
        public BytesOfManyWriter() {}

        @Override
        protected void encode(StringValue.Anything.BytesOfMany value, JsonGenerator generator) throws IOException {
            writeBytesOfMany(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Within}. */
    public static final class WithinReader extends CodecReader<StringValue.Within> {
        /** Called by Jackson. */
        public WithinReader() {}

        @Override
        protected StringValue.Within decode(JsonParser parser) throws IOException {
            return readWithin(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Within}. */
    public static final class WithinWriter extends CodecWriter<StringValue.Within> {
        /** Called by Jackson. */
        public WithinWriter() {}

        @Override
        protected void encode(StringValue.Within value, JsonGenerator generator) throws IOException {
            writeWithin(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Within.Loose}. */
    public static final class LooseReader extends CodecReader<StringValue.Within.Loose> {
        /** Called by Jackson. */
        public LooseReader() {}

        @Override
        protected StringValue.Within.Loose decode(JsonParser parser) throws IOException {
            return readLoose(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Within.Loose}. */
    public static final class LooseWriter extends CodecWriter<StringValue.Within.Loose> {
        /** Called by Jackson. */
        public LooseWriter() {}

        @Override
        protected void encode(StringValue.Within.Loose value, JsonGenerator generator) throws IOException {
            writeLoose(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Within.Loose.SetValue}. */
    public static final class SetValueReader extends CodecReader<StringValue.Within.Loose.SetValue> {
        /** Called by Jackson. */
        public SetValueReader() {}

        @Override
        protected StringValue.Within.Loose.SetValue decode(JsonParser parser) throws IOException {
            return readSetValue(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Within.Loose.SetValue}. */
    public static final class SetValueWriter extends CodecWriter<StringValue.Within.Loose.SetValue> {
        /** Called by Jackson. */
        public SetValueWriter() {}

        @Override
        protected void encode(StringValue.Within.Loose.SetValue value, JsonGenerator generator) throws IOException {
            writeSetValue(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Within.Loose.BooleanValue}. */
    public static final class BooleanValueReader extends CodecReader<StringValue.Within.Loose.BooleanValue> {
        /** Called by Jackson. */
        public BooleanValueReader() {}

        @Override
        protected StringValue.Within.Loose.BooleanValue decode(JsonParser parser) throws IOException {
            return readBooleanValue(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Within.Loose.BooleanValue}. */
    public static final class BooleanValueWriter extends CodecWriter<StringValue.Within.Loose.BooleanValue> {
        /** Called by Jackson. */
        public BooleanValueWriter() {}

        @Override
        protected void encode(StringValue.Within.Loose.BooleanValue value, JsonGenerator generator) throws IOException {
            writeBooleanValue(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Within.ArrayValueItem}. */
    public static final class ArrayValueItemReader extends CodecReader<StringValue.Within.ArrayValueItem> {
        /** Called by Jackson. */
        public ArrayValueItemReader() {}

        @Override
        protected StringValue.Within.ArrayValueItem decode(JsonParser parser) throws IOException {
            return readArrayValueItem(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Within.ArrayValueItem}. */
    public static final class ArrayValueItemWriter extends CodecWriter<StringValue.Within.ArrayValueItem> {
        /** Called by Jackson. */
        public ArrayValueItemWriter() {}

        @Override
        protected void encode(StringValue.Within.ArrayValueItem value, JsonGenerator generator) throws IOException {
            writeArrayValueItem(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Within.ListValue}. */
    public static final class ListValueReader extends CodecReader<StringValue.Within.ListValue> {
        /** Called by Jackson. */
        public ListValueReader() {}

        @Override
        protected StringValue.Within.ListValue decode(JsonParser parser) throws IOException {
            return readListValue(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Within.ListValue}. */
    public static final class ListValueWriter extends CodecWriter<StringValue.Within.ListValue> {
        /** Called by Jackson. */
        public ListValueWriter() {}

        @Override
        protected void encode(StringValue.Within.ListValue value, JsonGenerator generator) throws IOException {
            writeListValue(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Listed}. */
    public static final class ListedReader extends CodecReader<StringValue.Listed> {
        /** Called by Jackson. */
        public ListedReader() {}

        @Override
        protected StringValue.Listed decode(JsonParser parser) throws IOException {
            return readListed(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Listed}. */
    public static final class ListedWriter extends CodecWriter<StringValue.Listed> {
        /** Called by Jackson. */
        public ListedWriter() {}

        @Override
        protected void encode(StringValue.Listed value, JsonGenerator generator) throws IOException {
            writeListed(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Listed.Variant1}. */
    public static final class Variant1Reader extends CodecReader<StringValue.Listed.Variant1> {
        /** Called by Jackson. */
        public Variant1Reader() {}

        @Override
        protected StringValue.Listed.Variant1 decode(JsonParser parser) throws IOException {
            return readVariant1(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Listed.Variant1}. */
    public static final class Variant1Writer extends CodecWriter<StringValue.Listed.Variant1> {
        /** Called by Jackson. */
        public Variant1Writer() {}

        @Override
        protected void encode(StringValue.Listed.Variant1 value, JsonGenerator generator) throws IOException {
            writeVariant1(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Listed.Looser}. */
    public static final class LooserReader extends CodecReader<StringValue.Listed.Looser> {
        /** Called by Jackson. */
        public LooserReader() {}

        @Override
        protected StringValue.Listed.Looser decode(JsonParser parser) throws IOException {
            return readLooser(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Listed.Looser}. */
    public static final class LooserWriter extends CodecWriter<StringValue.Listed.Looser> {
        /** Called by Jackson. */
        public LooserWriter() {}

        @Override
        protected void encode(StringValue.Listed.Looser value, JsonGenerator generator) throws IOException {
            writeLooser(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Listed.Looser.SetValue}. */
    public static final class SetValue_1a96Reader extends CodecReader<StringValue.Listed.Looser.SetValue> {
        /** Called by Jackson. */
        public SetValue_1a96Reader() {}

        @Override
        protected StringValue.Listed.Looser.SetValue decode(JsonParser parser) throws IOException {
            return readSetValue_1a96(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Listed.Looser.SetValue}. */
    public static final class SetValue_1a96Writer extends CodecWriter<StringValue.Listed.Looser.SetValue> {
        /** Called by Jackson. */
        public SetValue_1a96Writer() {}

        @Override
        protected void encode(StringValue.Listed.Looser.SetValue value, JsonGenerator generator) throws IOException {
            writeSetValue_1a96(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Listed.Looser.BooleanValue}. */
    public static final class BooleanValue_41a9Reader extends CodecReader<StringValue.Listed.Looser.BooleanValue> {
        /** Called by Jackson. */
        public BooleanValue_41a9Reader() {}

        @Override
        protected StringValue.Listed.Looser.BooleanValue decode(JsonParser parser) throws IOException {
            return readBooleanValue_41a9(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Listed.Looser.BooleanValue}. */
    public static final class BooleanValue_41a9Writer extends CodecWriter<StringValue.Listed.Looser.BooleanValue> {
        /** Called by Jackson. */
        public BooleanValue_41a9Writer() {}

        @Override
        protected void encode(StringValue.Listed.Looser.BooleanValue value, JsonGenerator generator)
                throws IOException {
            writeBooleanValue_41a9(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Listed.ArrayValueItem}. */
    public static final class ArrayValueItem_b365Reader extends CodecReader<StringValue.Listed.ArrayValueItem> {
        /** Called by Jackson. */
        public ArrayValueItem_b365Reader() {}

        @Override
        protected StringValue.Listed.ArrayValueItem decode(JsonParser parser) throws IOException {
            return readArrayValueItem_b365(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Listed.ArrayValueItem}. */
    public static final class ArrayValueItem_b365Writer extends CodecWriter<StringValue.Listed.ArrayValueItem> {
        /** Called by Jackson. */
        public ArrayValueItem_b365Writer() {}

        @Override
        protected void encode(StringValue.Listed.ArrayValueItem value, JsonGenerator generator) throws IOException {
            writeArrayValueItem_b365(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Listed.ListValue}. */
    public static final class ListValue_5403Reader extends CodecReader<StringValue.Listed.ListValue> {
        /** Called by Jackson. */
        public ListValue_5403Reader() {}

        @Override
        protected StringValue.Listed.ListValue decode(JsonParser parser) throws IOException {
            return readListValue_5403(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Listed.ListValue}. */
    public static final class ListValue_5403Writer extends CodecWriter<StringValue.Listed.ListValue> {
        /** Called by Jackson. */
        public ListValue_5403Writer() {}

        @Override
        protected void encode(StringValue.Listed.ListValue value, JsonGenerator generator) throws IOException {
            writeListValue_5403(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Count}. */
    public static final class CountReader extends CodecReader<StringValue.Count> {
        /** Called by Jackson. */
        public CountReader() {}

        @Override
        protected StringValue.Count decode(JsonParser parser) throws IOException {
            return readCount(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Count}. */
    public static final class CountWriter extends CodecWriter<StringValue.Count> {
        /** Called by Jackson. */
        public CountWriter() {}

        @Override
        protected void encode(StringValue.Count value, JsonGenerator generator) throws IOException {
            writeCount(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Count.IntegerValue}. */
    public static final class IntegerValue_4d45Reader extends CodecReader<StringValue.Count.IntegerValue> {
        /** Called by Jackson. */
        public IntegerValue_4d45Reader() {}

        @Override
        protected StringValue.Count.IntegerValue decode(JsonParser parser) throws IOException {
            return readIntegerValue_4d45(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Count.IntegerValue}. */
    public static final class IntegerValue_4d45Writer extends CodecWriter<StringValue.Count.IntegerValue> {
        /** Called by Jackson. */
        public IntegerValue_4d45Writer() {}

        @Override
        protected void encode(StringValue.Count.IntegerValue value, JsonGenerator generator) throws IOException {
            writeIntegerValue_4d45(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Count.NumberValue}. */
    public static final class NumberValue_1303Reader extends CodecReader<StringValue.Count.NumberValue> {
        /** Called by Jackson. */
        public NumberValue_1303Reader() {}

        @Override
        protected StringValue.Count.NumberValue decode(JsonParser parser) throws IOException {
            return readNumberValue_1303(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Count.NumberValue}. */
    public static final class NumberValue_1303Writer extends CodecWriter<StringValue.Count.NumberValue> {
        /** Called by Jackson. */
        public NumberValue_1303Writer() {}

        @Override
        protected void encode(StringValue.Count.NumberValue value, JsonGenerator generator) throws IOException {
            writeNumberValue_1303(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Count.StringValue_}. */
    public static final class StringValue__b5f0Reader extends CodecReader<StringValue.Count.StringValue_> {
        /** Called by Jackson. */
        public StringValue__b5f0Reader() {}

        @Override
        protected StringValue.Count.StringValue_ decode(JsonParser parser) throws IOException {
            return readStringValue__b5f0(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Count.StringValue_}. */
    public static final class StringValue__b5f0Writer extends CodecWriter<StringValue.Count.StringValue_> {
        /** Called by Jackson. */
        public StringValue__b5f0Writer() {}

        @Override
        protected void encode(StringValue.Count.StringValue_ value, JsonGenerator generator) throws IOException {
            writeStringValue__b5f0(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Share}. */
    public static final class ShareReader extends CodecReader<StringValue.Share> {
        /** Called by Jackson. */
        public ShareReader() {}

        @Override
        protected StringValue.Share decode(JsonParser parser) throws IOException {
            return readShare(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Share}. */
    public static final class ShareWriter extends CodecWriter<StringValue.Share> {
        /** Called by Jackson. */
        public ShareWriter() {}

        @Override
        protected void encode(StringValue.Share value, JsonGenerator generator) throws IOException {
            writeShare(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Share.Loose}. */
    public static final class Loose_1194Reader extends CodecReader<StringValue.Share.Loose> {
        /** Called by Jackson. */
        public Loose_1194Reader() {}

        @Override
        protected StringValue.Share.Loose decode(JsonParser parser) throws IOException {
            return readLoose_1194(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Share.Loose}. */
    public static final class Loose_1194Writer extends CodecWriter<StringValue.Share.Loose> {
        /** Called by Jackson. */
        public Loose_1194Writer() {}

        @Override
        protected void encode(StringValue.Share.Loose value, JsonGenerator generator) throws IOException {
            writeLoose_1194(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Share.Loose.Variant2}. */
    public static final class Variant2Reader extends CodecReader<StringValue.Share.Loose.Variant2> {
        /** Called by Jackson. */
        public Variant2Reader() {}

        @Override
        protected StringValue.Share.Loose.Variant2 decode(JsonParser parser) throws IOException {
            return readVariant2(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Share.Loose.Variant2}. */
    public static final class Variant2Writer extends CodecWriter<StringValue.Share.Loose.Variant2> {
        /** Called by Jackson. */
        public Variant2Writer() {}

        @Override
        protected void encode(StringValue.Share.Loose.Variant2 value, JsonGenerator generator) throws IOException {
            writeVariant2(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Share.Loose.NumberValue}. */
    public static final class NumberValue_1de4Reader extends CodecReader<StringValue.Share.Loose.NumberValue> {
        /** Called by Jackson. */
        public NumberValue_1de4Reader() {}

        @Override
        protected StringValue.Share.Loose.NumberValue decode(JsonParser parser) throws IOException {
            return readNumberValue_1de4(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Share.Loose.NumberValue}. */
    public static final class NumberValue_1de4Writer extends CodecWriter<StringValue.Share.Loose.NumberValue> {
        /** Called by Jackson. */
        public NumberValue_1de4Writer() {}

        @Override
        protected void encode(StringValue.Share.Loose.NumberValue value, JsonGenerator generator) throws IOException {
            writeNumberValue_1de4(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Share.Exact}. */
    public static final class ExactReader extends CodecReader<StringValue.Share.Exact> {
        /** Called by Jackson. */
        public ExactReader() {}

        @Override
        protected StringValue.Share.Exact decode(JsonParser parser) throws IOException {
            return readExact(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Share.Exact}. */
    public static final class ExactWriter extends CodecWriter<StringValue.Share.Exact> {
        /** Called by Jackson. */
        public ExactWriter() {}

        @Override
        protected void encode(StringValue.Share.Exact value, JsonGenerator generator) throws IOException {
            writeExact(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Share.Exact.IntegerValue}. */
    public static final class IntegerValue_1352Reader extends CodecReader<StringValue.Share.Exact.IntegerValue> {
        /** Called by Jackson. */
        public IntegerValue_1352Reader() {}

        @Override
        protected StringValue.Share.Exact.IntegerValue decode(JsonParser parser) throws IOException {
            return readIntegerValue_1352(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Share.Exact.IntegerValue}. */
    public static final class IntegerValue_1352Writer extends CodecWriter<StringValue.Share.Exact.IntegerValue> {
        /** Called by Jackson. */
        public IntegerValue_1352Writer() {}

        @Override
        protected void encode(StringValue.Share.Exact.IntegerValue value, JsonGenerator generator) throws IOException {
            writeIntegerValue_1352(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Share.Exact.StringValue_}. */
    public static final class StringValue__2aa8Reader extends CodecReader<StringValue.Share.Exact.StringValue_> {
        /** Called by Jackson. */
        public StringValue__2aa8Reader() {}

        @Override
        protected StringValue.Share.Exact.StringValue_ decode(JsonParser parser) throws IOException {
            return readStringValue__2aa8(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Share.Exact.StringValue_}. */
    public static final class StringValue__2aa8Writer extends CodecWriter<StringValue.Share.Exact.StringValue_> {
        /** Called by Jackson. */
        public StringValue__2aa8Writer() {}

        @Override
        protected void encode(StringValue.Share.Exact.StringValue_ value, JsonGenerator generator) throws IOException {
            writeStringValue__2aa8(value, generator);
        }
    }
}
