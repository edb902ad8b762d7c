package dev.golemasyncapi.options;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which Java types stand for which values of the document.
 *
 * @param typeMappings types by what they are for: {@code string}, {@code date-time}, {@code string:date-time}, or the
 *     place of a schema such as {@code #/components/schemas/Money}
 * @param importMappings types by the component of schemas that they are for, as its key or its place
 * @param instants whether date-times are points in time, without their offsets
 * @param doubles whether numbers without a format are those of 64 bits
 */
public record TypeChoices(
        Map<String, TypeChoice> typeMappings,
        Map<String, TypeChoice> importMappings,
        boolean instants,
        boolean doubles) {

    /** What is generated where the user chose nothing. */
    public static final TypeChoices DEFAULT = new TypeChoices(Map.of(), Map.of(), false, false);

    /** Copies the maps. */
    public TypeChoices {
        typeMappings = Collections.unmodifiableMap(new LinkedHashMap<>(typeMappings));
        importMappings = Collections.unmodifiableMap(new LinkedHashMap<>(importMappings));
    }
}
