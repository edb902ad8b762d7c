/**
 * From schemas of Apache Avro to types. Avro's own parser decides what a schema means; this package finds the places in
 * the document for what the parser found.
 *
 * <p>May depend on {@code parse}, {@code model}, {@code diagnostics} and {@code source}. The only package that uses
 * Avro.
 */
@NullMarked
package dev.golemasyncapi.avro;

import org.jspecify.annotations.NullMarked;
