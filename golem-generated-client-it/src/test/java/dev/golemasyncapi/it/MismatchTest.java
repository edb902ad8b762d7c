package dev.golemasyncapi.it;

import static dev.golemasyncapi.it.server.GolemWorkerService.COMPONENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.it.client.ClientSettings;
import dev.golemasyncapi.it.client.Document;
import dev.golemasyncapi.it.client.WorkerClient;
import dev.golemasyncapi.it.client.WorkerEvents;
import dev.golemasyncapi.it.server.GolemWorkerService;
import dev.golemasyncapi.it.server.WorkerScript;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The service and its published document disagree, of which the generated client tells once. */
@Timeout(60)
class MismatchTest {

    @Test
    void theServiceAgainstItsPublishedDocumentWarnsOnce() {
        assertThat(warnings(Document.CONNECT, Samples.GOLEM))
                .singleElement()
                .asString()
                .contains("Expected: WorkerEvent, an object with type, timestamp, message, level, context, described at"
                        + " golem-worker-connect.yaml#/components/messages/WorkerEvent/payload.")
                .contains("{\"StdOut\": {\"timestamp\": string, \"bytes\": array}}")
                .doesNotContain("2026-11-23");
    }

    @Test
    void whatTheDocumentDescribesWarnsOfNothing() {
        assertThat(warnings(Document.CONNECT, Samples.FLAT)).isEmpty();
        assertThat(warnings(Document.EVENTS, Samples.GOLEM)).isEmpty();
    }

    @Test
    void kindsThatAUnionDoesNotListWarnOnce() {
        assertThat(warnings(Document.EVENTS, Samples.FLAT))
                .singleElement()
                .asString()
                .contains("told by the name of the only member")
                .contains("described at golem-worker-events.yaml#/");
    }

    private static List<String> warnings(Document document, List<String> events) {
        String packageName = document.eventType().getPackageName().replaceFirst("model$", "runtime");
        Logger logger = Logger.getLogger(packageName + ".MessageStream");
        var log = new Warnings();
        logger.addHandler(log);
        try (GolemWorkerService service =
                        GolemWorkerService.start(WorkerScript.sending(events.toArray(String[]::new)));
                WorkerClient client = document.client(ClientSettings.of(service.uri()));
                WorkerEvents stream = client.streamWorkerEvents(COMPONENT, "a")) {
            stream.iterator().forEachRemaining(event -> {});
            return log.lines;
        } finally {
            logger.removeHandler(log);
        }
    }

    /** Keeps warnings. */
    private static final class Warnings extends Handler {

        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel() == Level.WARNING) {
                lines.add(new SimpleFormatter().formatMessage(entry));
            }
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
