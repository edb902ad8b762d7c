package dev.golemasyncapi.options;

/** Which annotations say what the document asks of values beyond their types. */
public enum Validation {
    /** None; Javadoc says it. */
    NONE,
    /** Those of Jakarta Validation. */
    JAKARTA
}
