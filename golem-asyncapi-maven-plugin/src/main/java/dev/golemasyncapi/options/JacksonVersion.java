package dev.golemasyncapi.options;

/** The major versions of Jackson that generated code can stand on. */
public enum JacksonVersion {
    /** {@code com.fasterxml.jackson}. */
    JACKSON_2,
    /** {@code tools.jackson}. */
    JACKSON_3
}
