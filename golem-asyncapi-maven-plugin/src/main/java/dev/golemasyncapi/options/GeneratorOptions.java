package dev.golemasyncapi.options;

/**
 * What the user chose about the generated code. Choices that belong together stand in a record of their own; each has a
 * default in its {@code DEFAULT} and a method {@code withX}.
 *
 * @param style how the generated code looks
 */
public record GeneratorOptions(CodeStyle style) {

    /** What is generated where the user chose nothing. */
    public static final GeneratorOptions DEFAULT = new GeneratorOptions(CodeStyle.DEFAULT);

    /** These options with another style. */
    public GeneratorOptions withStyle(CodeStyle newStyle) {
        return new GeneratorOptions(newStyle);
    }
}
