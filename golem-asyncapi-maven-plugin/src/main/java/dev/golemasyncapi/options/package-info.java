/**
 * What users can choose about the generated code, as one record of values: it is read and checked here, before any work
 * starts, and every later stage only looks at it.
 *
 * <p>May depend on {@code diagnostics} only, for its suggestions.
 */
@NullMarked
package dev.golemasyncapi.options;

import org.jspecify.annotations.NullMarked;
