/**
 * From syntax to the model: references, traits, and schemas to types. A problem is reported, and what can be resolved
 * in spite of it is.
 *
 * <p>May depend on {@code parse}, {@code model}, {@code options}, {@code diagnostics} and {@code source}.
 */
@NullMarked
package dev.golemasyncapi.resolve;

import org.jspecify.annotations.NullMarked;
