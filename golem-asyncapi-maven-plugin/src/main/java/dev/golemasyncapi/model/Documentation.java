package dev.golemasyncapi.model;

import java.util.Optional;

/**
 * What the document tells a person about a schema.
 *
 * @param title a short name
 * @param description CommonMark text
 * @param deprecated whether the document advises against its use
 */
public record Documentation(Optional<String> title, Optional<String> description, boolean deprecated) {

    /** Nothing is said. */
    public static final Documentation NONE = new Documentation(Optional.empty(), Optional.empty(), false);

    /** This documentation, with what it does not say taken from {@code other}. */
    public Documentation orElse(Documentation other) {
        return new Documentation(
                title.or(other::title), description.or(other::description), deprecated || other.deprecated);
    }
}
