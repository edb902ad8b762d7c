package dev.golemasyncapi.options;

import java.util.List;

/**
 * How the generated code looks.
 *
 * @param generatedAnnotation whether each generated type is marked with {@code @Generated}
 * @param fileHeader the lines of the comment that each generated file begins with; none for no comment
 */
public record CodeStyle(boolean generatedAnnotation, List<String> fileHeader) {

    /** What is generated where the user chose nothing. */
    public static final CodeStyle DEFAULT = new CodeStyle(true, List.of());

    /** Copies the list. */
    public CodeStyle {
        fileHeader = List.copyOf(fileHeader);
    }

    /** This style with or without the annotation. */
    public CodeStyle withGeneratedAnnotation(boolean newGeneratedAnnotation) {
        return new CodeStyle(newGeneratedAnnotation, fileHeader);
    }

    /** This style with another header. */
    public CodeStyle withFileHeader(List<String> newFileHeader) {
        return new CodeStyle(generatedAnnotation, newFileHeader);
    }
}
