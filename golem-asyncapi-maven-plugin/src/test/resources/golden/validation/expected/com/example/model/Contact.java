package com.example.model;

import com.example.runtime.Members;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** One of the variants of {@code Contact}. */
@JsonDeserialize(using = ContactCodec.Reader.class)
@JsonSerialize(using = ContactCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public sealed interface Contact permits Customer, Contact.Several, Contact.Address, Contact.Unknown {
    /**
     * Several
     *
     * @param value the value
     */
    @JsonDeserialize(using = ContactCodec.SeveralReader.class)
    @JsonSerialize(using = ContactCodec.SeveralWriter.class)
    record Several(List<@Valid Customer> value) implements Contact {
        /**
         * Checks that the value is there.
         *
         * @param value the value
         */
        public Several {
            Objects.requireNonNull(value, "value");
            value = Members.copyOf(value);
        }
    }

    /**
     * Address
     *
     * <p>Longest length: {@code 5}.
     *
     * @param value the value
     */
    @JsonDeserialize(using = ContactCodec.AddressReader.class)
    @JsonSerialize(using = ContactCodec.AddressWriter.class)
    record Address(String value) implements Contact {
        /**
         * Checks that the value is there.
         *
         * @param value the value
         */
        public Address {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A value of a kind that the document does not list.
     *
     * @param json the whole value
     */
    record Unknown(JsonNode json) implements Contact {
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
