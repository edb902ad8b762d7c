package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Anything that a cell may hold. */
@JsonDeserialize(using = CellCodec.Reader.class)
@JsonSerialize(using = CellCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface Cell
        permits Cell.StringValue,
                Cell.NumberValue,
                Cell.BooleanValue,
                Cell.ListValue,
                Contact,
                Cell.Unknown {
    /**
     * A variant that holds a single value.
     *
     * @param value the value
     */
    @JsonDeserialize(using = CellCodec.StringValueReader.class)
    @JsonSerialize(using = CellCodec.StringValueWriter.class)
    record StringValue(String value) implements Cell {
        /**
         * Checks that the value is there.
         *
         * @param value the value
         */
        public StringValue {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A variant that holds a single value.
     *
     * @param value the value
     */
    @JsonDeserialize(using = CellCodec.NumberValueReader.class)
    @JsonSerialize(using = CellCodec.NumberValueWriter.class)
    record NumberValue(BigDecimal value) implements Cell {
        /**
         * Checks that the value is there.
         *
         * @param value the value
         */
        public NumberValue {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A variant that holds a single value.
     *
     * @param value the value
     */
    @JsonDeserialize(using = CellCodec.BooleanValueReader.class)
    @JsonSerialize(using = CellCodec.BooleanValueWriter.class)
    record BooleanValue(boolean value) implements Cell {}

    /**
     * A variant that holds a single value.
     *
     * @param value the value
     */
    @JsonDeserialize(using = CellCodec.ListValueReader.class)
    @JsonSerialize(using = CellCodec.ListValueWriter.class)
    record ListValue(List<@Nullable Cell> value) implements Cell {
        /**
         * Checks that the value is there.
         *
         * @param value the value
         */
        public ListValue {
            Objects.requireNonNull(value, "value");
            value = Members.copyOf(value);
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements Cell {
        /**
         * Checks that the value is there.
         *
         * @param json the whole value
         */
        public Unknown {
            Objects.requireNonNull(json, "json");
        }
    }
}
