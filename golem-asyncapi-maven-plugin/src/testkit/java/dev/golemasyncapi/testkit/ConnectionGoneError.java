package dev.golemasyncapi.testkit;

/** Something was to be sent on, or to come from, a connection that has ended. A handler may end with it. */
public final class ConnectionGoneError extends AssertionError {

    private static final long serialVersionUID = 1L;

    ConnectionGoneError(String message, Throwable cause) {
        super(message, cause);
    }
}
