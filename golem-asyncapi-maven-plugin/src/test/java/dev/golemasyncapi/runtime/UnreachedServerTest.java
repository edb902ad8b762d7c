package dev.golemasyncapi.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A server that is not reached: the message says why, in words that help, and what to look at. */
@Timeout(30)
class UnreachedServerTest {

    private static Throwable connectException(String message, Throwable cause) {
        return new ConnectException(message).initCause(cause);
    }

    static Stream<Arguments> failuresAndMessages() {
        return Stream.of(
                Arguments.of(
                        connectException(null, new ClosedChannelException()),
                        "connection refused, or no way to the host; check host and port, and that the server is running"),
                Arguments.of(
                        connectException("Connection refused", null),
                        "Connection refused; check host and port, and that the server is running"),
                Arguments.of(
                        connectException(null, new UnresolvedAddressException()),
                        "the host is unknown; check its name, and that this machine can look it up"),
                Arguments.of(
                        new SSLHandshakeException("no trusted certificate"),
                        "no trusted certificate; check the certificate of the server, and what this client trusts"),
                Arguments.of(
                        new IOException("Connection reset"),
                        "Connection reset; check the address, and that the server can be reached"));
    }

    @ParameterizedTest
    @MethodSource("failuresAndMessages")
    void whyAndWhatToDo(Throwable failure, String message) {
        try (VirtualFixture fixture = VirtualFixture.with(ReconnectPolicy.never())) {
            fixture.network.thenFail(failure);
            assertThatExceptionOfType(ConnectionFailedException.class)
                    .isThrownBy(fixture::open)
                    .withMessage("no WebSocket connection to ws://localhost/events: " + message)
                    .withCause(failure);
        }
    }

    @Test
    void aRefusedConnectionOfTheJdk() throws Exception {
        URI nobody;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = URI.create("ws://127.0.0.1:" + free.getLocalPort());
        }
        try (WebSocketClient client =
                new WebSocketClient(ClientOptions.builder().build())) {
            WebSocketRequest request = WebSocketRequest.to(nobody).build();
            assertThatExceptionOfType(ConnectionFailedException.class)
                    .isThrownBy(() -> client.open(request, "/x", PayloadReader.text()))
                    .satisfies(e -> assertThat(e.getMessage()).containsIgnoringCase("connection refused"));
        }
    }
}
