package dev.golemasyncapi.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Unmodifiable copies in the order of the original, which may hold {@code null} where the document allows it. */
public final class Members {

    private Members() {}

    /**
     * {@return a copy of a list, or {@code null} for {@code null}}
     *
     * @param <T> the type of the elements
     * @param list the list, or {@code null}
     */
    public static <T> List<T> copyOf(List<T> list) {
        if (list == null) {
            return null;
        }
        return list.isEmpty() ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /**
     * {@return a copy of a set, or {@code null} for {@code null}; one with elements to repeat in writing is its own
     * copy}
     *
     * @param <T> the type of the elements
     * @param set the set, or {@code null}
     */
    public static <T> Set<T> copyOf(Set<T> set) {
        if (set == null || set instanceof UniqueItems<T>) {
            return set;
        }
        return set.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }

    /**
     * {@return a copy of a map, or {@code null} for {@code null}}
     *
     * @param <T> the type of the values
     * @param map the map, or {@code null}
     */
    public static <T> Map<String, T> copyOf(Map<String, T> map) {
        if (map == null) {
            return null;
        }
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /**
     * {@return the map without a name, if that is in it}
     *
     * @param <T> the type of the values
     * @param map the map
     * @param name the name
     */
    public static <T> Map<String, T> without(Map<String, T> map, String name) {
        if (!map.containsKey(name)) {
            return map;
        }
        Map<String, T> others = new LinkedHashMap<>(map);
        others.remove(name);
        return Collections.unmodifiableMap(others);
    }
}
