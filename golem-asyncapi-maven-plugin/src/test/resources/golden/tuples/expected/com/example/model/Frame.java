package com.example.model;

import com.example.runtime.Members;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** One of the variants of {@code Frame}. */
@JsonDeserialize(using = FrameCodec.Reader.class)
@JsonSerialize(using = FrameCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface Frame permits Call, Result, Frame.ListValue, Frame.Unknown {
    /**
     * A variant that holds a single value.
     *
     * @param value the value
     */
    @JsonDeserialize(using = FrameCodec.ListValueReader.class)
    @JsonSerialize(using = FrameCodec.ListValueWriter.class)
    record ListValue(List<String> value) implements Frame {
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
    record Unknown(JsonNode json) implements Frame {
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
