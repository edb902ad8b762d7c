package com.example.model;

import com.example.runtime.JsonAttempts;
import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.ObjectShapes;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Contact} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ContactCodec {
    private static final ObjectShapes SHAPES = new ObjectShapes()
            .shape(0, true)
            .required("email", ObjectShapes.Kind.STRING)
            .shape(1, true)
            .required("phone", ObjectShapes.Kind.STRING)
            .optional("extension", ObjectShapes.Kind.INTEGER, ObjectShapes.Kind.NULL)
            .shape(2, false)
            .required("street", ObjectShapes.Kind.STRING)
            .required("unknown", ObjectShapes.Kind.OBJECT);

    private ContactCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Contact read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new Contact.Unknown(JsonReading.node(parser));
        }
        JsonNode json = JsonReading.node(parser);
        return switch (SHAPES.bestFit(json)) {
            case 0 -> JsonAttempts.either(parser, json, ContactCodec::readWithEmail, Contact.Unknown::new);
            case 1 -> JsonAttempts.either(parser, json, ContactCodec::readWithPhone, Contact.Unknown::new);
            case 2 -> JsonAttempts.either(parser, json, PostalAddressCodec::read, Contact.Unknown::new);
            default -> new Contact.Unknown(json);
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
        if (value instanceof Contact.WithEmail withEmail) {
            writeWithEmail(withEmail, generator);
        } else if (value instanceof Contact.WithPhone withPhone) {
            writeWithPhone(withPhone, generator);
        } else if (value instanceof PostalAddress postalAddress) {
            PostalAddressCodec.write(postalAddress, generator);
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
    public static Contact.WithEmail readWithEmail(JsonParser parser) throws IOException {
        String email = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "email" -> email = JsonScalars.string(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Contact.WithEmail(JsonReading.require(parser, email, "email"), additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeWithEmail(Contact.WithEmail value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("email");
        generator.writeString(value.email());
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
    public static Contact.WithPhone readWithPhone(JsonParser parser) throws IOException {
        String phone = null;
        Long extension = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "phone" -> phone = JsonScalars.string(parser);
                case "extension" -> extension = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Contact.WithPhone(JsonReading.require(parser, phone, "phone"), extension, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeWithPhone(Contact.WithPhone value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("phone");
        generator.writeString(value.phone());
        if (value.extension() != null) {
            generator.writeFieldName("extension");
            generator.writeNumber(value.extension());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
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

    /** Lets Jackson read {@link Contact.WithEmail}. */
    public static final class WithEmailReader extends CodecReader<Contact.WithEmail> {
        /** Called by Jackson. */
        public WithEmailReader() {}

        @Override
        protected Contact.WithEmail decode(JsonParser parser) throws IOException {
            return readWithEmail(parser);
        }
    }

    /** Lets Jackson write {@link Contact.WithEmail}. */
    public static final class WithEmailWriter extends CodecWriter<Contact.WithEmail> {
        /** Called by Jackson. */
        public WithEmailWriter() {}

        @Override
        protected void encode(Contact.WithEmail value, JsonGenerator generator) throws IOException {
            writeWithEmail(value, generator);
        }
    }

    /** Lets Jackson read {@link Contact.WithPhone}. */
    public static final class WithPhoneReader extends CodecReader<Contact.WithPhone> {
        /** Called by Jackson. */
        public WithPhoneReader() {}

        @Override
        protected Contact.WithPhone decode(JsonParser parser) throws IOException {
            return readWithPhone(parser);
        }
    }

    /** Lets Jackson write {@link Contact.WithPhone}. */
    public static final class WithPhoneWriter extends CodecWriter<Contact.WithPhone> {
        /** Called by Jackson. */
        public WithPhoneWriter() {}

        @Override
        protected void encode(Contact.WithPhone value, JsonGenerator generator) throws IOException {
            writeWithPhone(value, generator);
        }
    }
}
