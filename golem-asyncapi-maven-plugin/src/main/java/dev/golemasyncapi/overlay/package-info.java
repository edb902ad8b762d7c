/**
 * OpenAPI Overlay 1.0 documents: changes to a document that is not the user's to edit, made on its tree before anything
 * else looks at it. What an overlay brings keeps its place in the overlay.
 *
 * <p>May depend on {@code source}, {@code diagnostics}, {@code parse} and {@code jsonpath}.
 */
@NullMarked
package dev.golemasyncapi.overlay;

import org.jspecify.annotations.NullMarked;
