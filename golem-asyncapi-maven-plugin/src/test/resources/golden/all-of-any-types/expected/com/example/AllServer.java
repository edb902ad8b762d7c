package com.example;

import com.example.runtime.ServerUrl;
import java.net.URI;
import javax.annotation.processing.Generated;

/** A server that a {@link AllClient} can connect to. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class AllServer {
    private final String name;

    private final URI uri;

    private final boolean credentialRequired;

    private AllServer(String name, URI uri, boolean credentialRequired) {
        this.name = name;
        this.uri = uri;
        this.credentialRequired = credentialRequired;
    }

    /** The server {@code local} of the document. */
    public static AllServer local() {
        return new AllServer("local", ServerUrl.of("localhost:8080", "ws"), false);
    }

    /**
     * A server that the document does not name.
     *
     * @param uri its address with the scheme {@code ws} or {@code wss}
     * @throws IllegalArgumentException if it is not the address of a WebSocket server
     */
    public static AllServer of(URI uri) {
        return new AllServer("custom", ServerUrl.of(uri.toString(), "wss"), false);
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
