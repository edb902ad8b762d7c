package dev.golemasyncapi.testkit;

import java.util.Objects;

/**
 * How a client ended a connection.
 *
 * @param code the code of its Close; 1005 where it had none, 1006 where the connection ended without a Close
 * @param reason the reason of its Close, or empty
 */
public record ClientClose(int code, String reason) {

    /** The connection ended without a Close. */
    static final ClientClose WITHOUT_CLOSE = new ClientClose(1006, "");

    /**
     * Checks that there is a reason.
     *
     * @param code as above
     * @param reason as above
     */
    public ClientClose {
        Objects.requireNonNull(reason, "reason");
    }
}
