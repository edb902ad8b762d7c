package dev.golemasyncapi.maven;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * What a project is called.
 *
 * @param groupId a legal one
 * @param artifactId a legal one
 */
record Coordinates(String groupId, String artifactId) {

    /** What Maven accepts, less names that begin or end with a dot, which are folders of another kind. */
    private static final Pattern LEGAL = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");

    private static final String OTHERWISE = "client";

    /** Those of parameters, or else of the folder. */
    static Coordinates ofParameters(@Nullable String groupId, @Nullable String artifactId, Path folder)
            throws MojoFailureException {
        String artifact = artifactId == null || artifactId.isBlank() ? ofFolder(folder) : artifactId;
        return new Coordinates(legal("groupId", groupId == null ? "" : groupId), legal("artifactId", artifact));
    }

    private static String legal(String parameter, String value) throws MojoFailureException {
        if (!LEGAL.matcher(value).matches()) {
            throw new MojoFailureException(parameter + " '" + value
                    + "' is not one: letters of ASCII, digits, hyphens and underscores, with dots between them");
        }
        return value;
    }

    private static String ofFolder(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String words = String.valueOf(name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return words.isEmpty() ? OTHERWISE : words;
    }
}
