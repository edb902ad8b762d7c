package dev.golemasyncapi.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A server that answers a handshake with the secrets in it, wherever it can: they are in no failure, nor its causes.
 */
@Timeout(60)
class EchoedSecretTest {

    private static final String SECRET = "s3cr3t \"x\"";

    private static final String WORD = "s3cr3t-word";

    private static final List<String> ANSWERS = List.of(
            "ECHO",
            "HTTP/1.1 SECRET\r\n\r\n",
            "HTTP/1.1 403 SECRET\r\nContent-Length: 12\r\nX-Echo: SECRET\r\n\r\nSECRET SECRET",
            "HTTP/1.1 401 No\r\nContent-Length: SECRET\r\n\r\n",
            "HTTP/1.1 101 Yes\r\nUpgrade: SECRET\r\nConnection: Upgrade\r\n\r\n",
            "HTTP/1.1 101 Yes\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Extensions: SECRET\r\n\r\n");

    private final WebSocketClient client =
            new WebSocketClient(ClientOptions.builder().build());

    @AfterEach
    void close() {
        client.close();
    }

    static Stream<Arguments> answersAndCredentials() {
        return ANSWERS.stream()
                .flatMap(answer -> Stream.of(
                        Arguments.of(answer, Credential.bearer(() -> WORD), WORD),
                        Arguments.of(answer, Credential.query("key", () -> WORD), WORD),
                        Arguments.of(answer, Credential.header("X-Key", () -> "k3y!"), "k3y!"),
                        Arguments.of(answer, Credential.user(() -> WORD), WORD),
                        Arguments.of(answer, Credential.basic(() -> new UserPassword("u", SECRET)), SECRET)));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("answersAndCredentials")
    void isShownNowhere(String answer, Credential credential, String secret) throws Exception {
        String shown = answer.replace("SECRET", secret).replace("12\r", (2 * secret.length() + 1) + "\r");
        try (RawWebSocketServer server =
                RawWebSocketServer.start(peer -> peer.send(answer.equals("ECHO") ? peer.request() : shown))) {
            WebSocketRequest request =
                    WebSocketRequest.to(server.uri("/")).credential(credential).build();
            AsyncApiClientException failure = catchThrowableOfType(
                    AsyncApiClientException.class, () -> client.open(request, "/x", PayloadReader.text()));

            assertThat(failure).isNotNull();
            StringWriter all = new StringWriter();
            failure.printStackTrace(new PrintWriter(all));
            if (failure instanceof HandshakeException refused) {
                all.append(refused.body()).append(refused.headers().toString());
            }
            assertThat(all.toString()).doesNotContain(secret);
        }
    }
}
