package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;

/**
 * A Reference Object at its place in a document.
 *
 * @param kind the name in {@link Grammar} of the object that is due there
 * @param node the Reference Object
 * @param ref the value of its {@code $ref}, a string
 * @param key its key; its own place where it has none
 */
public record SpecReference(String kind, Mapping node, Scalar ref, Origin key) {}
