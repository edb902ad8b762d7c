package dev.golemasyncapi.model;

import dev.golemasyncapi.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * The Channel Item Object with its address.
 *
 * @param address where messages are exchanged
 * @param description CommonMark text
 * @param parameters the parameters of the address, in the order in which the address names them
 * @param servers the names of the servers that offer the channel; empty where all do
 * @param webSocket the WebSocket binding
 * @param subscribe what a client can receive: in AsyncAPI 2.x {@code subscribe} is said from the client's side, where
 *     the document describes the server
 * @param publish what a client can send
 * @param origin the key of the channel
 */
public record Channel(
        ChannelAddress address,
        Optional<String> description,
        List<Parameter> parameters,
        List<String> servers,
        Optional<WebSocketBinding> webSocket,
        Optional<Operation> subscribe,
        Optional<Operation> publish,
        Origin origin) {

    /** Copies the lists. */
    public Channel {
        parameters = List.copyOf(parameters);
        servers = List.copyOf(servers);
    }
}
