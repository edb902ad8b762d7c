package dev.golemasyncapi.options;

/** A Java type that the user chose for values of the document. */
public sealed interface TypeChoice permits JdkType, OwnType {

    /** What it is called in Java, with its package. */
    String javaName();
}
