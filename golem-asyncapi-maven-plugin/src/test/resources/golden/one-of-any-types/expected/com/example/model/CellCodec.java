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

/** Reads and writes {@link Cell} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class CellCodec {
    private CellCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Cell read(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case START_OBJECT, FIELD_NAME -> ContactCodec.read(parser);
            case START_ARRAY ->
                JsonAttempts.first(parser, JsonReading.node(parser), Cell.Unknown::new, CellCodec::readListValue);
            case VALUE_STRING -> readStringValue(parser);
            case VALUE_NUMBER_INT -> readNumberValue(parser);
            case VALUE_NUMBER_FLOAT -> readNumberValue(parser);
            case VALUE_TRUE, VALUE_FALSE -> readBooleanValue(parser);
            default -> new Cell.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Cell value, JsonGenerator generator) throws IOException {
        if (value instanceof Cell.StringValue stringValue) {
            writeStringValue(stringValue, generator);
        } else if (value instanceof Cell.NumberValue numberValue) {
            writeNumberValue(numberValue, generator);
        } else if (value instanceof Cell.BooleanValue booleanValue) {
            writeBooleanValue(booleanValue, generator);
        } else if (value instanceof Cell.ListValue listValue) {
            writeListValue(listValue, generator);
        } else if (value instanceof Contact contact) {
            ContactCodec.write(contact, generator);
        } else if (value instanceof Cell.Unknown unknown) {
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
    public static Cell.StringValue readStringValue(JsonParser parser) throws IOException {
        return new Cell.StringValue(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeStringValue(Cell.StringValue value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Cell.NumberValue readNumberValue(JsonParser parser) throws IOException {
        return new Cell.NumberValue(JsonScalars.decimal(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeNumberValue(Cell.NumberValue value, JsonGenerator generator) throws IOException {
        generator.writeNumber(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Cell.BooleanValue readBooleanValue(JsonParser parser) throws IOException {
        return new Cell.BooleanValue(JsonScalars.bool(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeBooleanValue(Cell.BooleanValue value, JsonGenerator generator) throws IOException {
        generator.writeBoolean(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Cell.ListValue readListValue(JsonParser parser) throws IOException {
        return new Cell.ListValue(JsonReading.list(parser, inner -> JsonReading.nullable(inner, CellCodec::read)));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeListValue(Cell.ListValue value, JsonGenerator generator) throws IOException {
        JsonWriting.list(value.value(), generator, CellCodec::write);
    }

    /** Lets Jackson read {@link Cell}. */
    public static final class Reader extends CodecReader<Cell> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Cell decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Cell}. */
    public static final class Writer extends CodecWriter<Cell> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Cell value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Cell.StringValue}. */
    public static final class StringValueReader extends CodecReader<Cell.StringValue> {
        /** Called by Jackson. */
        public StringValueReader() {}

        @Override
        protected Cell.StringValue decode(JsonParser parser) throws IOException {
            return readStringValue(parser);
        }
    }

    /** Lets Jackson write {@link Cell.StringValue}. */
    public static final class StringValueWriter extends CodecWriter<Cell.StringValue> {
        /** Called by Jackson. */
        public StringValueWriter() {}

        @Override
        protected void encode(Cell.StringValue value, JsonGenerator generator) throws IOException {
            writeStringValue(value, generator);
        }
    }

    /** Lets Jackson read {@link Cell.NumberValue}. */
    public static final class NumberValueReader extends CodecReader<Cell.NumberValue> {
        /** Called by Jackson. */
        public NumberValueReader() {}

        @Override
        protected Cell.NumberValue decode(JsonParser parser) throws IOException {
            return readNumberValue(parser);
        }
    }

    /** Lets Jackson write {@link Cell.NumberValue}. */
    public static final class NumberValueWriter extends CodecWriter<Cell.NumberValue> {
        /** Called by Jackson. */
        public NumberValueWriter() {}

        @Override
        protected void encode(Cell.NumberValue value, JsonGenerator generator) throws IOException {
            writeNumberValue(value, generator);
        }
    }

    /** Lets Jackson read {@link Cell.BooleanValue}. */
    public static final class BooleanValueReader extends CodecReader<Cell.BooleanValue> {
        /** Called by Jackson. */
        public BooleanValueReader() {}

        @Override
        protected Cell.BooleanValue decode(JsonParser parser) throws IOException {
            return readBooleanValue(parser);
        }
    }

    /** Lets Jackson write {@link Cell.BooleanValue}. */
    public static final class BooleanValueWriter extends CodecWriter<Cell.BooleanValue> {
        /** Called by Jackson. */
        public BooleanValueWriter() {}

        @Override
        protected void encode(Cell.BooleanValue value, JsonGenerator generator) throws IOException {
            writeBooleanValue(value, generator);
        }
    }

    /** Lets Jackson read {@link Cell.ListValue}. */
    public static final class ListValueReader extends CodecReader<Cell.ListValue> {
        /** Called by Jackson. */
        public ListValueReader() {}

        @Override
        protected Cell.ListValue decode(JsonParser parser) throws IOException {
            return readListValue(parser);
        }
    }

    /** Lets Jackson write {@link Cell.ListValue}. */
    public static final class ListValueWriter extends CodecWriter<Cell.ListValue> {
        /** Called by Jackson. */
        public ListValueWriter() {}

        @Override
        protected void encode(Cell.ListValue value, JsonGenerator generator) throws IOException {
            writeListValue(value, generator);
        }
    }
}
