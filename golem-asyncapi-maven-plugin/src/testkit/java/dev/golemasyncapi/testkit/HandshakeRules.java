package dev.golemasyncapi.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a server asks of handshakes: what the document says, and what the test adds. */
final class HandshakeRules {

    private final PlayedServer server;
    private final SecuritySchemes schemes;
    private final List<FakeChannel<?>> channels = new ArrayList<>();
    private volatile boolean credentialsChecked = true;
    private volatile Predicate<ClientRequest> credentials = request -> true;
    private volatile List<String> subprotocols = List.of();
    private volatile Duration lag = Duration.ZERO;

    HandshakeRules(PlayedServer server, SecuritySchemes schemes) {
        this.server = server;
        this.schemes = schemes;
    }

    void add(FakeChannel<?> channel) {
        channels.add(channel);
    }

    void acceptAnyCredentials() {
        credentialsChecked = false;
    }

    void requireCredentials(Predicate<ClientRequest> accepted) {
        credentials = accepted;
    }

    void subprotocols(List<String> spoken) {
        subprotocols = List.copyOf(spoken);
    }

    void lag(Duration pause) {
        lag = pause;
    }

    Duration lag() {
        return lag;
    }

    SecuritySchemes schemes() {
        return schemes;
    }

    List<FakeChannel<?>> channels() {
        return channels;
    }

    /** The subprotocol to agree on: the first that the client offers and the server speaks. */
    Optional<String> subprotocol(ClientRequest request) {
        return request.subprotocols().stream().filter(subprotocols::contains).findFirst();
    }

    /** Checks that a client wants a WebSocket (RFC 6455 section 4.2.1). */
    void requireWebSocket(ClientRequest request) throws RefusedException {
        boolean upgrade = request.method().equals("GET")
                && request.header("Upgrade")
                        .filter("websocket"::equalsIgnoreCase)
                        .isPresent()
                && request.header("Sec-WebSocket-Key").isPresent();
        if (!upgrade) {
            throw RefusedException.because(426, "upgrade required", "the request asks for no WebSocket");
        }
        if (request.header("Sec-WebSocket-Version").filter("13"::equals).isEmpty()) {
            throw RefusedException.because(400, "bad request", "the request is not for version 13 of WebSocket");
        }
    }

    /** The channel that a path leads to, and what stands for its parameters. */
    Route route(ClientRequest request) throws RefusedException {
        return channels.stream()
                .filter(channel -> channel.isOn(server))
                .sorted(Comparator.comparingInt(channel -> channel.template().parameters()))
                .flatMap(channel ->
                        channel.match(request.path()).map(parameters -> new Route(channel, parameters)).stream())
                .findFirst()
                .orElseThrow(() -> RefusedException.because(
                        404,
                        "not found",
                        "no channel has the path " + Shown.text(request.path()) + "; there are "
                                + channels.stream()
                                        .filter(channel -> channel.isOn(server))
                                        .map(channel -> Shown.text(channel.address()))
                                        .collect(Collectors.joining(", "))));
    }

    /**
     * A channel and its parameters.
     *
     * @param channel the channel
     * @param parameters what stands for them in the path, by name
     */
    record Route(FakeChannel<?> channel, Map<String, String> parameters) {}

    /** Checks that the credentials are there that server and channel ask for, and that the test accepts them. */
    void requireCredentials(FakeChannel<?> channel, ClientRequest request) throws RefusedException {
        if (!credentialsChecked) {
            return;
        }
        List<List<List<String>>> asked = new ArrayList<>(channel.security());
        asked.add(server.security());
        for (List<List<String>> alternatives : asked) {
            Optional<String> missing = schemes.missing(alternatives, request);
            if (missing.isPresent()) {
                throw unauthorized(missing.get());
            }
        }
        if (!credentials.test(request)) {
            throw unauthorized("the test does not accept these credentials");
        }
    }

    private RefusedException unauthorized(String problem) {
        RefusedException refused = RefusedException.because(401, "unauthorized", problem);
        Refusal refusal = refused.refusal();
        for (String challenge : schemes.challenges()) {
            refusal = refusal.header("WWW-Authenticate", challenge);
        }
        return new RefusedException(refusal, problem);
    }
}
