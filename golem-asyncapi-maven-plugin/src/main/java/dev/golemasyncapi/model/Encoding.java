package dev.golemasyncapi.model;

/** How the payload of a message is written, as its content type says. */
public enum Encoding {
    /** As JSON. */
    JSON,
    /** As text that is no JSON: the whole message is a string. */
    TEXT,
    /** As bytes: the whole message is a byte array. */
    BINARY
}
