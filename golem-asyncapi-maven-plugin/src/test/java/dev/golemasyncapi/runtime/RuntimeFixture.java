package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server, a client and the decode failures, put together as the tests of the runtime need them. */
final class RuntimeFixture implements AutoCloseable {

    final RawWebSocketServer server;
    final WebSocketClient client;
    final List<DecodeException> decodeFailures;

    private RuntimeFixture(RawWebSocketServer server, WebSocketClient client, List<DecodeException> decodeFailures) {
        this.server = server;
        this.client = client;
        this.decodeFailures = decodeFailures;
    }

    static RuntimeFixture start() throws IOException {
        return start(ClientOptions.builder());
    }

    /** Collects decode failures instead of logging them, and takes the loss of a connection for the end. */
    static RuntimeFixture start(ClientOptionsBuilder options) throws IOException {
        List<DecodeException> failures = new CopyOnWriteArrayList<>();
        return new RuntimeFixture(
                RawWebSocketServer.start(),
                new WebSocketClient(options.decodeFailureHandler(failures::add)
                        .reconnect(ReconnectPolicy.never())
                        .build()),
                failures);
    }

    /** With the options as they are. */
    static RuntimeFixture startWith(ClientOptions options) throws IOException {
        return new RuntimeFixture(RawWebSocketServer.start(), new WebSocketClient(options), List.of());
    }

    MessageStream<JsonNode> open() {
        return open(client, server.uri("/events"));
    }

    static MessageStream<JsonNode> open(WebSocketClient client, URI uri) {
        return client.open(WebSocketRequest.to(uri).build(), "/events", PayloadReader.json(RuntimeFixture::readTree));
    }

    static JsonNode readTree(JsonParser parser) throws IOException {
        return parser.readValueAsTree();
    }

    static List<String> texts(Iterable<JsonNode> messages) {
        List<String> texts = new ArrayList<>();
        messages.forEach(message -> texts.add(message.toString()));
        return texts;
    }

    @Override
    public void close() throws IOException {
        client.close();
        server.close();
    }
}
