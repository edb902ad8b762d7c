package dev.golemasyncapi.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The answer to a handshake that is refused: a status, headers and a body. */
public final class Refusal {

    private final int status;
    private final List<String> headers;
    private final String body;

    private Refusal(int status, List<String> headers, String body) {
        this.status = status;
        this.headers = List.copyOf(headers);
        this.body = body;
    }

    /**
     * A refusal without a body.
     *
     * @param status what HTTP knows, such as 503; not 101, which is no refusal
     * @return the refusal
     */
    public static Refusal status(int status) {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException(status + " refuses nothing; use a status from 200 to 599");
        }
        return new Refusal(status, List.of(), "");
    }

    /**
     * This refusal with another header.
     *
     * @param name the name of the header
     * @param value its value
     * @return the refusal
     */
    public Refusal header(String name, String value) {
        if ((name + value).chars().anyMatch(c -> c == '\r' || c == '\n')) {
            throw new IllegalArgumentException("a header of a refusal holds a line break; leave it out");
        }
        List<String> more = new ArrayList<>(headers);
        more.add(name + ": " + value);
        return new Refusal(status, more, body);
    }

    /**
     * This refusal with {@code Retry-After}.
     *
     * @param pause what the client is to wait, in whole seconds
     * @return the refusal
     */
    public Refusal retryAfter(Duration pause) {
        return header("Retry-After", String.valueOf(pause.toSeconds()));
    }

    /**
     * This refusal with a body of JSON.
     *
     * @param json the body
     * @return the refusal
     */
    public Refusal json(String json) {
        return body("application/json", json);
    }

    /**
     * This refusal with a body.
     *
     * @param contentType its media type
     * @param text the body
     * @return the refusal
     */
    public Refusal body(String contentType, String text) {
        Refusal typed = header("Content-Type", contentType);
        return new Refusal(typed.status, typed.headers, Objects.requireNonNull(text, "text"));
    }

    int status() {
        return status;
    }

    /** {@return what goes over the wire} */
    byte[] bytes() {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Refused\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        head.append("Content-Length: ").append(content.length).append("\r\nConnection: close\r\n\r\n");
        byte[] start = head.toString().getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[start.length + content.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(content, 0, all, start.length, content.length);
        return all;
    }

    /** {@return the status and the body} */
    @Override
    public String toString() {
        return "Refusal[" + status + (body.isEmpty() ? "" : " " + Shown.text(body)) + "]";
    }
}
