/**
 * The generated clients, read and written, and against local servers. May use the generated code, the servers in
 * {@code server} and the common face in {@code client}.
 */
@NullMarked
package dev.golemasyncapi.it;

import org.jspecify.annotations.NullMarked;
