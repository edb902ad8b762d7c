package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import dev.golemasyncapi.options.JacksonVersion;
import java.util.Map;

/**
 * What generated code names of Jackson: the one place that knows how its major versions differ. Jackson is named, not
 * linked: the user's version decides. What is not here has the same name in both, but for the package.
 */
enum JacksonNames {
    /** {@code com.fasterxml.jackson}. */
    TWO("com.fasterxml.jackson", "jackson2", "FIELD_NAME", "nextFieldName", "writeFieldName"),
    /** {@code tools.jackson}. */
    THREE("tools.jackson", "jackson3", "PROPERTY_NAME", "nextName", "writeName");

    private static final String OWN_JACKSON = TWO.home;

    private final String home;
    private final String adapters;
    private final String nameToken;
    private final String nextName;
    private final String writeName;

    JacksonNames(String home, String adapters, String nameToken, String nextName, String writeName) {
        this.home = home;
        this.adapters = adapters;
        this.nameToken = nameToken;
        this.nextName = nextName;
        this.writeName = writeName;
    }

    /** The names in a version. */
    static JacksonNames of(JacksonVersion version) {
        return switch (version) {
            case JACKSON_2 -> TWO;
            case JACKSON_3 -> THREE;
        };
    }

    /**
     * What the packages become that the runtime names, in a copy of it for this version.
     *
     * @param runtime the package of the copy
     */
    Map<String, String> renamedPackages(String runtime) {
        return Map.of(
                OWN_JACKSON + ".core", home + ".core",
                OWN_JACKSON + ".databind", home + ".databind",
                RuntimeSources.HOME + "." + TWO.adapters, runtime + "." + adapters);
    }

    /** The package inside the runtime that holds what is written for this version. */
    String adapters() {
        return adapters;
    }

    /** The token that is the name of a member. */
    String nameToken() {
        return nameToken;
    }

    /** The method of a parser that moves to the name of the next member, or to whatever follows instead. */
    String nextName() {
        return nextName;
    }

    /** The method of a generator that writes the name of a member. */
    String writeName() {
        return writeName;
    }

    ClassName node() {
        return ClassName.get(home + ".databind", "JsonNode");
    }

    ClassName objectMapper() {
        return ClassName.get(home + ".databind", "ObjectMapper");
    }

    ClassName typeReference() {
        return ClassName.get(home + ".core.type", "TypeReference");
    }

    ClassName parser() {
        return ClassName.get(home + ".core", "JsonParser");
    }

    ClassName generator() {
        return ClassName.get(home + ".core", "JsonGenerator");
    }

    ClassName token() {
        return ClassName.get(home + ".core", "JsonToken");
    }

    ClassName deserializeAnnotation() {
        return ClassName.get(home + ".databind.annotation", "JsonDeserialize");
    }

    ClassName serializeAnnotation() {
        return ClassName.get(home + ".databind.annotation", "JsonSerialize");
    }
}
