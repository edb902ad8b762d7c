package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;

/**
 * An object of the specification at its place in a document, as it was read: it may lack fields or have wrong ones.
 *
 * @param kind its name in {@link Grammar}
 * @param node the object
 * @param key its key; its own place where it has none
 */
public record SpecObject(String kind, Mapping node, Origin key) {}
