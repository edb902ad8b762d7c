package dev.golemasyncapi.testkit;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the head of an HTTP request. */
final class RequestReader {

    private static final int MOST_BYTES = 1 << 20;

    private final DataInputStream in;
    private int bytes;

    RequestReader(DataInputStream in) {
        this.in = in;
    }

    /**
     * Reads all lines up to the empty one.
     *
     * @throws IllegalArgumentException if they are no request
     * @throws IOException if the client has gone
     */
    ClientRequest read(X509Certificate certificate) throws IOException {
        String[] start = line().split(" ", -1);
        if (start.length != 3 || !start[2].startsWith("HTTP/1.1")) {
            throw new IllegalArgumentException("the client did not speak HTTP/1.1");
        }
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (colon <= 0) {
                throw new IllegalArgumentException("the client sent a line that is no header");
            }
            headers.computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return new ClientRequest(start[0], start[1], headers, certificate);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.readUnsignedByte(); next != '\n'; next = in.readUnsignedByte()) {
            if (++bytes > MOST_BYTES) {
                throw new IllegalArgumentException("the head of the request is longer than " + MOST_BYTES + " bytes");
            }
            line.append((char) next);
        }
        String text = line.toString();
        String stripped = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        return new String(stripped.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
