package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The server answered the WebSocket handshake with something other than a switch to the WebSocket protocol. */
public final class HandshakeException extends AsyncApiClientException {

    private static final long serialVersionUID = 1L;

    /** The HTTP status code of the answer. */
    private final int status;
    // Exceptions are serializable, a Map need not be: headers are for the process in which the handshake failed.
    private final transient Map<String, List<String>> headers;
    /** The beginning of the body of the answer. */
    private final String body;

    HandshakeException(String message, int status, Map<String, List<String>> headers, String body) {
        super(message);
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** {@return the HTTP status code of the answer, such as 401} */
    public int status() {
        return status;
    }

    /**
     * {@return the headers of the answer, names in lower case; the values of {@code Set-Cookie} and of headers that
     * carry credentials are replaced by {@code [redacted]}; empty after the exception was serialized}
     */
    public Map<String, List<String>> headers() {
        return headers == null ? Map.of() : headers;
    }

    /**
     * {@return the first 65,536 characters of the body, or empty; the credentials of the request are replaced by
     * {@code [redacted]} should the server have echoed them}
     */
    public String body() {
        return body;
    }

    /** {@return the body as JSON, or empty when it is not JSON} */
    public Optional<JsonNode> json() {
        if (body.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(new ObjectMapper().readTree(body));
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }
}
