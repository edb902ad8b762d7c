package dev.golemasyncapi.runtime;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What must not be shown of a request, so that it can be struck out of what the server and the JDK say, in whichever
 * way that has it escaped.
 */
final class Secrets {

    static final String REDACTED = "[redacted]";

    /** Any other header that is shorter is no secret, and striking it out would garble the text. */
    private static final int SHORTEST_HEADER = 8;

    /** Nothing this short is worth the name, and it would be found in any text. */
    private static final int SHORTEST_CREDENTIAL = 4;

    private final List<String> values = new ArrayList<>();

    /**
     * Makes one.
     *
     * @param headers the values of all headers of the caller: which of them are secret is not ours to judge
     * @param credentials what was given as a secret, in each form in which it is sent
     */
    Secrets(Collection<String> headers, Collection<String> credentials) {
        headers.forEach(value -> add(value, SHORTEST_HEADER));
        // "Bearer TOKEN": the server may echo the token alone.
        headers.forEach(value -> add(value.substring(value.indexOf(' ') + 1), SHORTEST_HEADER));
        credentials.forEach(value -> add(value, SHORTEST_CREDENTIAL));
        // The longest first, so that no part of one is left of another that holds it.
        values.sort((one, other) -> other.length() - one.length());
    }

    private void add(String value, int shortest) {
        if (value.length() >= shortest && !values.contains(value)) {
            values.add(value);
        }
    }

    /** {@return whether a credential is among these, as far as they are kept} */
    boolean mayHold(String credential) {
        return credential.length() < SHORTEST_CREDENTIAL || values.contains(credential);
    }

    String redact(String text) {
        String redacted = text;
        for (String value : values) {
            redacted = new EscapedText(value).replaceIn(redacted, REDACTED);
        }
        return redacted;
    }

    /** {@return the cause as it is, or one that says the same where a secret is in what it or its causes say} */
    Throwable redact(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            String text = each.toString();
            if (!redact(text).equals(text)) {
                IOException clean = new IOException(redact(cause.toString()));
                clean.setStackTrace(cause.getStackTrace());
                return clean;
            }
        }
        return cause;
    }

    /** {@return what a failure says, or the first of its causes that says anything; without secrets, to be printed} */
    String reason(Throwable failure) {
        Throwable told = failure;
        while (told.getMessage() == null && told.getCause() != null) {
            told = told.getCause();
        }
        return told.getMessage() == null
                ? told.getClass().getSimpleName()
                : Printable.text(redact(told.getMessage()), Printable.NAME);
    }
}
