package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Frame} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class FrameCodec {
    private FrameCodec() {}

    /** Reads the value that the parser stands on. */
    public static Frame read(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case START_ARRAY ->
                JsonReading.first(
                        JsonReading.node(parser),
                        Frame.Unknown::new,
                        CallCodec::read,
                        ResultCodec::read,
                        FrameCodec::readListValue);
            default -> new Frame.Unknown(JsonReading.node(parser));
        };
    }

    /** Writes a value. */
    public static void write(Frame value, JsonGenerator generator) throws IOException {
        if (value instanceof Call call) {
            CallCodec.write(call, generator);
        } else if (value instanceof Result result) {
            ResultCodec.write(result, generator);
        } else if (value instanceof Frame.ListValue listValue) {
            writeListValue(listValue, generator);
        } else if (value instanceof Frame.Unknown unknown) {
            JsonWriting.node(unknown.json(), generator);
        }
    }

    /** Reads the value that the parser stands on. */
    public static Frame.ListValue readListValue(JsonParser parser) throws IOException {
        return new Frame.ListValue(JsonReading.list(parser, JsonScalars::string));
    }

    /** Writes a value. */
    public static void writeListValue(Frame.ListValue value, JsonGenerator generator) throws IOException {
        JsonWriting.list(value.value(), generator, (item, out) -> out.writeString(item));
    }

    /** Lets Jackson read {@link Frame}. */
    public static final class Reader extends JsonDeserializer<Frame> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        public Frame deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Frame}. */
    public static final class Writer extends JsonSerializer<Frame> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        public void serialize(Frame value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Frame.ListValue}. */
    public static final class ListValueReader extends JsonDeserializer<Frame.ListValue> {
        /** Called by Jackson. */
        public ListValueReader() {}

        @Override
        public Frame.ListValue deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return readListValue(parser);
        }
    }

    /** Lets Jackson write {@link Frame.ListValue}. */
    public static final class ListValueWriter extends JsonSerializer<Frame.ListValue> {
        /** Called by Jackson. */
        public ListValueWriter() {}

        @Override
        public void serialize(Frame.ListValue value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            writeListValue(value, generator);
        }
    }
}
