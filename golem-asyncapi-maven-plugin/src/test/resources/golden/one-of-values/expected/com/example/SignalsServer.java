package com.example;

import com.example.runtime.ServerUrl;
import java.net.URI;
import java.util.List;
import javax.annotation.processing.Generated;

/** A server that a {@link SignalsClient} can connect to. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class SignalsServer {
    private final String name;

    private final URI uri;

    private final boolean listed;

    private final List<List<String>> security;

    private SignalsServer(String name, URI uri, boolean listed, List<List<String>> security) {
        this.name = name;
        this.uri = uri;
        this.listed = listed;
        this.security = security;
    }

    /**
     * A server that the document does not name.
     *
     * @param uri its address with the scheme {@code ws} or {@code wss}
     * @return the server
     * @throws IllegalArgumentException if it is not the address of a WebSocket server
     */
    public static SignalsServer of(URI uri) {
        return new SignalsServer("custom", ServerUrl.of(uri.toString(), "wss"), false, List.of());
    }

    /** {@return what the document calls the server} */
    public String name() {
        return name;
    }

    /** {@return the address that the channels are below} */
    public URI uri() {
        return uri;
    }

    /** {@return the security schemes that are asked for: alternatives, each of schemes that belong together} */
    public List<List<String>> security() {
        return security;
    }

    @Override
    public String toString() {
        return name + " (" + ServerUrl.shown(uri) + ")";
    }
}
