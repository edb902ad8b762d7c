/**
 * JSONPath (RFC 9535): queries that pick values out of a document's tree and say where each of them stands.
 *
 * <p>May depend on {@code source} and {@code parse}.
 */
@NullMarked
package dev.golemasyncapi.jsonpath;

import org.jspecify.annotations.NullMarked;
