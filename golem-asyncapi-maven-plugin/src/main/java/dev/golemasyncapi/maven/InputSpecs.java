package dev.golemasyncapi.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Several documents: those files of a folder that patterns match. Maven fills it from the elements of the pom, or,
 * where it is written as text, by {@link #set}.
 */
public final class InputSpecs {

    private static final List<String> ALL = List.of("*.yaml", "*.yml", "*.json");

    private @Nullable String directory;
    private @Nullable List<@Nullable String> includes;
    private @Nullable List<@Nullable String> excludes;

    /** Called by Maven. */
    public InputSpecs() {}

    /**
     * Reads the form of the command line: the folder, and behind commas patterns, of which those that begin with an
     * exclamation mark exclude.
     */
    public void set(String text) {
        List<String> included = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        String[] parts = text.split(",", -1);
        for (int i = 1; i < parts.length; i++) {
            String pattern = parts[i].strip();
            if (pattern.startsWith("!")) {
                excluded.add(pattern.substring(1).strip());
            } else {
                included.add(pattern);
            }
        }
        directory = parts[0].strip();
        includes = List.copyOf(included);
        excludes = List.copyOf(excluded);
    }

    /** Whether anything was written: Maven makes an empty object where the parameter is not there. */
    boolean isGiven() {
        return directory().isPresent()
                || !patterns(includes).isEmpty()
                || !patterns(excludes).isEmpty();
    }

    /** The folder, where one is named. */
    Optional<String> directory() {
        return Optional.ofNullable(directory).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The patterns of the files that are documents. */
    List<String> includes() {
        List<String> given = patterns(includes);
        return given.isEmpty() ? ALL : given;
    }

    /** Whether a file is a document. */
    boolean matches(String path) {
        return includes().stream().anyMatch(pattern -> PathPattern.matches(pattern, path))
                && patterns(excludes).stream().noneMatch(pattern -> PathPattern.matches(pattern, path));
    }

    private static List<String> patterns(@Nullable List<@Nullable String> list) {
        return list == null
                ? List.of()
                : list.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(pattern -> !pattern.isEmpty())
                        .toList();
    }

    @Override
    public String toString() {
        return "directory " + directory + ", includes " + includes + ", excludes " + excludes;
    }
}
