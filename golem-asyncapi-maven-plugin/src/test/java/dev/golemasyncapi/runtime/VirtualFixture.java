package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A client whose network, time, randomness and threads are all in the hand of the test, in one thread. */
final class VirtualFixture implements AutoCloseable {

    final ManualTime time = new ManualTime();
    final FakeTransport network = new FakeTransport();
    final List<ConnectionEvent> heard = new ArrayList<>();
    final CapturedLog log = CapturedLog.of(MessageStream.class);
    final WebSocketClient client;
    Supplier<String> token = () -> "token";
    /** What a listener of the user's does when it hears of an event. */
    Consumer<ConnectionEvent> whenHeard = event -> {};

    VirtualFixture(ClientOptionsBuilder options) {
        client = new WebSocketClient(
                options.timeSource(time)
                        .transport(network)
                        .connectionListener((channel, event) -> {
                            heard.add(event);
                            whenHeard.accept(event);
                        })
                        .build(),
                Runnable::run);
    }

    /** Pauses are as long as they may be. */
    static ReconnectPolicy longestPauses() {
        return ReconnectPolicy.defaults().withRandom(() -> 1);
    }

    static VirtualFixture with(ReconnectPolicy policy) {
        return new VirtualFixture(ClientOptions.builder().reconnect(policy));
    }

    MessageStream<JsonNode> open() {
        return client.open(request(), "/events", PayloadReader.json(RuntimeFixture::readTree));
    }

    MessageSink<String> openSink() {
        return client.openSink(request(), "/lines", PayloadWriter.text());
    }

    /** Requests carry an identifier as {@code /id}, replies as {@code /re}. */
    RequestSession<JsonNode, JsonNode> openRequests() {
        return client.openRequestSession(
                request(),
                "/requests",
                PayloadReader.json(RuntimeFixture::readTree),
                PayloadWriter.json(JsonWriting::node),
                new Correlation(List.of("/none", "/id"), List.of("/re")));
    }

    private WebSocketRequest request() {
        return WebSocketRequest.to(URI.create("ws://localhost/events"))
                .bearer(() -> token.get())
                .build();
    }

    /** How many handshakes there are after each of the given times. */
    List<Integer> handshakesAfter(Duration... durations) {
        List<Integer> counts = new ArrayList<>();
        for (Duration duration : durations) {
            time.advance(duration);
            counts.add(network.handshakes.size());
        }
        return counts;
    }

    /** What waits, in short: messages as they are, events by their names. Must not be called when nothing waits. */
    static List<String> taken(Iterator<StreamItem<JsonNode>> items, int count) {
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            taken.add(shown(items.next()));
        }
        return taken;
    }

    static String shown(StreamItem<JsonNode> item) {
        return item instanceof StreamItem.Message<JsonNode> message
                ? message.value().toString()
                : ((StreamItem.Event<JsonNode>) item).event().getClass().getSimpleName();
    }

    @Override
    public void close() {
        client.close();
        log.close();
    }
}
