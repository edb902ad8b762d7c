package dev.golemasyncapi.diff;

import java.util.Locale;

/** What a change breaks. */
public enum Breakage {
    /** Code that uses the generated client has to be changed when the client is generated anew. */
    SOURCE,
    /** A client that was generated earlier fails against a service that follows the new document. */
    WIRE;

    /** The word that reports show. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
