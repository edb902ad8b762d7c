package dev.golemasyncapi.model;

import java.util.Map;
import java.util.Optional;

/**
 * The Java names that the document itself gives: the extension {@code x-java-name}, and {@code x-java-names} for the
 * values of an enumeration.
 *
 * @param places by the place of the object with the extension
 * @param values by the place of the schema, then by the listed value: a string as it is, any other value as JSON
 */
public record GivenNames(Map<TypeId, GivenName> places, Map<TypeId, Map<String, GivenName>> values) {

    /** None. */
    public static final GivenNames NONE = new GivenNames(Map.of(), Map.of());

    /** Copies the maps. */
    public GivenNames {
        places = Map.copyOf(places);
        values = Map.copyOf(values);
    }

    /** The name of what stands at a place. */
    public Optional<GivenName> at(TypeId place) {
        return Optional.ofNullable(places.get(place));
    }

    /** The name of a value that the schema at a place lists. */
    public Optional<GivenName> of(TypeId schema, String value) {
        return Optional.ofNullable(values.getOrDefault(schema, Map.of()).get(value));
    }
}
