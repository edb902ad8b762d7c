package dev.golemasyncapi.it.demo;

import dev.golemasyncapi.it.events.model.LogLevel;
import dev.golemasyncapi.it.events.model.WorkerEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Shows the events of {@code golem-worker-events.yaml}: one type a kind. */
final class TaggedEventLines {

    private TaggedEventLines() {}

    static Line of(WorkerEvent event) {
        if (event instanceof WorkerEvent.StdOut out) {
            return Line.at(out.timestamp(), Line.Tone.OUTPUT, "StdOut", text(out.bytes()));
        }
        if (event instanceof WorkerEvent.StdErr err) {
            return Line.at(err.timestamp(), Line.Tone.WARNING, "StdErr", text(err.bytes()));
        }
        if (event instanceof WorkerEvent.Log log) {
            return Line.at(
                    log.timestamp(),
                    tone(log.level()),
                    "Log " + log.level().value(),
                    log.context() + ": " + log.message());
        }
        if (event instanceof WorkerEvent.InvocationStart start) {
            return Line.at(
                    start.timestamp(),
                    Line.Tone.INVOCATION,
                    "InvocationStart",
                    start.function() + "  key " + start.idempotencyKey());
        }
        if (event instanceof WorkerEvent.InvocationFinished end) {
            return Line.at(
                    end.timestamp(),
                    Line.Tone.INVOCATION,
                    "InvocationFinished",
                    end.function() + "  key " + end.idempotencyKey());
        }
        return ofService(event);
    }

    /** What the service says of itself rather than for the worker. */
    private static Line ofService(WorkerEvent event) {
        if (event instanceof WorkerEvent.PluginError error) {
            return Line.at(
                    error.timestamp(), Line.Tone.FAILURE, "PluginError", error.pluginName() + ": " + error.message());
        }
        if (event instanceof WorkerEvent.SnapshotRecoverySucceeded recovered) {
            return Line.at(
                    recovered.timestamp(),
                    Line.Tone.PLAIN,
                    "SnapshotRecoverySucceeded",
                    "snapshot " + recovered.snapshotIndex());
        }
        if (event instanceof WorkerEvent.SnapshotRecoveryFailed failed) {
            return Line.at(
                    failed.timestamp(),
                    Line.Tone.FAILURE,
                    "SnapshotRecoveryFailed",
                    "snapshot " + failed.snapshotIndex() + ": " + failed.error());
        }
        if (event instanceof WorkerEvent.ClientLagged lagged) {
            return Line.of(
                    Line.Tone.WARNING, "ClientLagged", lagged.numberOfMissedMessages() + " events were left out");
        }
        WorkerEvent.Unknown unknown = (WorkerEvent.Unknown) event;
        return Line.of(Line.Tone.NEW, "not in the document", unknown.json().toString());
    }

    private static Line.Tone tone(LogLevel level) {
        return switch (level.known()) {
            case TRACE, DEBUG, INFO -> Line.Tone.PLAIN;
            case WARN -> Line.Tone.WARNING;
            case ERROR, CRITICAL -> Line.Tone.FAILURE;
            case UNLISTED -> Line.Tone.NEW;
        };
    }

    private static String text(List<Integer> bytes) {
        byte[] copy = new byte[bytes.size()];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = bytes.get(i).byteValue();
        }
        return new String(copy, StandardCharsets.UTF_8);
    }
}
