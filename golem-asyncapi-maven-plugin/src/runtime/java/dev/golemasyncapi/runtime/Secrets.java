package dev.golemasyncapi.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The credentials that went out with a request, so that they can be struck out of what the server says. */
final class Secrets {

    static final String REDACTED = "[redacted]";

    /** Anything shorter is no secret, and striking it out would garble the text. */
    private static final int SHORTEST = 8;

    private final List<String> values = new ArrayList<>();

    /** Takes the values of all headers: which of them are secret is not ours to judge. */
    Secrets(Collection<String> headerValues) {
        for (String value : headerValues) {
            // "Bearer TOKEN": the server may echo the token alone.
            String credentials = value.substring(value.indexOf(' ') + 1);
            if (credentials.length() >= SHORTEST) {
                values.add(credentials);
            }
        }
    }

    String redact(String text) {
        String redacted = text;
        for (String value : values) {
            redacted = redacted.replace(value, REDACTED);
        }
        return redacted;
    }
}
