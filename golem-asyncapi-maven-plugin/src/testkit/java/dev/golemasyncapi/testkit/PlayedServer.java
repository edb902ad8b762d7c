package dev.golemasyncapi.testkit;

import java.util.List;
import java.util.Objects;

/**
 * The server of the document that is played.
 *
 * @param name what the document calls it; empty where it names none
 * @param security the security schemes that it asks for: alternatives, each of schemes that belong together
 */
public record PlayedServer(String name, List<List<String>> security) {

    /**
     * Copies the list.
     *
     * @param name as above
     * @param security as above
     */
    public PlayedServer {
        Objects.requireNonNull(name, "name");
        security = security.stream().map(List::copyOf).toList();
    }
}
