package dev.golemasyncapi.diff;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which of some things with names are the same before and after.
 *
 * @param both those that are, in the new order
 * @param added those that are new, in their order
 * @param removed those that are gone, in their order
 * @param <T> the kind of things
 */
record NamedPairs<T>(List<Pair<T>> both, List<T> added, List<T> removed) {

    /**
     * Two that are the same.
     *
     * @param before as it was
     * @param after as it is
     * @param <T> the kind of things
     */
    record Pair<T>(T before, T after) {}

    /** Pairs by a name; where several have one, the first with the first, and so on. */
    static <T> NamedPairs<T> of(List<T> before, List<T> after, Function<T, String> name) {
        return of(before, after, List.of(one -> Optional.of(name.apply(one))));
    }

    /** Pairs by the first kind of name, then what is left by the second, and so on. */
    static <T> NamedPairs<T> of(List<T> before, List<T> after, List<Function<T, Optional<String>>> names) {
        var beforeOf = new IdentityHashMap<T, T>();
        Set<T> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Function<T, Optional<String>> name : names) {
            Map<String, Deque<T>> free = new HashMap<>();
            before.stream()
                    .filter(one -> !kept.contains(one))
                    .forEach(one -> name.apply(one)
                            .ifPresent(text -> free.computeIfAbsent(text, first -> new ArrayDeque<>())
                                    .add(one)));
            for (T one : after) {
                Optional<T> match = beforeOf.containsKey(one)
                        ? Optional.empty()
                        : name.apply(one).map(free::get).map(Deque::poll);
                match.ifPresent(found -> {
                    kept.add(found);
                    beforeOf.put(one, found);
                });
            }
        }
        return new NamedPairs<>(
                after.stream()
                        .flatMap(
                                one -> Optional.ofNullable(beforeOf.get(one)).map(old -> new Pair<>(old, one)).stream())
                        .toList(),
                after.stream().filter(one -> !beforeOf.containsKey(one)).toList(),
                before.stream().filter(one -> !kept.contains(one)).toList());
    }
}
