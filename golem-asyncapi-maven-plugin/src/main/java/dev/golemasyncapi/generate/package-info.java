/**
 * From the model to Java sources: one small generator for each kind of thing, with names that are all known beforehand.
 * Text of the document reaches the sources only through {@code Literals} and {@code Javadocs}. The only package that
 * uses JavaPoet.
 *
 * <p>May depend on {@code model}, {@code naming}, {@code options} and {@code diagnostics}.
 */
@NullMarked
package dev.golemasyncapi.generate;

import org.jspecify.annotations.NullMarked;
