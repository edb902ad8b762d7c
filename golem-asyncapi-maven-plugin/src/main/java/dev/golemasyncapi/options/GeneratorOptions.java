package dev.golemasyncapi.options;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the user chose about the generated code. Choices that belong together stand in a record of their own; each has a
 * default in its {@code DEFAULT} and a method {@code withX}.
 *
 * @param contents what of the document is generated
 * @param style how the generated code looks
 * @param types which Java types stand for which values of the document
 * @param jackson the version of Jackson that it stands on
 * @param nameMappings Java names, by the key of a schema of the components or by a pointer such as
 *     {@code #/channels/a/subscribe}
 */
public record GeneratorOptions(
        Contents contents,
        CodeStyle style,
        TypeChoices types,
        JacksonVersion jackson,
        Map<String, String> nameMappings) {

    /** What is generated where the user chose nothing. */
    public static final GeneratorOptions DEFAULT = new GeneratorOptions(
            Contents.DEFAULT, CodeStyle.DEFAULT, TypeChoices.DEFAULT, JacksonVersion.JACKSON_2, Map.of());

    /** Copies the map. */
    public GeneratorOptions {
        nameMappings = Collections.unmodifiableMap(new LinkedHashMap<>(nameMappings));
    }

    /** These options with other contents. */
    public GeneratorOptions withContents(Contents newContents) {
        return new GeneratorOptions(newContents, style, types, jackson, nameMappings);
    }

    /** These options with another style. */
    public GeneratorOptions withStyle(CodeStyle newStyle) {
        return new GeneratorOptions(contents, newStyle, types, jackson, nameMappings);
    }

    /** These options with other types. */
    public GeneratorOptions withTypes(TypeChoices newTypes) {
        return new GeneratorOptions(contents, style, newTypes, jackson, nameMappings);
    }

    /** These options with another version of Jackson. */
    public GeneratorOptions withJackson(JacksonVersion newJackson) {
        return new GeneratorOptions(contents, style, types, newJackson, nameMappings);
    }

    /** These options with other names. */
    public GeneratorOptions withNameMappings(Map<String, String> newNameMappings) {
        return new GeneratorOptions(contents, style, types, jackson, newNameMappings);
    }
}
