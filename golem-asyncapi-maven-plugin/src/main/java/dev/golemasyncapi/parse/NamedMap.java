package dev.golemasyncapi.parse;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A map of the document, in its order; every entry knows the place of its key. An absent map is an empty one.
 *
 * @param byName the entries by name
 * @param <T> the type of the values
 */
public record NamedMap<T>(Map<String, Entry<T>> byName) implements Iterable<NamedMap.Entry<T>> {

    /** Copies the map and keeps its order. */
    public NamedMap {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /** The map without entries. */
    public static <T> NamedMap<T> empty() {
        return new NamedMap<>(Map.of());
    }

    /**
     * A name with its value.
     *
     * @param key the name and the place of the key
     * @param value the value
     */
    public record Entry<T>(Text key, T value) {

        /** The name. */
        public String name() {
            return key.value();
        }
    }

    /** The value of that name. */
    public Optional<T> get(String name) {
        return entry(name).map(Entry::value);
    }

    /** The entry of that name. */
    public Optional<Entry<T>> entry(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Whether there are no entries. */
    public boolean isEmpty() {
        return byName.isEmpty();
    }

    /** The number of entries. */
    public int size() {
        return byName.size();
    }

    @Override
    public Iterator<Entry<T>> iterator() {
        return byName.values().iterator();
    }
}
