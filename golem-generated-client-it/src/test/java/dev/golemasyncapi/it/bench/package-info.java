/**
 * Programs that measure, to be run by hand: CONTRIBUTING.md says how. May use the generated code and the servers in
 * {@code server}.
 */
@NullMarked
package dev.golemasyncapi.it.bench;

import org.jspecify.annotations.NullMarked;
