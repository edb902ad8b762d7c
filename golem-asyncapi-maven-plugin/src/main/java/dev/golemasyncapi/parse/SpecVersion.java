package dev.golemasyncapi.parse;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The versions of AsyncAPI that are read. */
public enum SpecVersion {
    V2_0_0,
    V2_1_0,
    V2_2_0,
    V2_3_0,
    V2_4_0,
    V2_5_0,
    V2_6_0;

    private static final Pattern VERSION_STRING = Pattern.compile("([0-9]+\\.[0-9]+)\\.[0-9]+(?:-[0-9A-Za-z.\\-]+)?");

    /** The newest version. */
    public static final SpecVersion NEWEST = V2_6_0;

    /**
     * The version that a document names, such as {@code 2.6.0}. Patches make no difference, and may have a suffix: see
     * the section AsyncAPI Version String.
     */
    public static Optional<SpecVersion> of(String text) {
        Matcher matcher = VERSION_STRING.matcher(text);
        return matcher.matches()
                ? Arrays.stream(values())
                        .filter(version -> version.toString().equals(matcher.group(1) + ".0"))
                        .findFirst()
                : Optional.empty();
    }

    /** The version as documents name it. */
    @Override
    public String toString() {
        return name().substring(1).replace('_', '.');
    }
}
