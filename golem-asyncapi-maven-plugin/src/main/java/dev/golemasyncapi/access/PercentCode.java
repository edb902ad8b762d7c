package dev.golemasyncapi.access;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Paths as they are written in references (RFC 3986, section 2.1). */
final class PercentCode {

    private PercentCode() {}

    /** The path with its percent-encoded octets decoded; empty where they are malformed. */
    static Optional<String> decode(String path) {
        try {
            return Optional.of(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
