package com.example.model;

import com.example.runtime.JsonAttempts;
import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.jackson3.CodecReader;
import com.example.runtime.jackson3.CodecWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

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
            case START_OBJECT, PROPERTY_NAME ->
                JsonAttempts.first(parser, JsonReading.node(parser), Cell.Unknown::new, CellCodec::readWithCell);
            case START_ARRAY ->
                JsonAttempts.first(parser, JsonReading.node(parser), Cell.Unknown::new, CellCodec::readListValue);
            case VALUE_STRING ->
                JsonAttempts.either(
                        parser, CellCodec::readDateValue, inner -> new Cell.Unknown(JsonReading.node(inner)));
            case VALUE_NUMBER_INT ->
                JsonAttempts.either(
                        parser, CellCodec::readIntegerValue, inner -> new Cell.Unknown(JsonReading.node(inner)));
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
        if (value instanceof Cell.IntegerValue integerValue) {
            writeIntegerValue(integerValue, generator);
        } else if (value instanceof Cell.DateValue dateValue) {
            writeDateValue(dateValue, generator);
        } else if (value instanceof Cell.ListValue listValue) {
            writeListValue(listValue, generator);
        } else if (value instanceof Cell.WithCell withCell) {
            writeWithCell(withCell, generator);
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
    public static Cell.WithCell readWithCell(JsonParser parser) throws IOException {
        JsonNode cell = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextName()) {
            parser.nextToken();
            switch (member) {
                case "cell" -> cell = JsonReading.node(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Cell.WithCell(cell, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeWithCell(Cell.WithCell value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.cell() != null) {
            generator.writeName("cell");
            JsonWriting.node(value.cell(), generator);
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
    public static Cell.IntegerValue readIntegerValue(JsonParser parser) throws IOException {
        return new Cell.IntegerValue(JsonScalars.int64(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeIntegerValue(Cell.IntegerValue value, JsonGenerator generator) throws IOException {
        generator.writeNumber(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Cell.DateValue readDateValue(JsonParser parser) throws IOException {
        return new Cell.DateValue(JsonScalars.date(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeDateValue(Cell.DateValue value, JsonGenerator generator) throws IOException {
        JsonWriting.text(value.value(), generator);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Cell.ListValue readListValue(JsonParser parser) throws IOException {
        return new Cell.ListValue(JsonReading.list(parser, JsonScalars::int64));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeListValue(Cell.ListValue value, JsonGenerator generator) throws IOException {
        JsonWriting.list(value.value(), generator, (item, out) -> out.writeNumber(item));
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

    /** Lets Jackson read {@link Cell.WithCell}. */
    public static final class WithCellReader extends CodecReader<Cell.WithCell> {
        /** Called by Jackson. */
        public WithCellReader() {}

        @Override
        protected Cell.WithCell decode(JsonParser parser) throws IOException {
            return readWithCell(parser);
        }
    }

    /** Lets Jackson write {@link Cell.WithCell}. */
    public static final class WithCellWriter extends CodecWriter<Cell.WithCell> {
        /** Called by Jackson. */
        public WithCellWriter() {}

        @Override
        protected void encode(Cell.WithCell value, JsonGenerator generator) throws IOException {
            writeWithCell(value, generator);
        }
    }

    /** Lets Jackson read {@link Cell.IntegerValue}. */
    public static final class IntegerValueReader extends CodecReader<Cell.IntegerValue> {
        /** Called by Jackson. */
        public IntegerValueReader() {}

        @Override
        protected Cell.IntegerValue decode(JsonParser parser) throws IOException {
            return readIntegerValue(parser);
        }
    }

    /** Lets Jackson write {@link Cell.IntegerValue}. */
    public static final class IntegerValueWriter extends CodecWriter<Cell.IntegerValue> {
        /** Called by Jackson. */
        public IntegerValueWriter() {}

        @Override
        protected void encode(Cell.IntegerValue value, JsonGenerator generator) throws IOException {
            writeIntegerValue(value, generator);
        }
    }

    /** Lets Jackson read {@link Cell.DateValue}. */
    public static final class DateValueReader extends CodecReader<Cell.DateValue> {
        /** Called by Jackson. */
        public DateValueReader() {}

        @Override
        protected Cell.DateValue decode(JsonParser parser) throws IOException {
            return readDateValue(parser);
        }
    }

    /** Lets Jackson write {@link Cell.DateValue}. */
    public static final class DateValueWriter extends CodecWriter<Cell.DateValue> {
        /** Called by Jackson. */
        public DateValueWriter() {}

        @Override
        protected void encode(Cell.DateValue value, JsonGenerator generator) throws IOException {
            writeDateValue(value, generator);
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
