/**
 * Where the documents come from that a document refers to: files, the class path, and hosts that the user allows. The
 * only part of the way to generated sources that reads anything.
 *
 * <p>May depend on {@code resolve}, {@code diagnostics} and {@code source}.
 */
@NullMarked
package dev.golemasyncapi.access;

import org.jspecify.annotations.NullMarked;
