package dev.golemasyncapi.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/** Reads the handshake of one client, answers it, and writes down what became of it. */
final class HandshakeDialog {

    private static final String ACCEPT_SUFFIX = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    private final HandshakeRules rules;
    private final HandshakeFaults faults;
    private final Journal<Handshake> handshakes;
    private final Wire wire;

    HandshakeDialog(HandshakeRules rules, HandshakeFaults faults, Journal<Handshake> handshakes, Wire wire) {
        this.rules = rules;
        this.faults = faults;
        this.handshakes = handshakes;
        this.wire = wire;
    }

    /** {@return the connection; empty where the handshake was not accepted} */
    Optional<FakeChannel.Started> run() throws IOException, InterruptedException {
        ClientRequest request;
        try {
            request = new RequestReader(wire.in()).read(wire.certificate());
        } catch (IllegalArgumentException noRequest) {
            wire.write(Refusal.status(400).bytes());
            wire.finish();
            return Optional.empty();
        }
        if (!rules.lag().isZero() && wire.awaitClosed(rules.lag())) {
            return Optional.empty();
        }
        HandshakeFaults.Fault fault = faults.poll();
        if (fault != null && fault.kind() != HandshakeFaults.Kind.REFUSE) {
            handshakes.add(new Handshake(request, 0, "the test wanted no answer"));
            if (fault.kind() == HandshakeFaults.Kind.DROP) {
                wire.reset();
            } else {
                wire.awaitClosed();
            }
            return Optional.empty();
        }
        try {
            if (fault != null) {
                throw new RefusedException(fault.refusal(), "the test refused it");
            }
            return Optional.of(accept(request));
        } catch (RefusedException e) {
            handshakes.add(new Handshake(request, e.refusal().status(), String.valueOf(e.getMessage())));
            wire.write(e.refusal().bytes());
            wire.finish();
            return Optional.empty();
        }
    }

    private FakeChannel.Started accept(ClientRequest request) throws RefusedException, IOException {
        rules.requireWebSocket(request);
        HandshakeRules.Route route = rules.route(request);
        rules.requireCredentials(route.channel(), request);
        FakeChannel.Started started;
        try {
            started = route.channel()
                    .start(new ConnectionStart(
                            route.channel().address(), request, route.parameters(), rules.schemes(), wire));
        } catch (IllegalArgumentException e) {
            throw RefusedException.because(400, "bad request", String.valueOf(e.getMessage()));
        }
        // Written down first, so that a client that is connected finds it here.
        handshakes.add(new Handshake(request, 101, ""));
        wire.write(acceptance(request).getBytes(StandardCharsets.UTF_8));
        started.announce().run();
        return started;
    }

    private String acceptance(ClientRequest request) {
        String key = request.header("Sec-WebSocket-Key").orElse("") + ACCEPT_SUFFIX;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(key.getBytes(StandardCharsets.UTF_8));
            return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                    + "Sec-WebSocket-Accept: " + Base64.getEncoder().encodeToString(hash) + "\r\n"
                    + rules.subprotocol(request)
                            .map(name -> "Sec-WebSocket-Protocol: " + name + "\r\n")
                            .orElse("")
                    + "\r\n";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
