package dev.golemasyncapi.diagnostics;

/** How much a diagnostic matters. */
public enum Severity {
    /** Nothing can be generated. */
    ERROR("error"),
    /** The document is most likely not what its author meant. */
    WARNING("warning"),
    /** Worth knowing. */
    INFO("info");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** The word that listings use. */
    public String label() {
        return label;
    }
}
