package dev.golemasyncapi.naming;

import dev.golemasyncapi.model.TypeId;
import java.util.Map;

/**
 * What the payload types are called.
 *
 * @param types the Java type of each declaration
 * @param codecs the codec of each declaration
 * @param codecSuffixes what tells a type's methods from those of others in its codec
 * @param components the record components of each object, by wire name
 * @param constants the constants of each enum, by listed value
 */
record ModelNames(
        Map<TypeId, JavaTypeName> types,
        Map<TypeId, JavaTypeName> codecs,
        Map<TypeId, String> codecSuffixes,
        Map<TypeId, Map<String, String>> components,
        Map<TypeId, Map<String, String>> constants) {}
