package com.example;

import com.example.runtime.ServerUrl;
import java.net.URI;
import java.util.List;
import javax.annotation.processing.Generated;

/** A server that a {@link ClientClient} can connect to. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ClientServer {
    private final String name;

    private final URI uri;

    private final boolean listed;

    private final List<List<String>> security;

    private ClientServer(String name, URI uri, boolean listed, List<List<String>> security) {
        this.name = name;
        this.uri = uri;
        this.listed = listed;
        this.security = security;
    }

    /**
     * The server {@code of} of the document.
     *
     * @return the server
     */
    public static ClientServer of_() {
        return new ClientServer("of", ServerUrl.of("a.example.com", "ws"), true, List.of(List.of("headers")));
    }

    /**
     * The server {@code uri} of the document.
     *
     * @return the server
     */
    public static ClientServer uri_() {
        return new ClientServer("uri", ServerUrl.of("b.example.com", "ws"), true, List.of());
    }

    /**
     * The server {@code name} of the document.
     *
     * @return the server
     */
    public static ClientServer name_() {
        return new ClientServer("name", ServerUrl.of("c.example.com", "ws"), true, List.of());
    }

    /**
     * The server {@code credentialRequired} of the document.
     *
     * @return the server
     */
    public static ClientServer credentialRequired() {
        return new ClientServer("credentialRequired", ServerUrl.of("d.example.com", "ws"), true, List.of());
    }

    /**
     * The server {@code toString} of the document.
     *
     * @return the server
     */
    public static ClientServer toString_() {
        return new ClientServer("toString", ServerUrl.of("e.example.com", "ws"), true, List.of());
    }

    /**
     * The server {@code new} of the document.
     *
     * @param uri The variable {@code uri}.
     * @param name The variable {@code name}.
     * @return the server
     */
    public static ClientServer new_(String uri, String name) {
        return new ClientServer(
                "new", ServerUrl.of(ServerUrl.variable("uri", uri) + ".example.com", "ws"), true, List.of());
    }

    /**
     * The server {@code new} of the document.
     *
     * <p>All variables have the values that the document gives them.
     *
     * @return the server
     */
    public static ClientServer new_() {
        return new_("a", "b");
    }

    /**
     * The server {@code yield} of the document.
     *
     * @param uri The variable {@code uri}.
     * @return the server
     */
    public static ClientServer yield_(Uri_ uri) {
        return new ClientServer(
                "yield", ServerUrl.of(uri.value() + ".example.com", "ws"), true, List.of(List.of("yield")));
    }

    /**
     * The server {@code yield} of the document.
     *
     * <p>All variables have the values that the document gives them.
     *
     * @return the server
     */
    public static ClientServer yield_() {
        return yield_(Uri_.A);
    }

    /**
     * A server that the document does not name.
     *
     * @param uri its address with the scheme {@code ws} or {@code wss}
     * @return the server
     * @throws IllegalArgumentException if it is not the address of a WebSocket server
     */
    public static ClientServer of(URI uri) {
        return new ClientServer(
                "custom",
                ServerUrl.of(uri.toString(), "wss"),
                false,
                List.of(List.of("headers"), List.of("yield"), List.of()));
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

    /** The values of the variable {@code uri}. */
    public enum Uri_ {
        /** {@code a} */
        A("a"),

        /** {@code b} */
        B("b");

        private final String value;

        Uri_(String value) {
            this.value = value;
        }

        /** {@return what stands in the address} */
        public String value() {
            return value;
        }
    }
}
