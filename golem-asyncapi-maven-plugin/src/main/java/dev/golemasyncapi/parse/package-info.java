/**
 * From text to syntax: an immutable tree in which every key and value knows its place, the grammar of AsyncAPI 2.x as a
 * table, and records named as the objects of the specification.
 *
 * <p>May depend on {@code source} and {@code diagnostics}. The only package that uses SnakeYAML and Jackson's parser.
 */
@NullMarked
package dev.golemasyncapi.parse;

import org.jspecify.annotations.NullMarked;
