/**
 * Rules, one class each, of two kinds: over the document, which hold of whatever its author wrote down, also where
 * nothing uses it and where something else is wrong; and over the API, which hold of what it means once nothing is
 * wrong.
 *
 * <p>May depend on {@code parse}, {@code resolve}, {@code model}, {@code diagnostics} and {@code source}; of
 * {@code parse} and {@code resolve} on the tree, the index of the document's objects and the links between them only.
 */
@NullMarked
package dev.golemasyncapi.validate;

import org.jspecify.annotations.NullMarked;
