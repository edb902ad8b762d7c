/**
 * The generated clients of both documents behind one face, so that a test says once what holds for both. May use the
 * generated code and Jackson.
 */
@NullMarked
package dev.golemasyncapi.it.client;

import org.jspecify.annotations.NullMarked;
