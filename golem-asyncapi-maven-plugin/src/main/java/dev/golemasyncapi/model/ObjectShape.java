package dev.golemasyncapi.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What tells whether an object can be of a type without reading it: the names, JSON types and listed values of its
 * members.
 *
 * @param required the members that must be present
 * @param members the JSON types that each named member may have
 * @param open whether other members may be present
 * @param values the values of members that list them
 */
public record ObjectShape(
        Set<String> required, Map<String, Set<JsonType>> members, boolean open, Map<String, Values> values) {

    /** Any object. */
    public static final ObjectShape ANY = new ObjectShape(Set.of(), Map.of(), true);

    /** Copies, keeping the order. */
    public ObjectShape {
        required = Collections.unmodifiableSet(new LinkedHashSet<>(required));
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A shape without listed values. */
    public ObjectShape(Set<String> required, Map<String, Set<JsonType>> members, boolean open) {
        this(required, members, open, Map.of());
    }

    /**
     * The values that a member lists.
     *
     * @param forms texts, or numbers and booleans in one form for equal values
     * @param only whether it can have no other, so that there is one
     */
    public record Values(List<String> forms, boolean only) {

        /** Copies the list. */
        public Values {
            forms = List.copyOf(forms);
        }
    }
}
