package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Bytes} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class BytesCodec {
    private BytesCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Bytes read(JsonParser parser) throws IOException {
        List<byte[]> list = null;
        Map<String, byte[]> map = null;
        List<Map<String, List<byte[]>>> deep = null;
        Map<String, byte[]> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "list" ->
                    list = JsonReading.optionalBesideTyped(
                            parser, inner -> JsonReading.list(inner, JsonScalars::bytes), additionalProperties);
                case "map" ->
                    map = JsonReading.optionalBesideTyped(
                            parser, inner -> JsonReading.map(inner, JsonScalars::bytes), additionalProperties);
                case "deep" ->
                    deep = JsonReading.optionalBesideTyped(
                            parser,
                            inner -> JsonReading.list(
                                    inner,
                                    inner2 -> JsonReading.map(
                                            inner2, inner3 -> JsonReading.list(inner3, JsonScalars::bytes))),
                            additionalProperties);
                default -> additionalProperties.put(member, JsonScalars.bytes(parser));
            }
        }
        return new Bytes(list, map, deep, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Bytes value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.list() != null) {
            generator.writeFieldName("list");
            JsonWriting.list(value.list(), generator, JsonWriting::bytes);
        }
        if (value.map() != null) {
            generator.writeFieldName("map");
            JsonWriting.map(value.map(), generator, JsonWriting::bytes);
        }
        if (value.deep() != null) {
            generator.writeFieldName("deep");
            JsonWriting.list(
                    value.deep(),
                    generator,
                    (item, out) -> JsonWriting.map(
                            item, out, (item2, out2) -> JsonWriting.list(item2, out2, JsonWriting::bytes)));
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::bytes);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Bytes}. */
    public static final class Reader extends CodecReader<Bytes> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Bytes decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Bytes}. */
    public static final class Writer extends CodecWriter<Bytes> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Bytes value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
