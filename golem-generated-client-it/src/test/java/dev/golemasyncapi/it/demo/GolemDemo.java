package dev.golemasyncapi.it.demo;

import dev.golemasyncapi.it.connect.GolemWorkerConnectClient;
import dev.golemasyncapi.it.connect.GolemWorkerConnectServer;
import dev.golemasyncapi.it.events.GolemWorkerEventsClient;
import dev.golemasyncapi.it.events.GolemWorkerEventsServer;
import dev.golemasyncapi.it.events.model.WorkerEvent;
import dev.golemasyncapi.it.events.runtime.HandshakeException;
import dev.golemasyncapi.it.events.runtime.MessageStream;
import dev.golemasyncapi.it.server.GolemWorkerService;
import java.net.URI;

/**
 * Starts a worker service like Golem's in this process, connects with the generated clients of both documents, and
 * prints the typed events as they come, until each stream ends. Throws, and so ends with an exit code other than 0,
 * when something is not as it should be.
 */
public final class GolemDemo {

    private final Listing listing;
    private final URI server;
    private int events;
    private int unreadable;

    private GolemDemo(Listing listing, URI server) {
        this.listing = listing;
        this.server = server;
    }

    /**
     * Runs the demo.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        try (GolemWorkerService service = GolemWorkerService.start(new DemoWorkers())) {
            GolemDemo demo = new GolemDemo(Listing.onStandardOutput(), service.uri());
            demo.showTaggedEvents();
            demo.showFlatEvents();
            demo.showRefusal();
        }
    }

    private void showTaggedEvents() {
        title("spec/golem-worker-events.yaml", GolemWorkerEventsClient.class, DemoWorkers.TAGGED);
        try (GolemWorkerEventsClient client = GolemWorkerEventsClient.builder()
                        .server(GolemWorkerEventsServer.of(server))
                        .bearerToken(GolemWorkerService.TOKEN)
                        .onDecodeFailure(failure -> unreadable(failure.rawText()))
                        .build();
                MessageStream<WorkerEvent> stream =
                        client.streamWorkerEvents(GolemWorkerService.COMPONENT, DemoWorkers.TAGGED)) {
            for (WorkerEvent event : stream) {
                row(TaggedEventLines.of(event));
            }
        }
        end();
    }

    private void showFlatEvents() {
        title("spec/golem-worker-connect.yaml", GolemWorkerConnectClient.class, DemoWorkers.FLAT);
        try (GolemWorkerConnectClient client = GolemWorkerConnectClient.builder()
                        .server(GolemWorkerConnectServer.of(server))
                        .bearerToken(GolemWorkerService.TOKEN)
                        .onDecodeFailure(failure -> unreadable(failure.rawText()))
                        .build();
                var stream = client.streamWorkerEvents(GolemWorkerService.COMPONENT, DemoWorkers.FLAT)) {
            stream.forEach(event -> row(FlatEventLines.of(event)));
        }
        end();
    }

    private void showRefusal() {
        title("A token that the service does not know", GolemWorkerEventsClient.class, DemoWorkers.TAGGED);
        try (GolemWorkerEventsClient client = GolemWorkerEventsClient.builder()
                .server(GolemWorkerEventsServer.of(server))
                .bearerToken("expired")
                .build()) {
            client.streamWorkerEvents(GolemWorkerService.COMPONENT, DemoWorkers.TAGGED)
                    .close();
            throw new IllegalStateException("the service took a token that it does not know");
        } catch (HandshakeException refused) {
            require(refused.status() == 401, "the status of the refusal");
            listing.row(Line.of(Line.Tone.FAILURE, "HandshakeException", "status " + refused.status()));
            listing.row(Line.of(Line.Tone.FAILURE, "body", refused.body()));
            listing.note("the service refused the handshake, and the client says why");
        }
    }

    private void title(String document, Class<?> client, String agent) {
        events = 0;
        unreadable = 0;
        listing.title(document, client.getSimpleName() + " to " + server + ", agent " + agent);
    }

    private void row(Line line) {
        events++;
        listing.row(line);
    }

    private void unreadable(String rawText) {
        unreadable++;
        listing.row(Line.of(Line.Tone.FAILURE, "not readable", rawText));
    }

    private void end() {
        listing.note("the worker's stream ended: " + events + " events, " + unreadable + " unreadable frame");
        require(unreadable == 1, "the number of frames that cannot be read");
        require(events == DemoWorkers.frames() - 1, "the number of events");
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalStateException("not as it should be: " + what);
        }
    }
}
