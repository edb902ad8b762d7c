package dev.golemasyncapi.resolve;

import dev.golemasyncapi.source.SourceText;
import java.io.IOException;
import java.util.Optional;

/** Where the documents come from that a document refers to, and which of them may be read. */
public interface DocumentAccess {

    /** Reads no other document. */
    DocumentAccess NONE = new DocumentAccess() {
        @Override
        public Answer locate(String from, String reference) {
            return new Refused("only references inside this document are followed here", Optional.empty());
        }

        @Override
        public SourceText read(String name) throws IOException {
            throw new IOException("no other document is read: " + name);
        }
    };

    /**
     * Finds the document that a reference leads to.
     *
     * @param from the name of the document that refers to it
     * @param reference the reference without its fragment; not empty
     */
    Answer locate(String from, String reference);

    /**
     * Reads a document. One that was moved comes with the name of the place it was found at; references in it start
     * there.
     *
     * @param name its name, as {@link #locate} gave it
     * @throws IOException where it cannot be read; the message is for users
     */
    SourceText read(String name) throws IOException;

    /** Whether a document may be read. */
    sealed interface Answer permits Found, Missing, Refused {}

    /**
     * It may.
     *
     * @param name its one name, whichever way a reference leads to it
     */
    record Found(String name) implements Answer {}

    /**
     * It is not there.
     *
     * @param help what to do about it
     */
    record Missing(Optional<String> help) implements Answer {}

    /**
     * It may not.
     *
     * @param reason why
     * @param help how to allow it
     */
    record Refused(String reason, Optional<String> help) implements Answer {}
}
