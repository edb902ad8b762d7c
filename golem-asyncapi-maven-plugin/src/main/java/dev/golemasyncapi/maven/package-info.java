/**
 * The Maven shell: parameters in, one request, one call, diagnostics and files out.
 *
 * <p>May depend on the pipeline's facade in the root package, on {@code write}, {@code options}, {@code diagnostics}
 * and {@code source}. The only package that may use Maven's API.
 */
@NullMarked
package dev.golemasyncapi.maven;

import org.jspecify.annotations.NullMarked;
