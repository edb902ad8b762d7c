package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;

/**
 * A string of the document and where it stands.
 *
 * @param value the string
 * @param origin its place
 */
public record Text(String value, Origin origin) {

    @Override
    public String toString() {
        return value;
    }
}
