package dev.golemasyncapi.naming;

import dev.golemasyncapi.source.Origin;

/**
 * A name that somebody chose and that cannot be used.
 *
 * @param origin where it was chosen, or what it was chosen for
 * @param message what is wrong with it, in a sentence
 */
public record NameProblem(Origin origin, String message) {}
