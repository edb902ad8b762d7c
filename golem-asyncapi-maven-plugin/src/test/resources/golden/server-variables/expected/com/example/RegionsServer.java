package com.example;

import com.example.runtime.ServerUrl;
import java.net.URI;
import java.util.List;
import javax.annotation.processing.Generated;

/** A server that a {@link RegionsClient} can connect to. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class RegionsServer {
    private final String name;

    private final URI uri;

    private final boolean credentialRequired;

    private RegionsServer(String name, URI uri, boolean credentialRequired) {
        this.name = name;
        this.uri = uri;
        this.credentialRequired = credentialRequired;
    }

    /**
     * The service of a region.
     *
     * @param region Where the data is kept.
     * @param port The variable {@code port}.
     * @param basePath What stands before every address.
     */
    public static RegionsServer production(String region, String port, String basePath) {
        ServerUrl.requireListed("region", region, List.of("eu", "us"));
        return new RegionsServer(
                "production", ServerUrl.of("wss://" + region + ".example.com:" + port + "/" + basePath, "wss"), false);
    }

    /** The server {@code development} of the document. */
    public static RegionsServer development() {
        return new RegionsServer("development", ServerUrl.of("localhost", "ws"), false);
    }

    /**
     * A server that the document does not name.
     *
     * @param uri its address with the scheme {@code ws} or {@code wss}
     * @throws IllegalArgumentException if it is not the address of a WebSocket server
     */
    public static RegionsServer of(URI uri) {
        return new RegionsServer("custom", ServerUrl.of(uri.toString(), "wss"), false);
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
