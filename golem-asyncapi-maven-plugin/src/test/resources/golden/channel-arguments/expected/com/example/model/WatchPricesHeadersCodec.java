package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link WatchPricesHeaders} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class WatchPricesHeadersCodec {
    private WatchPricesHeadersCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static WatchPricesHeaders read(JsonParser parser) throws IOException {
        String xClient = null;
        String secWebSocketProtocol = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "X-Client" -> xClient = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "Sec-WebSocket-Protocol" ->
                    secWebSocketProtocol = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new WatchPricesHeaders(xClient, secWebSocketProtocol, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(WatchPricesHeaders value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.xClient() != null) {
            generator.writeFieldName("X-Client");
            generator.writeString(value.xClient());
        }
        if (value.secWebSocketProtocol() != null) {
            generator.writeFieldName("Sec-WebSocket-Protocol");
            generator.writeString(value.secWebSocketProtocol());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link WatchPricesHeaders}. */
    public static final class Reader extends CodecReader<WatchPricesHeaders> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected WatchPricesHeaders decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link WatchPricesHeaders}. */
    public static final class Writer extends CodecWriter<WatchPricesHeaders> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(WatchPricesHeaders value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
