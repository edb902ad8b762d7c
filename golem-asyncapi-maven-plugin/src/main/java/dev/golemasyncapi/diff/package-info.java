/**
 * What changed between two versions of an API, in the terms of their documents, and what each change breaks for those
 * who use the generated client.
 *
 * <p>May depend on {@code source}, {@code diagnostics} and {@code model}.
 */
@NullMarked
package dev.golemasyncapi.diff;

import org.jspecify.annotations.NullMarked;
