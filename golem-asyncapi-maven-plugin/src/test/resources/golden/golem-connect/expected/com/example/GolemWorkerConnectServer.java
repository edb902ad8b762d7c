package com.example;

import com.example.runtime.ServerUrl;
import java.net.URI;
import javax.annotation.processing.Generated;

/** A server that a {@link GolemWorkerConnectClient} can connect to. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class GolemWorkerConnectServer {
    private final String name;

    private final URI uri;

    private final boolean credentialRequired;

    private GolemWorkerConnectServer(String name, URI uri, boolean credentialRequired) {
        this.name = name;
        this.uri = uri;
        this.credentialRequired = credentialRequired;
    }

    /** Golem Cloud managed hosted service (WebSocket). */
    public static GolemWorkerConnectServer hosted() {
        return new GolemWorkerConnectServer("hosted", ServerUrl.of("release.api.golem.cloud", "wss"), true);
    }

    /** Local self-hosted Golem worker service (WebSocket). */
    public static GolemWorkerConnectServer selfHosted() {
        return new GolemWorkerConnectServer("selfHosted", ServerUrl.of("localhost:9881", "ws"), false);
    }

    /**
     * A server that the document does not name.
     *
     * @param uri its address with the scheme {@code ws} or {@code wss}
     * @throws IllegalArgumentException if it is not the address of a WebSocket server
     */
    public static GolemWorkerConnectServer of(URI uri) {
        return new GolemWorkerConnectServer("custom", ServerUrl.of(uri.toString(), "wss"), false);
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
