package dev.golemasyncapi.runtime;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A transport's news that the server refused. */
final class RefusedHandshake extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Map<String, List<String>> headers;
    private final String body;

    RefusedHandshake(int status, Map<String, List<String>> headers, String body) {
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.body = body;
    }

    int status() {
        return status;
    }

    Map<String, List<String>> headers() {
        return headers;
    }

    String body() {
        return body;
    }
}
