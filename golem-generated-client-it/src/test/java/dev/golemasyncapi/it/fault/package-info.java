/**
 * A network that fails on purpose, between a generated client and a server, on loopback. May use the JDK and the raw
 * server in {@code server}.
 */
@NullMarked
package dev.golemasyncapi.it.fault;

import org.jspecify.annotations.NullMarked;
