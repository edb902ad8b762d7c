package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link StringValue} and the types inside it as JSON, token by token and without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class StringValueCodec {
    private StringValueCodec() {}

    /** Reads the value that the parser stands on. */
    public static StringValue read(JsonParser parser) throws IOException {
        StringValue.Limit limit = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "limit" -> limit = JsonReading.optional(parser, StringValueCodec::readLimit, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new StringValue(limit, additionalProperties);
    }

    /** Writes a value. */
    public static void write(StringValue value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.limit() != null) {
            generator.writeFieldName("limit");
            writeLimit(value.limit(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Reads the value that the parser stands on. */
    public static StringValue.Limit readLimit(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case VALUE_STRING -> fromStringLimit(parser);
            case VALUE_NUMBER_INT ->
                JsonReading.either(
                        parser,
                        StringValueCodec::readIntegerValue,
                        inner -> new StringValue.Limit.Unknown(JsonReading.node(inner)));
            default -> new StringValue.Limit.Unknown(JsonReading.node(parser));
        };
    }

    /** Writes a value. */
    public static void writeLimit(StringValue.Limit value, JsonGenerator generator) throws IOException {
        if (value instanceof StringValue.Limit.StringValue2 stringValue2) {
            writeStringValue2(stringValue2, generator);
        } else if (value instanceof StringValue.Limit.IntegerValue integerValue) {
            writeIntegerValue(integerValue, generator);
        } else if (value instanceof StringValue.Limit.DurationValue durationValue) {
            writeDurationValue(durationValue, generator);
        } else if (value instanceof StringValue.Limit.Unknown unknown) {
            JsonWriting.node(unknown.json(), generator);
        }
    }

    private static StringValue.Limit fromStringLimit(JsonParser parser) throws IOException {
        StringValue.Limit.StringValue2 stringValue2 = readStringValue2(parser);
        if (stringValue2.known() != StringValue.Limit.StringValue2.Known.UNLISTED) {
            return stringValue2;
        }
        return JsonReading.either(
                parser,
                StringValueCodec::readDurationValue,
                inner -> new StringValue.Limit.Unknown(JsonReading.node(inner)));
    }

    /** Reads the value that the parser stands on. */
    public static StringValue.Limit.StringValue2 readStringValue2(JsonParser parser) throws IOException {
        return StringValue.Limit.StringValue2.of(JsonScalars.string(parser));
    }

    /** Writes a value. */
    public static void writeStringValue2(StringValue.Limit.StringValue2 value, JsonGenerator generator)
            throws IOException {
        generator.writeString(value.value());
    }

    /** Reads the value that the parser stands on. */
    public static StringValue.Limit.IntegerValue readIntegerValue(JsonParser parser) throws IOException {
        return new StringValue.Limit.IntegerValue(JsonScalars.int64(parser));
    }

    /** Writes a value. */
    public static void writeIntegerValue(StringValue.Limit.IntegerValue value, JsonGenerator generator)
            throws IOException {
        generator.writeNumber(value.value());
    }

    /** Reads the value that the parser stands on. */
    public static StringValue.Limit.DurationValue readDurationValue(JsonParser parser) throws IOException {
        return new StringValue.Limit.DurationValue(JsonScalars.duration(parser));
    }

    /** Writes a value. */
    public static void writeDurationValue(StringValue.Limit.DurationValue value, JsonGenerator generator)
            throws IOException {
        JsonWriting.text(value.value(), generator);
    }

    /** Lets Jackson read {@link StringValue}. */
    public static final class Reader extends JsonDeserializer<StringValue> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        public StringValue deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link StringValue}. */
    public static final class Writer extends JsonSerializer<StringValue> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        public void serialize(StringValue value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Limit}. */
    public static final class LimitReader extends JsonDeserializer<StringValue.Limit> {
        /** Called by Jackson. */
        public LimitReader() {}

        @Override
        public StringValue.Limit deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return readLimit(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Limit}. */
    public static final class LimitWriter extends JsonSerializer<StringValue.Limit> {
        /** Called by Jackson. */
        public LimitWriter() {}

        @Override
        public void serialize(StringValue.Limit value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            writeLimit(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Limit.StringValue2}. */
    public static final class StringValue2Reader extends JsonDeserializer<StringValue.Limit.StringValue2> {
        /** Called by Jackson. */
        public StringValue2Reader() {}

        @Override
        public StringValue.Limit.StringValue2 deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            return readStringValue2(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Limit.StringValue2}. */
    public static final class StringValue2Writer extends JsonSerializer<StringValue.Limit.StringValue2> {
        /** Called by Jackson. */
        public StringValue2Writer() {}

        @Override
        public void serialize(
                StringValue.Limit.StringValue2 value,
                JsonGenerator generator,
                SerializerProvider provider) throws IOException {
            writeStringValue2(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Limit.IntegerValue}. */
    public static final class IntegerValueReader extends JsonDeserializer<StringValue.Limit.IntegerValue> {
        /** Called by Jackson. */
        public IntegerValueReader() {}

        @Override
        public StringValue.Limit.IntegerValue deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            return readIntegerValue(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Limit.IntegerValue}. */
    public static final class IntegerValueWriter extends JsonSerializer<StringValue.Limit.IntegerValue> {
        /** Called by Jackson. */
        public IntegerValueWriter() {}

        @Override
        public void serialize(
                StringValue.Limit.IntegerValue value,
                JsonGenerator generator,
                SerializerProvider provider) throws IOException {
            writeIntegerValue(value, generator);
        }
    }

    /** Lets Jackson read {@link StringValue.Limit.DurationValue}. */
    public static final class DurationValueReader extends JsonDeserializer<StringValue.Limit.DurationValue> {
        /** Called by Jackson. */
        public DurationValueReader() {}

        @Override
        public StringValue.Limit.DurationValue deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            return readDurationValue(parser);
        }
    }

    /** Lets Jackson write {@link StringValue.Limit.DurationValue}. */
    public static final class DurationValueWriter extends JsonSerializer<StringValue.Limit.DurationValue> {
        /** Called by Jackson. */
        public DurationValueWriter() {}

        @Override
        public void serialize(
                StringValue.Limit.DurationValue value,
                JsonGenerator generator,
                SerializerProvider provider) throws IOException {
            writeDurationValue(value, generator);
        }
    }
}
