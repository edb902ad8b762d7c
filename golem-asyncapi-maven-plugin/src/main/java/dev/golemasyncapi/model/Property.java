package dev.golemasyncapi.model;

import dev.golemasyncapi.source.Origin;
import java.util.Optional;

/**
 * A named member of an object.
 *
 * @param name its name on the wire
 * @param type what its value may be
 * @param required whether it must be present
 * @param constant the only value that it may have, where it is required: a string as it is, a boolean or an integer as
 *     JSON
 * @param constraints what the document asks of its value beyond the type
 * @param documentation what the document tells a person about it
 * @param origin its key
 */
public record Property(
        String name,
        TypeUse type,
        boolean required,
        Optional<String> constant,
        Constraints constraints,
        Documentation documentation,
        Origin origin) {}
