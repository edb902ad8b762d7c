package dev.golemasyncapi.maven;

import dev.golemasyncapi.AsyncApiGenerator;
import dev.golemasyncapi.GeneratorRequest;
import dev.golemasyncapi.ReadRequest;
import dev.golemasyncapi.access.RememberedDocuments;
import dev.golemasyncapi.access.Snapshot;
import dev.golemasyncapi.diff.Changes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/** The documents of a run, kept for the next one to be compared with. */
final class RememberedInputs {

    private final List<Input> inputs = new ArrayList<>();
    private final List<Snapshot> snapshots = new ArrayList<>();

    RememberedInputs(List<Input> inputs) {
        for (Input input : inputs) {
            ReadRequest reading = input.reading();
            var others = new RememberedDocuments(reading.access());
            this.inputs.add(new Input(reading.withAccess(others), input.place()));
            snapshots.add(new Snapshot(input.place().orElse(""), reading.document(), reading.overlays(), others));
        }
    }

    /** The documents, with all that is read through them kept. */
    List<Input> inputs() {
        return List.copyOf(inputs);
    }

    /** What is kept, once everything was read. */
    String text() {
        return Snapshot.text(snapshots);
    }

    /**
     * What changed in each document that has changed since an earlier run. Nothing is said of documents that are new,
     * and where what was kept cannot be read: another version of the plugin may have written it.
     *
     * @param before what the earlier run kept, if there was one
     * @param request says which part of the documents is compared
     */
    List<Changes> changesSince(Optional<String> before, GeneratorRequest request, Log log) {
        List<Changes> changes = new ArrayList<>();
        Optional<List<Snapshot>> old = before.flatMap(Snapshot::parse);
        if (before.isPresent() && old.isEmpty()) {
            log.debug("The documents of the last generation cannot be read, and are not compared");
        }
        for (int i = 0; i < snapshots.size(); i++) {
            Snapshot current = snapshots.get(i);
            ReadRequest reading = inputs.get(i).reading();
            old.orElse(List.of()).stream()
                    .filter(one -> one.place().equals(current.place()) && !one.isSameAs(current))
                    .flatMap(one -> new AsyncApiGenerator()
                            .compare(reading(one), reading, request.options().contents()).changes().stream())
                    .filter(found -> !found.all().isEmpty())
                    .forEach(changes::add);
        }
        return changes;
    }

    private static ReadRequest reading(Snapshot snapshot) {
        return ReadRequest.of(snapshot.document())
                .withOverlays(snapshot.overlays())
                .withAccess(snapshot.access());
    }
}
