package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** One of the variants of {@code Cell}. */
@JsonDeserialize(using = CellCodec.Reader.class)
@JsonSerialize(using = CellCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface Cell permits Cell.IntegerValue, Cell.DateValue, Cell.ListValue, Cell.WithCell, Cell.Unknown {
    /**
     * The object {@code WithCell}.
     *
     * @param cell The member {@code cell}. {@code null} where absent or null.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = CellCodec.WithCellReader.class)
    @JsonSerialize(using = CellCodec.WithCellWriter.class)
    record WithCell(@Nullable JsonNode cell, Map<String, JsonNode> additionalProperties) implements Cell {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param cell see {@link #cell()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public WithCell {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().cell(cell).additionalProperties(additionalProperties);
        }

        /** Builds {@link WithCell}. */
        public static final class Builder {
            private @Nullable JsonNode cell;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code cell}, or clears it with {@code null}.
             *
             * @param cell the new value
             * @return this builder
             */
            public Builder cell(@Nullable JsonNode cell) {
                this.cell = cell;
                additionalProperties.remove("cell");
                return this;
            }

            /**
             * Adds members that the document does not name.
             *
             * @param members the members by name
             * @return this builder
             */
            public Builder additionalProperties(Map<String, JsonNode> members) {
                additionalProperties.putAll(members);
                return this;
            }

            /**
             * Adds a member that the document does not name.
             *
             * @param name its name
             * @param value its value
             * @return this builder
             */
            public Builder additionalProperty(String name, JsonNode value) {
                additionalProperties.put(name, value);
                return this;
            }

            /** {@return the value} */
            public WithCell build() {
                return new WithCell(cell, additionalProperties);
            }
        }
    }

    /**
     * A variant that holds a single value.
     *
     * @param value the value
     */
    @JsonDeserialize(using = CellCodec.IntegerValueReader.class)
    @JsonSerialize(using = CellCodec.IntegerValueWriter.class)
    record IntegerValue(long value) implements Cell {}

    /**
     * A variant that holds a single value.
     *
     * @param value the value
     */
    @JsonDeserialize(using = CellCodec.DateValueReader.class)
    @JsonSerialize(using = CellCodec.DateValueWriter.class)
    record DateValue(LocalDate value) implements Cell {
        /**
         * Checks that the value is there.
         *
         * @param value the value
         */
        public DateValue {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A variant that holds a single value.
     *
     * @param value the value
     */
    @JsonDeserialize(using = CellCodec.ListValueReader.class)
    @JsonSerialize(using = CellCodec.ListValueWriter.class)
    record ListValue(List<Long> value) implements Cell {
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
