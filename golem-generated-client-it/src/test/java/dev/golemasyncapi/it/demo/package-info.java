/**
 * The demo: a worker service in this process, and the generated clients of both documents that show what it sends. May
 * use the generated code and the servers in {@code server}.
 */
@NullMarked
package dev.golemasyncapi.it.demo;

import org.jspecify.annotations.NullMarked;
