package dev.golemasyncapi.testkit;

import java.util.Objects;

/**
 * A handshake that a client has tried, and what became of it.
 *
 * @param request what the client asked for
 * @param status what it was answered: 101 where it was accepted, 0 where there was no answer
 * @param problem why it was not accepted; empty where it was
 */
public record Handshake(ClientRequest request, int status, String problem) {

    /**
     * Checks that all is there.
     *
     * @param request as above
     * @param status as above
     * @param problem as above
     */
    public Handshake {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(problem, "problem");
    }

    /** {@return whether a connection came of it} */
    public boolean accepted() {
        return status == 101;
    }

    /** {@return the path and what became of it, without values that may be credentials} */
    @Override
    public String toString() {
        return Shown.text(request.method() + " " + request.path()) + " -> "
                + (status == 0 ? "no answer" : String.valueOf(status))
                + (problem.isEmpty() ? "" : " (" + problem + ")");
    }
}
