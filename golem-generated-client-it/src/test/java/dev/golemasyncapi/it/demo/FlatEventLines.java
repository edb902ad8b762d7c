package dev.golemasyncapi.it.demo;

import dev.golemasyncapi.it.connect.model.WorkerEvent;
import java.util.Objects;
import java.util.StringJoiner;

/** Shows the events of {@code golem-worker-connect.yaml}: one type for all, every member optional. */
final class FlatEventLines {

    private FlatEventLines() {}

    static Line of(WorkerEvent event) {
        WorkerEvent.Type type = event.type();
        if (type == null) {
            return Line.of(
                    Line.Tone.NEW,
                    "not in the document",
                    event.additionalProperties().toString());
        }
        String kind = event.level() == null ? type.value() : type.value() + " " + event.level();
        return Line.at(event.timestamp(), tone(type), kind, text(event));
    }

    private static Line.Tone tone(WorkerEvent.Type type) {
        return switch (type.known()) {
            case STD_OUT -> Line.Tone.OUTPUT;
            case STD_ERR -> Line.Tone.WARNING;
            case LOG -> Line.Tone.PLAIN;
            case INVOCATION_START, INVOCATION_FINISHED -> Line.Tone.INVOCATION;
            case UNLISTED -> Line.Tone.NEW;
        };
    }

    private static String text(WorkerEvent event) {
        StringJoiner text = new StringJoiner("  ");
        text.add(Objects.requireNonNullElse(event.message(), "").stripTrailing());
        if (event.context() != null) {
            text.add(event.context().toString());
        }
        if (!event.additionalProperties().isEmpty()) {
            text.add("also " + event.additionalProperties());
        }
        return text.toString().strip();
    }
}
