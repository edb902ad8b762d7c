package dev.golemasyncapi.testkit;

/**
 * What a server does with each connection, on a thread of that connection.
 *
 * @param <C> the connection of a channel
 */
@FunctionalInterface
public interface ConnectionHandler<C extends FakeConnection> {

    /**
     * Speaks to a client. The connection stays open when it returns.
     *
     * @param connection the server's end
     * @throws Exception whatever goes wrong; closing the server throws it again, unless the client has gone
     */
    void handle(C connection) throws Exception;
}
