package dev.golemasyncapi.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What tells whether an object can be of a type without reading it: the names and JSON types of its members.
 *
 * @param required the members that must be present
 * @param members the JSON types that each named member may have
 * @param open whether other members may be present
 */
public record ObjectShape(Set<String> required, Map<String, Set<JsonType>> members, boolean open) {

    /** Any object. */
    public static final ObjectShape ANY = new ObjectShape(Set.of(), Map.of(), true);

    /** Copies, keeping the order. */
    public ObjectShape {
        required = Collections.unmodifiableSet(new LinkedHashSet<>(required));
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
}
