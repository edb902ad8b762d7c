/**
 * What every generated fake server shares: a WebSocket server (RFC 6455) in the process of a test, on sockets of the
 * JDK alone. It checks handshakes against the document, does to clients what networks and servers do to them, and
 * remembers what clients did.
 *
 * <p>These sources are copied into the project that tests its generated client, with only packages changed. They may
 * use {@code java.*}, {@code javax.net.ssl}, Jackson and the client's own support code, and no test framework: what
 * fails is an {@link java.lang.AssertionError}.
 */
package dev.golemasyncapi.testkit;
