package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;

/**
 * A boolean of the document and where it stands.
 *
 * @param value the boolean
 * @param origin its place
 */
public record Flag(boolean value, Origin origin) {}
