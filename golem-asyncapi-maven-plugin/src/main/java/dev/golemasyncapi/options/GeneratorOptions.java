package dev.golemasyncapi.options;

/**
 * What the user chose about the generated code. Choices that belong together stand in a record of their own; each has a
 * default in its {@code DEFAULT} and a method {@code withX}.
 *
 * @param contents what of the document is generated
 * @param style how the generated code looks
 * @param jackson the version of Jackson that it stands on
 */
public record GeneratorOptions(Contents contents, CodeStyle style, JacksonVersion jackson) {

    /** What is generated where the user chose nothing. */
    public static final GeneratorOptions DEFAULT =
            new GeneratorOptions(Contents.DEFAULT, CodeStyle.DEFAULT, JacksonVersion.JACKSON_2);

    /** These options with other contents. */
    public GeneratorOptions withContents(Contents newContents) {
        return new GeneratorOptions(newContents, style, jackson);
    }

    /** These options with another style. */
    public GeneratorOptions withStyle(CodeStyle newStyle) {
        return new GeneratorOptions(contents, newStyle, jackson);
    }

    /** These options with another version of Jackson. */
    public GeneratorOptions withJackson(JacksonVersion newJackson) {
        return new GeneratorOptions(contents, style, newJackson);
    }
}
