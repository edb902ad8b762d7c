package dev.golemasyncapi.runtime;

import java.util.Locale;
import java.util.Set;

/** Checks what goes into a header. No message shows a value, which may be a credential. */
final class HeaderText {

    private static final String NAME_PUNCTUATION = "!#$%&'*+-.^_`|~";

    /** Those that say what a message of HTTP is, beside all that begin with {@code Sec-WebSocket-}. */
    private static final Set<String> RESERVED =
            Set.of("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade");

    private HeaderText() {}

    /** Refuses what is not a {@code token} of RFC 9110 section 5.6.2. */
    static void requireName(String name) {
        boolean token = !name.isEmpty()
                && name.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z')
                                || (c >= 'A' && c <= 'Z')
                                || (c >= '0' && c <= '9')
                                || NAME_PUNCTUATION.indexOf(c) >= 0);
        if (!token) {
            throw new IllegalArgumentException("\"" + Printable.text(name, Printable.NAME)
                    + "\" cannot be the name of a header; use ASCII letters, digits and -");
        }
    }

    /** Refuses what is not the name of a header, and those headers that the handshake sets itself. */
    static void requireSettable(String name) {
        requireName(name);
        String lowerCase = name.toLowerCase(Locale.ROOT);
        if (RESERVED.contains(lowerCase) || lowerCase.startsWith("sec-websocket-")) {
            throw new IllegalArgumentException(
                    "the header " + name + " belongs to the WebSocket handshake and cannot be set; leave it out");
        }
    }

    /**
     * Refuses line breaks and NUL, which could start another header, and what the JDK would replace by a question mark.
     */
    static void requireValue(String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < ' ' && c != '\t') || c > '~') {
                throw new IllegalArgumentException("the value of the header " + name + " holds U+"
                        + String.format("%04X", (int) c) + " at index " + i + "; only printable ASCII can be sent");
            }
        }
    }

    /**
     * Refuses what cannot stand behind the name of an authentication scheme: it may hold spaces, but none around it.
     */
    static String requireCredentials(String credentials) {
        if (credentials == null || credentials.isBlank()) {
            throw new IllegalArgumentException("there are no credentials; the supplier must give them at each connect");
        }
        if (!credentials.equals(credentials.strip())) {
            throw new IllegalArgumentException("there is a space or line end around the credentials; strip it");
        }
        requireValue("Authorization", credentials);
        return credentials;
    }

    /**
     * Refuses what cannot be a bearer token, with the usual reasons in mind: a line end from a file, a missing token.
     */
    static String requireToken(String token) {
        if (token == null || token.isEmpty()) {
            throw new IllegalArgumentException("there is no token or key; the supplier must give one at each connect");
        }
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c <= ' ' || c > '~') {
                throw new IllegalArgumentException("the token or key holds U+" + String.format("%04X", (int) c)
                        + " at index " + i + " of " + token.length()
                        + "; strip spaces and line ends, and pass the token without \"Bearer\"");
            }
        }
        return token;
    }
}
