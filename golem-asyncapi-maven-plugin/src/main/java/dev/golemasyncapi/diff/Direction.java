package dev.golemasyncapi.diff;

/** Which way a value goes, seen from the client. */
enum Direction {
    /** The client reads it. */
    RECEIVED,
    /** The client writes it. */
    SENT
}
