package com.example;

import com.example.runtime.ServerUrl;
import java.net.URI;
import java.util.List;
import javax.annotation.processing.Generated;

/** A server that a {@link VaultClient} can connect to. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class VaultServer {
    private final String name;

    private final URI uri;

    private final boolean listed;

    private final List<List<String>> security;

    private VaultServer(String name, URI uri, boolean listed, List<List<String>> security) {
        this.name = name;
        this.uri = uri;
        this.listed = listed;
        this.security = security;
    }

    /**
     * The server {@code public} of the document.
     *
     * @param region The variable {@code region}.
     * @return the server
     */
    public static VaultServer public_(Region region) {
        return new VaultServer(
                "public",
                ServerUrl.of("wss://" + region.value() + ".vault.example.com", "wss"),
                true,
                List.of(List.of("bearer"), List.of("basic"), List.of("key", "cookie"), List.of("query")));
    }

    /**
     * The server {@code public} of the document.
     *
     * <p>All variables have the values that the document gives them.
     *
     * @return the server
     */
    public static VaultServer public_() {
        return public_(Region.EU);
    }

    /**
     * The server {@code internal} of the document.
     * <p>Version of the protocol: {@code 13}.
     *
     * @param region The variable {@code region}.
     * @param base The variable {@code base}.
     * @return the server
     */
    public static VaultServer internal(Region region, String base) {
        return new VaultServer(
                "internal",
                ServerUrl.of("wss://" + region.value() + ".vault.internal/" + ServerUrl.variable("base", base), "wss"),
                true,
                List.of(
                        List.of("certificate"),
                        List.of("oauth"),
                        List.of("oidc"),
                        List.of("hoba"),
                        List.of("login"),
                        List.of("user", "password")));
    }

    /**
     * The server {@code internal} of the document.
     *
     * <p>All variables have the values that the document gives them.
     *
     * @return the server
     */
    public static VaultServer internal() {
        return internal(Region.US_EAST, "v1");
    }

    /**
     * The server {@code open} of the document.
     *
     * @return the server
     */
    public static VaultServer open() {
        return new VaultServer("open", ServerUrl.of("localhost:8080", "ws"), true, List.of());
    }

    /** Checks that this is one of the servers that have a channel, as far as the document knows it. */
    void requireOneOf(String channel, List<String> servers) {
        if (listed) {
            ServerUrl.requireOffered(channel, name, servers);
        }
    }

    /**
     * A server that the document does not name.
     *
     * @param uri its address with the scheme {@code ws} or {@code wss}
     * @return the server
     * @throws IllegalArgumentException if it is not the address of a WebSocket server
     */
    public static VaultServer of(URI uri) {
        return new VaultServer(
                "custom",
                ServerUrl.of(uri.toString(), "wss"),
                false,
                List.of(
                        List.of("bearer"),
                        List.of("basic"),
                        List.of("key", "cookie"),
                        List.of("query"),
                        List.of("certificate"),
                        List.of("oauth"),
                        List.of("oidc"),
                        List.of("hoba"),
                        List.of("login"),
                        List.of("user", "password"),
                        List.of()));
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

    /** The values of the variable {@code region}. */
    public enum Region {
        /** {@code eu} */
        EU("eu"),

        /** {@code us-east} */
        US_EAST("us-east");

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
