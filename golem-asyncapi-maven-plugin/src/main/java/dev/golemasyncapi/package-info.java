/**
 * The pipeline from a document's text to generated files, in memory.
 *
 * <p>May depend on every package but {@code maven}.
 */
@NullMarked
package dev.golemasyncapi;

import org.jspecify.annotations.NullMarked;
