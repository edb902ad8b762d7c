/**
 * From any Unicode text to Java names: words, identifiers by place, reserved words, scopes, and the total table of
 * names, which is made before anything is emitted.
 *
 * <p>May depend on {@code model} and {@code options}.
 */
@NullMarked
package dev.golemasyncapi.naming;

import org.jspecify.annotations.NullMarked;
