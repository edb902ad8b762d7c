package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link PostalAddress} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class PostalAddressCodec {
    private PostalAddressCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static PostalAddress read(JsonParser parser) throws IOException {
        String street = null;
        StringValue unknown = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "street" -> street = JsonScalars.string(parser);
                case "unknown" -> unknown = StringValueCodec.read(parser);
                default -> throw JsonReading.unexpected(parser);
            }
        }
        return new PostalAddress(
                JsonReading.require(parser, street, "street"), JsonReading.require(parser, unknown, "unknown"));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(PostalAddress value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("street");
        generator.writeString(value.street());
        generator.writeFieldName("unknown");
        StringValueCodec.write(value.unknown(), generator);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link PostalAddress}. */
    public static final class Reader extends CodecReader<PostalAddress> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected PostalAddress decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link PostalAddress}. */
    public static final class Writer extends CodecWriter<PostalAddress> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(PostalAddress value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
