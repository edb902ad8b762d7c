package dev.golemasyncapi.runtime;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Makes the address of a WebSocket from a server and a path. */
public final class ServerUrl {

    private static final Pattern WITH_SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://");

    private static final Pattern UP = Pattern.compile("(^|/)\\.\\.?(/|$)");
    private static final Pattern LOOPBACK = Pattern.compile("127(\\.\\d{1,3}){3}");

    private ServerUrl() {}

    /**
     * Reads the {@code url} of an AsyncAPI server. Without a scheme and {@code ://} it starts with the host, so
     * {@code localhost:9881} is a host and a port, and the protocol of the server becomes the scheme.
     *
     * @param url the address with all variables filled in, such as {@code release.api.golem.cloud} or
     *     {@code wss://host:443/base}
     * @param protocol {@code ws}, {@code wss}, {@code http} or {@code https}, in any case; not used where the address
     *     has a scheme
     * @return the address with the scheme {@code ws} or {@code wss}
     * @throws IllegalArgumentException if it is not an address of a WebSocket server, see {@link #join(URI, String)}
     */
    public static URI of(String url, String protocol) {
        String absolute = WITH_SCHEME.matcher(url).lookingAt() ? url : protocol + "://" + url;
        try {
            return webSocket(new URI(absolute));
        } catch (URISyntaxException e) {
            // The exception quotes the address, which may hold a password: only the place is passed on.
            throw new IllegalArgumentException("the server's address is not a URL (see character " + (e.getIndex() + 1)
                    + "); use ws://host or wss://host");
        }
    }

    /**
     * Appends a path to the address of a server.
     *
     * @param server an absolute address with the scheme {@code ws}, {@code wss}, {@code http} or {@code https}; the
     *     latter two become {@code ws} and {@code wss}; a query is kept
     * @param encodedPath the path below the server's own, percent-encoded, with or without a slash in front
     * @return the address with the scheme {@code ws} or {@code wss}; what was percent-encoded stays as it is
     * @throws IllegalArgumentException if the server has another scheme or none, no host, a user and password, or a
     *     fragment, or the path is not percent-encoded
     */
    public static URI join(URI server, String encodedPath) {
        URI base = webSocket(server);
        if (encodedPath.indexOf('?') >= 0 || encodedPath.indexOf('#') >= 0) {
            throw new IllegalArgumentException(
                    "the path holds an unencoded ? or #; percent-encode each of its segments");
        }
        String basePath = base.getRawPath();
        String path = encodedPath.isEmpty()
                ? basePath
                : withoutTrailingSlash(basePath) + (encodedPath.startsWith("/") ? "" : "/") + encodedPath;
        try {
            return new URI(address(base, path));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("the path is not percent-encoded; encode each of its segments", e);
        }
    }

    /**
     * Checks a value for a server variable, which may hold several parts of the address, but nothing that ends up
     * elsewhere: no query, fragment or user, no space, and no way up.
     *
     * @param variable the name of the variable
     * @param value the value that was chosen
     * @return the value
     * @throws IllegalArgumentException if the value cannot stand in an address
     */
    public static String variable(String variable, String value) {
        Objects.requireNonNull(value, variable);
        boolean clean = value.chars().allMatch(c -> c > ' ' && c <= '~' && "?#@\\\"<>^`{|}".indexOf(c) < 0);
        if (!clean || UP.matcher(value).find()) {
            throw new IllegalArgumentException("the server variable " + Printable.text(variable, Printable.NAME)
                    + " has a value that cannot stand in an address; use letters, digits, - . _ ~ and / between them");
        }
        return value;
    }

    /**
     * Checks that a server of the document has a channel.
     *
     * @param channel the address of the channel
     * @param server the name of the server
     * @param offering the names of the servers that have it
     * @throws ChannelNotOfferedException if the server is none of them
     */
    public static void requireOffered(String channel, String server, List<String> offering) {
        if (!offering.contains(server)) {
            throw new ChannelNotOfferedException(channel, server, offering);
        }
    }

    /**
     * Shows an address to people.
     *
     * @param address the address
     * @return the address without its query, which may hold a secret
     */
    public static String shown(URI address) {
        return Printable.address(address);
    }

    /** {@return whether an address leads to this machine, as far as its text tells} */
    static boolean isLoopback(URI address) {
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || host.equals("[::1]")
                || LOOPBACK.matcher(host).matches();
    }

    private static URI webSocket(URI server) {
        String scheme = server.getScheme() == null ? "" : server.getScheme().toLowerCase(Locale.ROOT);
        if (server.isOpaque() || scheme.isEmpty()) {
            throw new IllegalArgumentException(
                    "the server's address has no scheme; write it as ws://host or wss://host");
        }
        if (server.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "the server's address holds a user or password, which would not be sent; use the client's credentials");
        }
        if (server.getHost() == null) {
            throw new IllegalArgumentException(
                    "the server's address has no host that can be looked up (letters, digits, - and . only); correct it");
        }
        if (server.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "the server's address has a fragment (#), which is never sent; remove it");
        }
        String webSocketScheme = switch (scheme) {
            case "ws", "http" -> "ws";
            case "wss", "https" -> "wss";
            default ->
                throw new IllegalArgumentException("a WebSocket cannot be opened with the protocol "
                        + Printable.text(scheme, Printable.NAME) + "; use ws or wss");
        };
        return URI.create(webSocketScheme + server.toString().substring(scheme.length()));
    }

    private static String address(URI base, String path) {
        return base.getScheme() + "://" + base.getRawAuthority() + path
                + (base.getRawQuery() == null ? "" : "?" + base.getRawQuery());
    }

    private static String withoutTrailingSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
