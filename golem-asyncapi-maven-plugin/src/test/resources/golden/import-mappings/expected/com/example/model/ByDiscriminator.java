package com.example.model;

import com.acme.Shared;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** One of the variants of {@code ByDiscriminator}. */
@JsonDeserialize(using = ByDiscriminatorCodec.Reader.class)
@JsonSerialize(using = ByDiscriminatorCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface ByDiscriminator permits ByDiscriminator.ThingValue, Other, ByDiscriminator.Unknown {
    /**
     * A variant that holds a single value.
     *
     * @param value the value
     */
    @JsonDeserialize(using = ByDiscriminatorCodec.ThingValueReader.class)
    @JsonSerialize(using = ByDiscriminatorCodec.ThingValueWriter.class)
    record ThingValue(Shared.Thing value) implements ByDiscriminator {
        /**
         * Checks that the value is there.
         *
         * @param value the value
         */
        public ThingValue {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements ByDiscriminator {
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
