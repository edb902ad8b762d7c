package dev.golemasyncapi.testkit;

import static dev.golemasyncapi.testkit.LampServer.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.golemasyncapi.testkit.LampServer.LampConnection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a fake server sends, does to connections, and hears. */
class FakeConnectionTest {

    private static final Duration AT_ONCE = Duration.ofMillis(20);

    private LampServer server;
    private PlainClient client;
    private LampConnection connection;

    @BeforeEach
    void connect() throws IOException {
        server = LampServer.start();
        client = new PlainClient(server.uri());
        client.handshake("/lamps/a/1", "X-Operator: me");
        connection = server.takeLamps(SOON);
    }

    @AfterEach
    void end() throws IOException {
        client.close();
        server.close();
    }

    @Test
    void sendsMessages() throws IOException {
        connection.send("lit \"é\"");
        connection.sendText("plain");
        connection.sendBinary(new byte[] {65});
        connection.sendText("x".repeat(126));
        connection.sendText("y".repeat(70_000));

        assertThat(client.frame()).isEqualTo("81 \"lit \\\"é\\\"\"");
        assertThat(client.frame()).isEqualTo("81 plain");
        assertThat(client.frame()).isEqualTo("82 A");
        assertThat(client.bytes(4)).containsExactly(0x81, 126, 0, 126);
        assertThat(client.bytes(126)).containsOnly('x');
        assertThat(client.bytes(10)).containsExactly(0x81, 127, 0, 0, 0, 0, 0, 1, 0x11, 0x70);
        assertThat(client.bytes(70_000)).containsOnly('y');
    }

