/**
 * What can be wrong with a document and how that is told: the catalogue of codes, the collector that every stage
 * reports to, and the listing that people read.
 *
 * <p>May depend on {@code source} only.
 */
@NullMarked
package dev.golemasyncapi.diagnostics;

import org.jspecify.annotations.NullMarked;
