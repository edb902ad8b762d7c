package dev.golemasyncapi.resolve;

import java.util.Optional;

/**
 * What a place that may hold a reference means.
 *
 * @param value the object that stands there, or that the reference leads to
 * @param name what the object is called where the reference leads to, for a component its key; empty where it stands at
 *     its place, or where only schemas have a name
 * @param <T> the object's syntax
 */
record Target<T>(T value, Optional<String> name) {}