    @Test
    void sendsAMessageInFragments() throws IOException {
        connection.sendFragmented("abcde", 2);
        connection.sendFragmented("", 2);

        assertThat(client.frame()).isEqualTo("1 ab");
        assertThat(client.frame()).isEqualTo("0 cd");
        assertThat(client.frame()).isEqualTo("80 e");
        assertThat(client.frame()).isEqualTo("81 ");
        assertThatThrownBy(() -> connection.sendFragmented("a", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cutsAFrame() throws IOException {
        connection.cut("abcde", 2);

        assertThat(catchThrowable(() -> {
                    assertThat(client.bytes(4)).containsExactly(0x81, 5, 'a', 'b');
                    client.bytes(1);
                }))
                .isInstanceOf(IOException.class);
        assertThat(connection.awaitClose(SOON)).isEqualTo(new ClientClose(1006, ""));
        assertThatThrownBy(() -> connection.cut("a", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void resetsTheConnection() {
        connection.drop();

        assertThatIOException().isThrownBy(client::atEnd);
        assertThat(connection.awaitClose(SOON).code()).isEqualTo(1006);
        assertThat(connection.isOpen()).isFalse();
        assertThatThrownBy(() -> connection.sendText("a")).isInstanceOf(ConnectionGoneError.class);
    }

    @Test
    void closesWithACode() throws IOException {
        connection.close(1011, "restart");

        assertThat(client.frame()).startsWith("88 ").endsWith("restart");
        assertThat(connection.isOpen()).isFalse();
        client.frame(0x88, new byte[] {3, (byte) 0xF3});
        assertThat(client.atEnd()).isTrue();
        assertThat(connection.awaitClose(SOON)).isEqualTo(new ClientClose(1011, ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 999, 5000})
    void refusesACodeThatNoCloseHas(int code) {
        assertThatThrownBy(() -> connection.close(code, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> connection.close(1000, "x".repeat(124))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answersPingsAndTheClose() throws IOException {
        client.frame(0x89, "hey".getBytes(StandardCharsets.UTF_8));
        assertThat(client.frame()).isEqualTo("8a hey");
        connection.awaitPings(1, SOON);

        connection.ping("ho");
        assertThat(client.frame()).isEqualTo("89 ho");
        client.frame(0x8A, "ho".getBytes(StandardCharsets.UTF_8));
        connection.awaitPongs(1, SOON);

        client.frame(0x88, new byte[] {3, (byte) 0xE9, 'b', 'y', 'e'});
        assertThat(client.closeCode()).isEqualTo(1001);
        assertThat(connection.awaitClose(SOON)).isEqualTo(new ClientClose(1001, "bye"));
    }

    @Test
    void fallsSilent() throws IOException {
        connection.goSilent();
        client.frame(0x89, new byte[0]);
        client.frame(0x88, new byte[0]);

        assertThatThrownBy(() -> connection.awaitClose(AT_ONCE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the client did not close the connection within PT0.02S");
        assertThatThrownBy(() -> connection.awaitPings(1, AT_ONCE)).isInstanceOf(AssertionError.class);
        server.close();
        assertThat(client.rest()).isEmpty();
    }

    @Test
    void holdsMessagesUp() throws IOException {
        connection.lag(Duration.ofMillis(80));
        long before = System.nanoTime();

        connection.sendText("late");

        assertThat(client.frame()).isEqualTo("81 late");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(80));
    }

    @Test
    void sendsAnyBytes() throws IOException {
        connection.sendRaw(new byte[] {1, 2, 3});

        assertThat(client.bytes(3)).containsExactly(1, 2, 3);
    }

    @Test
    void hearsMessages() throws IOException {
        client.text("7");
        client.frame(0x01, "4".getBytes(StandardCharsets.UTF_8));
        client.frame(0x89, new byte[0]);
        client.frame(0x80, "2".getBytes(StandardCharsets.UTF_8));
        client.text("z".repeat(70_000));
        client.frame(0x82, new byte[] {1, 2});

        assertThat(connection.received(SOON)).isEqualTo(7);
        assertThat(connection.received(SOON)).isEqualTo(42);
        assertThat(connection.receivedText(SOON)).hasSize(70_000);
        assertThat(connection.receivedBinary(SOON)).containsExactly(1, 2);
    }

    @Test
    void saysWhatIsWrongWithAMessage() throws IOException {
        client.text("\"lit\"");
        client.text("1 2");
        client.frame(0x82, new byte[] {(byte) 0xFF});

        assertThatThrownBy(() -> connection.received(SOON))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(
                        "the client sent to /lamps/{lamp}/{level} what the document does not describe: ")
                .hasMessageEndingWith("; it was \"\"lit\"\"");
        assertThatThrownBy(() -> connection.received(SOON)).hasMessageContaining("something follows the JSON value");
        assertThatThrownBy(() -> connection.receivedText(SOON)).hasMessageEndingWith("a binary message of 1 bytes");
        assertThatThrownBy(() -> connection.received(AT_ONCE))
                .isInstanceOf(AssertionError.class)
                .isNotInstanceOf(ConnectionGoneError.class)
                .hasMessage("no message came from the client within PT0.02S, on channel /lamps/{lamp}/{level};"
                        + " the connection is open, 3 messages have come");
    }

    @Test
    void saysThatTheClientHasGone() throws IOException {
        client.text("1");
        client.close();

        assertThat(connection.received(SOON)).isEqualTo(1);
        assertThatThrownBy(() -> connection.received(SOON))
                .isInstanceOf(ConnectionGoneError.class)
                .hasMessageStartingWith(
                        "no message came from the client before the connection ended, on channel /lamps/");
    }

    @ParameterizedTest
    @ValueSource(ints = {0xC1, 0x83, 0x80})
    void failsWhereTheClientBreaksTheProtocol(int first) throws IOException {
        client.frame(first, new byte[0]);

        assertThat(client.closeCode()).isEqualTo(1002);
        connection.awaitClose(SOON);
        assertThat(client.atEnd()).isTrue();
        assertThatThrownBy(server::close).isInstanceOf(AssertionError.class).hasMessageContaining("the client ");
    }

    @Test
    void failsWhereTheClientDoesNotMask() throws IOException {
        client.raw(new byte[] {(byte) 0x81, 0});

        assertThat(client.closeCode()).isEqualTo(1002);
        assertThat(client.atEnd()).isTrue();
        assertThatThrownBy(server::close).hasMessageContaining("the client sent a frame without a mask");
    }
}
