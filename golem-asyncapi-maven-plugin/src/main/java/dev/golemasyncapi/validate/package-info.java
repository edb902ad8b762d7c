/**
 * Rules over the model, one class each.
 *
 * <p>May depend on {@code model}, {@code diagnostics} and {@code source}.
 */
@NullMarked
package dev.golemasyncapi.validate;

import org.jspecify.annotations.NullMarked;
