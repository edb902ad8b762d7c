package dev.golemasyncapi.options;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the user wrote, by the name of the parameter, before anything is made of it. What is blank was not given. */
public final class GivenOptions {

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Set<String> dependencies;
    private final Set<String> managed;

    /** @param dependencies what the user's project declares, each as {@code groupId:artifactId} */
    public GivenOptions(Set<String> dependencies) {
        this(dependencies, Set.of());
    }

    /**
     * Takes what the user's project declares, each as {@code groupId:artifactId}.
     *
     * @param dependencies its dependencies
     * @param managed what it would have a version of
     */
    public GivenOptions(Set<String> dependencies, Set<String> managed) {
        this.dependencies = Set.copyOf(dependencies);
        this.managed = Set.copyOf(managed);
    }

    /** Adds the value of a parameter, if it has one. */
    public GivenOptions put(String parameter, @Nullable String value) {
        return value == null ? this : put(parameter, List.of(value));
    }

    /** Adds the value of a parameter. */
    public GivenOptions put(String parameter, boolean value) {
        return put(parameter, String.valueOf(value));
    }

    /** Adds the values of a parameter, if it has some. */
    public GivenOptions put(String parameter, @Nullable List<? extends @Nullable String> list) {
        if (list != null) {
            var given = new ArrayList<String>();
            list.stream()
                    .filter(Objects::nonNull)
                    .filter(each -> !each.isBlank())
                    .forEach(given::add);
            if (!given.isEmpty()) {
                values.put(parameter, List.copyOf(given));
            }
        }
        return this;
    }

    /** The names of the parameters that were given. */
    public Set<String> names() {
        return Set.copyOf(values.keySet());
    }

    /** Whether the user's project declares a dependency, given as {@code groupId:artifactId}. */
    boolean declares(String dependency) {
        return dependencies.contains(dependency);
    }

    /** Whether the user's project gives a dependency its version, given as {@code groupId:artifactId}. */
    boolean manages(String dependency) {
        return managed.contains(dependency);
    }

    /** The value of a parameter, as it was written. */
    Optional<String> value(String parameter) {
        return values(parameter).stream().findFirst();
    }

    /** The values of a parameter, as they were written. */
    List<String> values(String parameter) {
        return values.getOrDefault(parameter, List.of());
    }
}
