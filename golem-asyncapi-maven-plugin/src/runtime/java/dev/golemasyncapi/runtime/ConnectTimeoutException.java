package dev.golemasyncapi.runtime;

import java.time.Duration;

/** The WebSocket handshake was not done, or credentials did not come, within {@link ClientOptions#connectTimeout()}. */
public final class ConnectTimeoutException extends AsyncApiClientException {

    private static final long serialVersionUID = 1L;

    /** How long was waited. */
    private final Duration timeout;

    ConnectTimeoutException(String server, Duration timeout) {
        super("no WebSocket connection to " + server + " within " + timeout.toMillis()
                + " ms: check that the server can be reached, or raise connectTimeout");
        this.timeout = timeout;
    }

    private ConnectTimeoutException(Duration timeout, String message) {
        super(message);
        this.timeout = timeout;
    }

    static ConnectTimeoutException ofCredentials(String server, Duration timeout) {
        return new ConnectTimeoutException(
                timeout,
                "no credentials for " + server + " within " + timeout.toMillis()
                        + " ms: look at what their supplier waits for, or raise connectTimeout");
    }

    /** {@return the time that was waited} */
    public Duration timeout() {
        return timeout;
    }
}
