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

/** Reads and writes {@link Contact} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ContactCodec {
    private ContactCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Contact read(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case START_OBJECT, FIELD_NAME ->
                JsonAttempts.first(parser, JsonReading.node(parser), Contact.Unknown::new, CustomerCodec::read);
            case START_ARRAY ->
                JsonAttempts.first(parser, JsonReading.node(parser), Contact.Unknown::new, ContactCodec::readSeveral);
            case VALUE_STRING -> readAddress(parser);
            default -> new Contact.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Contact value, JsonGenerator generator) throws IOException {
        if (value instanceof Customer customer) {
            CustomerCodec.write(customer, generator);
        } else if (value instanceof Contact.Several several) {
            writeSeveral(several, generator);
        } else if (value instanceof Contact.Address address) {
            writeAddress(address, generator);
        } else if (value instanceof Contact.Unknown unknown) {
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
    public static Contact.Several readSeveral(JsonParser parser) throws IOException {
        return new Contact.Several(JsonReading.list(parser, CustomerCodec::read));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeSeveral(Contact.Several value, JsonGenerator generator) throws IOException {
        JsonWriting.list(value.value(), generator, CustomerCodec::write);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Contact.Address readAddress(JsonParser parser) throws IOException {
        return new Contact.Address(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeAddress(Contact.Address value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /** Lets Jackson read {@link Contact}. */
    public static final class Reader extends CodecReader<Contact> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Contact decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Contact}. */
    public static final class Writer extends CodecWriter<Contact> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Contact value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Contact.Several}. */
    public static final class SeveralReader extends CodecReader<Contact.Several> {
        /** Called by Jackson. */
        public SeveralReader() {}

        @Override
        protected Contact.Several decode(JsonParser parser) throws IOException {
            return readSeveral(parser);
        }
    }

    /** Lets Jackson write {@link Contact.Several}. */
    public static final class SeveralWriter extends CodecWriter<Contact.Several> {
        /** Called by Jackson. */
        public SeveralWriter() {}

        @Override
        protected void encode(Contact.Several value, JsonGenerator generator) throws IOException {
            writeSeveral(value, generator);
        }
    }

    /** Lets Jackson read {@link Contact.Address}. */
    public static final class AddressReader extends CodecReader<Contact.Address> {
        /** Called by Jackson. */
        public AddressReader() {}

        @Override
        protected Contact.Address decode(JsonParser parser) throws IOException {
            return readAddress(parser);
        }
    }

    /** Lets Jackson write {@link Contact.Address}. */
    public static final class AddressWriter extends CodecWriter<Contact.Address> {
        /** Called by Jackson. */
        public AddressWriter() {}

        @Override
        protected void encode(Contact.Address value, JsonGenerator generator) throws IOException {
            writeAddress(value, generator);
        }
    }
}
