package dev.golemasyncapi.resolve;

import java.util.Optional;

/**
 * What a place that may hold a reference means.
 *
 * @param value the object that stands there, or that the reference leads to
 * @param name the key of the component that the reference leads to; empty where the object stands at its place
 * @param <T> the object's syntax
 */
record Target<T>(T value, Optional<String> name) {}
