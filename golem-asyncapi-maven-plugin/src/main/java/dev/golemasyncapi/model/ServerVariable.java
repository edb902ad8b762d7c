package dev.golemasyncapi.model;

import dev.golemasyncapi.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * The Server Variable Object: a placeholder in the url of a server.
 *
 * @param name the text between the braces
 * @param allowed the values that may be put in; empty where any may
 * @param defaultValue what is put in when the caller does not choose
 * @param description CommonMark text
 * @param origin the key of the variable
 */
public record ServerVariable(
        String name, List<String> allowed, Optional<String> defaultValue, Optional<String> description, Origin origin) {

    /** Copies the list. */
    public ServerVariable {
        allowed = List.copyOf(allowed);
    }
}
