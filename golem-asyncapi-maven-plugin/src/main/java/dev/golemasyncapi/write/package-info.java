/**
 * Puts generated files on disk: writes only what changed, removes only what it wrote itself.
 *
 * <p>May depend on nothing but the JDK.
 */
@NullMarked
package dev.golemasyncapi.write;

import org.jspecify.annotations.NullMarked;
