/**
 * Where text comes from: the text of a file, and exact places in it.
 *
 * <p>May depend on nothing but the JDK.
 */
@NullMarked
package dev.golemasyncapi.source;

import org.jspecify.annotations.NullMarked;
