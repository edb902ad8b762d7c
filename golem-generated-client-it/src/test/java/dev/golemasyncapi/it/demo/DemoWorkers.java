package dev.golemasyncapi.it.demo;

import dev.golemasyncapi.it.server.WorkerConnection;
import dev.golemasyncapi.it.server.WorkerScript;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Two workers that count: one speaks as Golem's service does, the other as its published document says. */
final class DemoWorkers implements WorkerScript {

    /** The worker that speaks as Golem's service does. */
    static final String TAGGED = "counter(\"a/b c\")";

    /** The worker that speaks as the published document says. */
    static final String FLAT = "counter(\"flat\")";

    /** A frame that was cut off. */
    static final String MALFORMED = "{\"Log\":{\"timestamp\":\"2026-11-23T";

    private static final long MILLIS_BETWEEN_EVENTS = 60;

    private static final String STARTED = "{\"timestamp\":\"%s\",\"function\":\"inc\",\"idempotency_key\":\"c1a2\"}";

    private static final List<String> TAGGED_FRAMES = List.of(
            "{\"InvocationStart\":" + STARTED + "}",
            "{\"Log\":{\"timestamp\":\"%s\",\"level\":\"Info\",\"context\":\"counter\",\"message\":\"started\"}}",
            "{\"StdOut\":{\"timestamp\":\"%s\",\"bytes\":" + bytes("the counter is at 41\n") + "}}",
            "{\"StdErr\":{\"timestamp\":\"%s\",\"bytes\":" + bytes("warning: nearly there\n") + "}}",
            "{\"Log\":{\"timestamp\":\"%s\",\"level\":\"Whisper\",\"context\":\"counter\","
                    + "\"message\":\"a level that the document does not list\"}}",
            "{\"PluginError\":{\"timestamp\":\"%s\",\"plugin_name\":\"otlp\",\"message\":\"collector unreachable\"}}",
            MALFORMED,
            "{\"SnapshotRecoverySucceeded\":{\"timestamp\":\"%s\",\"snapshot_index\":42}}",
            "{\"SnapshotRecoveryFailed\":{\"timestamp\":\"%s\",\"snapshot_index\":43,\"error\":\"checksum\"}}",
            "{\"AgentMigrated\":{\"timestamp\":\"%s\",\"node\":\"eu-3\"}}",
            "{\"ClientLagged\":{\"number_of_missed_messages\":17}}",
            "{\"StdOut\":{\"timestamp\":\"%s\",\"bytes\":" + bytes("the counter is at 42\n") + "}}",
            "{\"InvocationFinished\":" + STARTED + "}");

    private static final List<String> FLAT_FRAMES = List.of(
            "{\"type\":\"InvocationStart\",\"timestamp\":\"%s\",\"context\":{\"function\":\"inc\",\"key\":\"c1a2\"}}",
            "{\"type\":\"Log\",\"timestamp\":\"%s\",\"level\":\"Info\",\"message\":\"started\"}",
            "{\"type\":\"StdOut\",\"timestamp\":\"%s\",\"message\":\"the counter is at 41\\n\"}",
            "{\"type\":\"StdErr\",\"timestamp\":\"%s\",\"message\":\"warning: nearly there\\n\"}",
            "{\"type\":\"Log\",\"timestamp\":\"%s\",\"level\":\"Warn\",\"message\":\"retrying\","
                    + "\"context\":{\"attempt\":2,\"pause\":0.250}}",
            "{\"type\":\"PluginError\",\"timestamp\":\"%s\",\"message\":\"collector unreachable\"}",
            "{\"type\":\"StdOut\",\"timestamp\":\"yesterday\"}",
            "{\"type\":\"Log\",\"timestamp\":\"%s\",\"level\":\"Debug\",\"message\":\"saved\",\"span\":\"7f\"}",
            "{\"StdOut\":{\"timestamp\":\"%s\",\"bytes\":[104,105]}}",
            "{\"type\":\"Log\",\"timestamp\":\"%s\",\"level\":\"Error\",\"message\":\"gave up on otlp\"}",
            "{\"type\":\"StdOut\",\"timestamp\":\"%s\",\"message\":\"the counter is at 42\\n\"}",
            "{\"type\":\"StdOut\",\"timestamp\":\"%s\",\"message\":\"bye\\n\"}",
            "{\"type\":\"InvocationFinished\",\"timestamp\":\"%s\",\"context\":{\"function\":\"inc\",\"key\":\"c1a2\"}}");

    /** {@return how many frames each of the workers sends; one of them cannot be read} */
    static int frames() {
        return TAGGED_FRAMES.size();
    }

    @Override
    public void run(WorkerConnection client) throws Exception {
        List<String> frames = client.agentName().equals(FLAT) ? FLAT_FRAMES : TAGGED_FRAMES;
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        try {
            List<Future<?>> sent = new ArrayList<>();
            for (String frame : frames) {
                long delay = sent.size() * MILLIS_BETWEEN_EVENTS;
                sent.add(clock.schedule(() -> client.text(stamped(frame)), delay, TimeUnit.MILLISECONDS));
            }
            for (Future<?> each : sent) {
                each.get();
            }
        } finally {
            clock.shutdownNow();
        }
    }

    private static String stamped(String frame) {
        return frame.replace("%s", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
    }

    private static String bytes(String text) {
        return Arrays.toString(text.getBytes(StandardCharsets.US_ASCII)).replace(" ", "");
    }
}
