package dev.golemasyncapi.access;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** Gets documents from other machines. */
public interface Downloads {

    /**
     * Gets what an address leads to.
     *
     * @throws IOException where there is no answer, or another than the document or a redirect; the message is for
     *     users
     */
    Answer get(URI address) throws IOException;

    /**
     * What came.
     *
     * @param body the document; empty for a redirect
     * @param redirect where it is instead, perhaps relative
     */
    record Answer(byte[] body, Optional<String> redirect) {}
}
