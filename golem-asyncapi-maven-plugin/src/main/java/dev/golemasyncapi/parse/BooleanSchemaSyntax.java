package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;

/**
 * A schema that allows everything or nothing.
 *
 * @param value whether it allows everything
 * @param origin its key, or its own place where it has no key
 */
public record BooleanSchemaSyntax(boolean value, Origin origin) implements SchemaSyntax {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.bool(this);
    }
}
