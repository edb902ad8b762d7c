/**
 * What every generated client shares: the WebSocket connection with its bounded buffer, the stream of decoded messages,
 * addresses, and the failures that can reach a caller.
 *
 * <p>These sources are copied into the project that uses the generated client, with only the package changed. They may
 * use {@code java.*}, {@code jdk.jfr} and Jackson's streaming and databind packages, and nothing else.
 */
package dev.golemasyncapi.runtime;
