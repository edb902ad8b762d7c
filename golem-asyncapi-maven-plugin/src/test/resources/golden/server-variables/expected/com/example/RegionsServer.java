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

    private final boolean listed;

    private final List<List<String>> security;

    private RegionsServer(String name, URI uri, boolean listed, List<List<String>> security) {
        this.name = name;
        this.uri = uri;
        this.listed = listed;
        this.security = security;
    }

    /**
     * The service of a region.
     *
     * @param region Where the data is kept.
     * @param port The variable {@code port}.
     * @param basePath What stands before every address.
     * @return the server
     */
    public static RegionsServer production(Region region, String port, String basePath) {
        return new RegionsServer(
                "production",
                ServerUrl.of(
                        "wss://"
                                + region.value()
                                + ".example.com:"
                                + ServerUrl.variable("port", port)
                                + "/"
                                + ServerUrl.variable("base-path", basePath),
                        "wss"),
                true,
                List.of());
    }

    /**
     * The server {@code development} of the document.
     *
     * @return the server
     */
    public static RegionsServer development() {
        return new RegionsServer("development", ServerUrl.of("localhost", "ws"), true, List.of());
    }

    /**
     * A server that the document does not name.
     *
     * @param uri its address with the scheme {@code ws} or {@code wss}
     * @return the server
     * @throws IllegalArgumentException if it is not the address of a WebSocket server
     */
    public static RegionsServer of(URI uri) {
        return new RegionsServer("custom", ServerUrl.of(uri.toString(), "wss"), false, List.of());
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

    /** Where the data is kept. */
    public enum Region {
        /** {@code eu} */
        EU("eu"),

        /** {@code us} */
        US("us");

        private final String value;

        Region(String value) {
            this.value = value;
        }

        /** {@return what stands in the address} */
        public String value() {
            return value;
        }
    }
}
