package dev.golemasyncapi.diff;

import dev.golemasyncapi.source.Origin;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that is not as it was.
 *
 * @param kind what kind of change it is
 * @param breaks what it breaks; empty where it is compatible
 * @param place what changed, in the document's own terms
 * @param what how it changed
 * @param reasons why it breaks something, or what to know about it
 * @param before where it stood in the old document; empty for what is new
 * @param after where it stands in the new document; empty for what is gone
 * @param exchanges where it goes over the wire; empty where the place says it, or it does not
 */
public record Change(
        ChangeKind kind,
        Set<Breakage> breaks,
        Phrase place,
        Phrase what,
        List<String> reasons,
        Optional<Origin> before,
        Optional<Origin> after,
        List<Exchange> exchanges) {

    /** Copies the collections. */
    public Change {
        var copy = EnumSet.noneOf(Breakage.class);
        copy.addAll(breaks);
        breaks = Collections.unmodifiableSet(copy);
        reasons = List.copyOf(reasons);
        exchanges = List.copyOf(exchanges);
    }

    /** Whether those who use the generated client have to do something about it. */
    public boolean isBreaking() {
        return !breaks.isEmpty();
    }
}
