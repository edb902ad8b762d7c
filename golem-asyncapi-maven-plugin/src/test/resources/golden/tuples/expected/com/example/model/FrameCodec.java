package com.example.model;

import com.example.runtime.JsonAttempts;
import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Frame} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class FrameCodec {
    private FrameCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Frame read(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case START_ARRAY ->
                JsonAttempts.first(
                        parser,
                        JsonReading.node(parser),
                        Frame.Unknown::new,
                        CallCodec::read,
                        ResultCodec::read,
                        FrameCodec::readListValue);
            default -> new Frame.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
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

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Frame.ListValue readListValue(JsonParser parser) throws IOException {
        return new Frame.ListValue(JsonReading.list(parser, JsonScalars::string));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeListValue(Frame.ListValue value, JsonGenerator generator) throws IOException {
        JsonWriting.list(value.value(), generator, (item, out) -> out.writeString(item));
    }

    /** Lets Jackson read {@link Frame}. */
    public static final class Reader extends CodecReader<Frame> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Frame decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Frame}. */
    public static final class Writer extends CodecWriter<Frame> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Frame value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Frame.ListValue}. */
    public static final class ListValueReader extends CodecReader<Frame.ListValue> {
        /** Called by Jackson. */
        public ListValueReader() {}

        @Override
        protected Frame.ListValue decode(JsonParser parser) throws IOException {
            return readListValue(parser);
        }
    }

    /** Lets Jackson write {@link Frame.ListValue}. */
    public static final class ListValueWriter extends CodecWriter<Frame.ListValue> {
        /** Called by Jackson. */
        public ListValueWriter() {}

        @Override
        protected void encode(Frame.ListValue value, JsonGenerator generator) throws IOException {
            writeListValue(value, generator);
        }
    }
}
