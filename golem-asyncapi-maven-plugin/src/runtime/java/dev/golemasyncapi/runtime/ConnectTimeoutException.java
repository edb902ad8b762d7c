package dev.golemasyncapi.runtime;

import java.time.Duration;

/** The WebSocket handshake was not done within {@link ClientOptions#connectTimeout()}. */
public final class ConnectTimeoutException extends AsyncApiClientException {

    private static final long serialVersionUID = 1L;

    /** How long was waited. */
    private final Duration timeout;

    ConnectTimeoutException(String server, Duration timeout) {
        super("no WebSocket connection to " + server + " within " + timeout.toMillis()
                + " ms: check that the server can be reached, or raise connectTimeout");
        this.timeout = timeout;
    }

    /** {@return the time that was waited} */
    public Duration timeout() {
        return timeout;
    }
}
