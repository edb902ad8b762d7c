package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Picture} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class PictureCodec {
    private PictureCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Picture read(JsonParser parser) throws IOException {
        String picture = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "picture" -> picture = JsonScalars.string(parser);
                default -> throw JsonReading.unexpected(parser);
            }
        }
        return new Picture(JsonReading.require(parser, picture, "picture"));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Picture value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("picture");
        generator.writeString(value.picture());
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Picture}. */
    public static final class Reader extends CodecReader<Picture> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Picture decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Picture}. */
    public static final class Writer extends CodecWriter<Picture> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Picture value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
