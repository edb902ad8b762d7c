package dev.golemasyncapi.options;

import java.util.Set;

/**
 * How generated code says that a value may be {@code null}.
 *
 * @param kind where the annotation may stand
 * @param annotation the qualified name of the annotation; empty where there is none, or it is our own
 */
public record Nullness(Kind kind, String annotation) {

    /** By the annotation that comes with the support code. */
    public static final Nullness OWN = new Nullness(Kind.OWN, "");

    /** Not at all. */
    public static final Nullness NONE = new Nullness(Kind.NONE, "");

    /** By JSpecify's annotation, in packages that are marked as its checked ones. */
    public static final Nullness JSPECIFY = new Nullness(Kind.TYPE_USE, "org.jspecify.annotations.Nullable");

    /** Annotations of declarations, which cannot stand inside of a type. */
    private static final Set<String> OF_DECLARATIONS = Set.of(
            "jakarta.annotation.Nullable",
            "javax.annotation.Nullable",
            "javax.annotation.CheckForNull",
            "org.springframework.lang.Nullable",
            "androidx.annotation.Nullable",
            "android.support.annotation.Nullable",
            "edu.umd.cs.findbugs.annotations.Nullable",
            "edu.umd.cs.findbugs.annotations.CheckForNull",
            "io.micrometer.core.lang.Nullable",
            "io.vertx.codegen.annotations.Nullable");

    /** Where an annotation may stand. */
    public enum Kind {
        /** The support code's own annotation, which may stand before any type. */
        OWN,
        /** No annotation. */
        NONE,
        /** Before any type, also inside of another. */
        TYPE_USE,
        /** Before methods, parameters, fields and record components only. */
        DECLARATION
    }

    /** By an annotation; those of declarations are known by their names. */
    static Nullness by(String annotation) {
        return new Nullness(OF_DECLARATIONS.contains(annotation) ? Kind.DECLARATION : Kind.TYPE_USE, annotation);
    }

    /** By an annotation of declarations. */
    static Nullness byDeclaration(String annotation) {
        return new Nullness(Kind.DECLARATION, annotation);
    }

    /** Whether the packages say that what is not annotated is not {@code null}. */
    public boolean marksPackages() {
        return equals(JSPECIFY);
    }
}
