/**
 * What the API is, after every reference is resolved: servers, channels, messages, security and payload types, as
 * records and sealed interfaces. Every value knows its {@link dev.golemasyncapi.source.Origin}, so that any later stage
 * can say where in the document a problem lies.
 *
 * <p>May depend on {@code source} and {@code options}.
 */
@NullMarked
package dev.golemasyncapi.model;

import org.jspecify.annotations.NullMarked;
