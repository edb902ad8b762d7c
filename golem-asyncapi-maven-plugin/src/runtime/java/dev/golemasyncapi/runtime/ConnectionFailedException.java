package dev.golemasyncapi.runtime;

/**
 * The connection could not be made, or was lost without a Close frame: connection refused, unknown host, TLS failure,
 * connection reset, end of the TCP stream, or a violation of the WebSocket protocol by the server.
 */
public final class ConnectionFailedException extends AsyncApiClientException {

    private static final long serialVersionUID = 1L;

    ConnectionFailedException(String message) {
        super(message);
    }

    ConnectionFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
