package com.example.model;

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

/** Reads and writes {@link Failed} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class FailedCodec {
    private FailedCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Failed read(JsonParser parser) throws IOException {
        Map<String, String> additionalProperties = new LinkedHashMap<>();
        String kind = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextName()) {
            parser.nextToken();
            switch (member) {
                case "kind" -> kind = JsonScalars.constant(parser, "failed");
                default -> additionalProperties.put(member, JsonScalars.string(parser));
            }
        }
        JsonReading.require(parser, kind, "kind");
        return new Failed(additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Failed value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeName("kind");
        generator.writeString(value.kind());
        JsonWriting.members(value.additionalProperties(), generator, (item, out) -> out.writeString(item));
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Failed}. */
    public static final class Reader extends CodecReader<Failed> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Failed decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Failed}. */
    public static final class Writer extends CodecWriter<Failed> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Failed value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
