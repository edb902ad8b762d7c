package dev.golemasyncapi.parse;

import java.util.Arrays;
import java.util.Optional;

/** The versions of AsyncAPI that are read. */
public enum SpecVersion {
    V2_0_0,
    V2_1_0,
    V2_2_0,
    V2_3_0,
    V2_4_0,
    V2_5_0,
    V2_6_0;

    /** The newest version. */
    public static final SpecVersion NEWEST = V2_6_0;

    /** The version that a document names, such as {@code 2.6.0}. */
    public static Optional<SpecVersion> of(String text) {
        return Arrays.stream(values())
                .filter(version -> version.toString().equals(text))
                .findFirst();
    }

    /** The version as documents name it. */
    @Override
    public String toString() {
        return name().substring(1).replace('_', '.');
    }
}
