package dev.golemasyncapi.overlay;

import dev.golemasyncapi.jsonpath.Match;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The places that an action changes, as a tree over the tree of the document: an action may pick a place many times,
 * and one value may stand in many places.
 */
final class Targets {

    private final Map<String, Targets> below = new HashMap<>();
    private boolean picked;

    private Targets() {}

    Targets(List<Match> matches) {
        for (Match match : matches) {
            Targets place = this;
            for (String token : match.pointer().tokens()) {
                place = place.below.computeIfAbsent(token, absent -> new Targets());
            }
            place.picked = true;
        }
    }

    /** Whether this place is one of them. */
    boolean isPicked() {
        return picked;
    }

    /** The places below a member or element. */
    Optional<Targets> child(String token) {
        return Optional.ofNullable(below.get(token));
    }

    /** Whether none is below this one. */
    boolean isLeaf() {
        return below.isEmpty();
    }
}
