package com.example;

import com.example.runtime.ServerUrl;
import java.net.URI;
import javax.annotation.processing.Generated;

/** A server that a {@link OrdersClient} can connect to. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class OrdersServer {
    private final String name;

    private final URI uri;

    private final boolean credentialRequired;

    private OrdersServer(String name, URI uri, boolean credentialRequired) {
        this.name = name;
        this.uri = uri;
        this.credentialRequired = credentialRequired;
    }

    /** The server {@code shop} of the document. */
    public static OrdersServer shop() {
        return new OrdersServer("shop", ServerUrl.of("shop.example.com", "wss"), true);
    }

    /**
     * A server that the document does not name.
     *
     * @param uri its address with the scheme {@code ws} or {@code wss}
     * @throws IllegalArgumentException if it is not the address of a WebSocket server
     */
    public static OrdersServer of(URI uri) {
        return new OrdersServer("custom", ServerUrl.of(uri.toString(), "wss"), false);
    }

    /** What the document calls the server. */
    public String name() {
        return name;
    }

    /** The address that the channels are below. */
    public URI uri() {
        return uri;
    }

    /** Whether the document asks for a credential here. */
    public boolean credentialRequired() {
        return credentialRequired;
    }

    @Override
    public String toString() {
        return name + " (" + uri + ")";
    }
}
