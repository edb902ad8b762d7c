package dev.golemasyncapi.options;

import java.util.List;

/**
 * How the generated code looks.
 *
 * @param generatedAnnotation whether each generated type is marked with {@code @Generated}
 * @param fileHeader the lines of the comment that each generated file begins with; none for no comment
 * @param nullness how the code says that a value may be {@code null}
 * @param builders whether payload types have builders
 * @param withers whether payload types have a method for each member that gives a copy with another value
 * @param packagePrivate whether generated types can be seen in their package only
 * @param annotations annotations that the user adds to payload types
 * @param interfaces interfaces that the user adds to payload types
 * @param validation which annotations say what the document asks of values
 */
public record CodeStyle(
        boolean generatedAnnotation,
        List<String> fileHeader,
        Nullness nullness,
        boolean builders,
        boolean withers,
        boolean packagePrivate,
        List<TypeAddition> annotations,
        List<TypeAddition> interfaces,
        Validation validation) {

    /** What is generated where the user chose nothing. */
    public static final CodeStyle DEFAULT =
            new CodeStyle(true, List.of(), Nullness.OWN, true, false, false, List.of(), List.of(), Validation.NONE);

    /** Copies the lists. */
    public CodeStyle {
        fileHeader = List.copyOf(fileHeader);
        annotations = List.copyOf(annotations);
        interfaces = List.copyOf(interfaces);
    }
}
