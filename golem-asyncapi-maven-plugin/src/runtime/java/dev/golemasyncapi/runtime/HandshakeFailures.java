package dev.golemasyncapi.runtime;

import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.net.http.WebSocketHandshakeException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import javax.net.ssl.SSLException;

/**
 * Says why there is no connection. The JDK's handshake exception is not kept as a cause: it holds the request with its
 * credentials.
 */
final class HandshakeFailures {

    private static final int MAX_BODY = 65_536;
    private static final int MAX_BODY_SHOWN = 500;
    private static final int SWITCHING_PROTOCOLS = 101;

    private static final Set<String> SECRET_HEADERS = Set.of(
            "authorization",
            "authentication-info",
            "cookie",
            "proxy-authorization",
            "proxy-authentication-info",
            "set-cookie",
            "set-cookie2");

    private static final Map<Integer, String> REASONS = Map.ofEntries(
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(407, "Proxy Authentication Required"),
            Map.entry(409, "Conflict"),
            Map.entry(413, "Content Too Large"),
            Map.entry(415, "Unsupported Media Type"),
            Map.entry(422, "Unprocessable Content"),
            Map.entry(426, "Upgrade Required"),
            Map.entry(429, "Too Many Requests"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(502, "Bad Gateway"),
            Map.entry(503, "Service Unavailable"),
            Map.entry(504, "Gateway Timeout"));

    private HandshakeFailures() {}

    static RuntimeException of(Throwable failure, URI uri, Duration timeout, Secrets secrets) {
        Throwable cause =
                failure.getCause() != null && failure instanceof CompletionException ? failure.getCause() : failure;
        String address = Printable.address(uri);
        if (cause instanceof AsyncApiClientException typed) {
            return typed;
        }
        if (cause.getClass() == IllegalArgumentException.class) {
            // A complaint about what the caller gave; its subclasses come from within the JDK.
            return (IllegalArgumentException) cause;
        }
        if (cause instanceof WebSocketHandshakeException jdk) {
            HttpResponse<?> response = jdk.getResponse();
            String body = response.body() instanceof String text ? text : "";
            return refused(
                    new RefusedHandshake(
                            response.statusCode(), response.headers().map(), body),
                    secrets.reason(jdk),
                    address,
                    secrets);
        }
        if (cause instanceof RefusedHandshake refused) {
            return refused(refused, "HTTP " + refused.status(), address, secrets);
        }
        if (cause instanceof HttpTimeoutException) {
            return new ConnectTimeoutException(address, timeout);
        }
        return new ConnectionFailedException(
                "no WebSocket connection to " + address + ": " + reasonAndAdvice(cause, secrets),
                secrets.redact(cause));
    }

    private static String reasonAndAdvice(Throwable cause, Secrets secrets) {
        if (holds(cause, UnresolvedAddressException.class) || holds(cause, UnknownHostException.class)) {
            return "the host is unknown; check its name, and that this machine can look it up";
        }
        if (cause instanceof ConnectException) {
            // The JDK tries again on the channel that it has closed, and tells of that, not of why it has.
            String told = holds(cause, ClosedChannelException.class)
                    ? "connection refused, or no way to the host"
                    : secrets.reason(cause);
            return told + "; check host and port, and that the server is running";
        }
        return secrets.reason(cause)
                + (holds(cause, SSLException.class)
                        ? "; check the certificate of the server, and what this client trusts"
                        : "; check the address, and that the server can be reached");
    }

    private static boolean holds(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return true;
            }
        }
        return false;
    }

    private static HandshakeException refused(
            RefusedHandshake refused, String reason, String address, Secrets secrets) {
        int status = refused.status();
        String body = secrets.redact(refused.body());
        String shown = body.isBlank() ? "" : ": " + Printable.text(body, MAX_BODY_SHOWN);
        String message = status == SWITCHING_PROTOCOLS
                ? "the server's answer to the WebSocket handshake is not valid at " + address + ": " + reason
                        + "; a proxy on the way may have changed it"
                : "the server refused the WebSocket handshake with " + status + reasonPhrase(status) + " at " + address
                        + shown + "; " + advice(status);
        return new HandshakeException(
                message,
                status,
                headers(refused.headers(), secrets),
                body.length() > MAX_BODY ? body.substring(0, MAX_BODY) : body);
    }

    private static Map<String, List<String>> headers(Map<String, List<String>> received, Secrets secrets) {
        Map<String, List<String>> headers = new TreeMap<>();
        received.forEach((name, values) -> {
            String lowerCase = name.toLowerCase(Locale.ROOT);
            List<String> shown = new ArrayList<>();
            for (String value : values) {
                shown.add(SECRET_HEADERS.contains(lowerCase) ? Secrets.REDACTED : secrets.redact(value));
            }
            headers.put(lowerCase, List.copyOf(shown));
        });
        return Collections.unmodifiableMap(headers);
    }

    private static String reasonPhrase(int status) {
        String phrase = REASONS.get(status);
        return phrase == null ? "" : " " + phrase;
    }

    private static String advice(int status) {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> "redirects are not followed, use the address of the Location header";
            case 401 -> "check that the token is that of this server and has not expired";
            case 403 -> "check what the token permits";
            case 404 -> "check the server, its base path and the channel's parameters";
            case 407 -> "check the proxy's credentials";
            case 429, 502, 503, 504 -> "try again later";
            default ->
                status < 500 ? "check the channel's parameters" : "look in the server's logs, or try again later";
        };
    }
}
