package dev.golemasyncapi.model;

import dev.golemasyncapi.source.JsonPointer;

/**
 * The identity of a declared type: where its schema stands.
 *
 * @param document the name of the document
 * @param pointer the place in the document
 */
public record TypeId(String document, JsonPointer pointer) {}
