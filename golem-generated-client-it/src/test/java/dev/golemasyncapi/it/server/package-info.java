/**
 * Servers that the tests and the demo connect to, on loopback and a free port. May use Jetty, Jackson and the JDK;
 * nothing that is generated.
 */
@NullMarked
package dev.golemasyncapi.it.server;

import org.jspecify.annotations.NullMarked;
