package dev.golemasyncapi.overlay;

import dev.golemasyncapi.parse.Scalar;
import java.util.List;
import java.util.Optional;

/**
 * An Overlay Object.
 *
 * @param extended what its field {@code extends} names: the document that it is made for
 * @param actions the changes in their order
 */
record Overlay(Optional<Scalar> extended, List<Action> actions) {

    /** Copies the list. */
    Overlay {
        actions = List.copyOf(actions);
    }
}
