package dev.golemasyncapi.testkit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A channel of the document, as a fake server offers it.
 *
 * @param <C> a connection to it
 */
public final class FakeChannel<C extends FakeConnection> {

    private final String address;
    private final AddressTemplate template;
    private final List<String> servers;
    private final List<List<List<String>>> security;
    private final Function<ConnectionStart, C> connections;
    private final Journal<C> connected = new Journal<>();
    private volatile ConnectionHandler<? super C> handler;

    /**
     * Describes a channel.
     *
     * @param address its address
     * @param servers the names of the servers that have it; none where all have
     * @param security what its operations ask for, each with alternatives of schemes that belong together
     * @param connections makes the server's end of a connection
     */
    public FakeChannel(
            String address,
            List<String> servers,
            List<List<List<String>>> security,
            Function<ConnectionStart, C> connections) {
        this.address = address;
        this.template = new AddressTemplate(address);
        this.servers = List.copyOf(servers);
        this.security = List.copyOf(security);
        this.connections = connections;
    }

    /** What is done with each connection from now on. */
    void handler(ConnectionHandler<? super C> newHandler) {
        handler = Objects.requireNonNull(newHandler, "handler");
    }

    /** The connections that nobody has taken yet. */
    Journal<C> connected() {
        return connected;
    }

    String address() {
        return address;
    }

    AddressTemplate template() {
        return template;
    }

    /** Whether a server has it. */
    boolean isOn(PlayedServer server) {
        return servers.isEmpty() || server.name().isEmpty() || servers.contains(server.name());
    }

    List<List<List<String>>> security() {
        return security;
    }

    Optional<Map<String, String>> match(String path) {
        return template.match(path);
    }

    /**
     * A connection that a handshake asks for.
     *
     * @param connection the server's end
     * @param announce makes it known, once the handshake was answered
     * @param handling what is done with it; null for nothing
     */
    record Started(FakeConnection connection, Runnable announce, Handling handling) {}

    /** What is done with one connection. */
    @FunctionalInterface
    interface Handling {
        void run() throws Exception;
    }

    /**
     * Makes the server's end of a connection.
     *
     * @throws IllegalArgumentException if the handshake is not as the document describes
     */
    Started start(ConnectionStart start) {
        C connection = connections.apply(start);
        ConnectionHandler<? super C> chosen = handler;
        return new Started(
                connection, () -> connected.add(connection), chosen == null ? null : () -> chosen.handle(connection));
    }
}
