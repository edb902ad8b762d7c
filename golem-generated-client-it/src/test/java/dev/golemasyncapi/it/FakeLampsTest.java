package dev.golemasyncapi.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.golemasyncapi.it.lamps.FakeLampsServer;
import dev.golemasyncapi.it.lamps.FakeLampsServer.OpenCameraConnection;
import dev.golemasyncapi.it.lamps.FakeLampsServer.OpenChatConnection;
import dev.golemasyncapi.it.lamps.FakeLampsServer.SendReadingsConnection;
import dev.golemasyncapi.it.lamps.LampsClient;
import dev.golemasyncapi.it.lamps.model.Command;
import dev.golemasyncapi.it.lamps.model.Reading;
import dev.golemasyncapi.it.lamps.model.Report;
import dev.golemasyncapi.it.lamps.runtime.MessageSession;
import dev.golemasyncapi.it.lamps.runtime.MessageSink;
import dev.golemasyncapi.it.lamps.runtime.RequestSession;
import dev.golemasyncapi.it.lamps.testkit.ConnectionGoneError;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A generated fake server hears what the generated client sends, and answers it. */
@Timeout(60)
class FakeLampsTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private static LampsClient client(FakeLampsServer server) {
        return LampsClient.builder().server(server.clientServer()).build();
    }

    @Test
    void answersRequests() throws Exception {
        try (FakeLampsServer server = FakeLampsServer.start()) {
            server.onOpenLamps(connection -> {
                while (connection.isOpen()) {
                    Command command = connection.received(SOON);
                    connection.send(Report.builder()
                            .replyTo(command.id())
                            .lit(connection.lamp().equals("kitchen") && command.lit())
                            .build());
                }
            });
            try (LampsClient client = client(server);
                    RequestSession<Report, Command> kitchen = client.openLamps("kitchen");
                    RequestSession<Report, Command> cellar = client.openLamps("cellar")) {
                Command on = Command.builder().id(1).lit(true).build();

                assertThat(kitchen.request(on, SOON).get().lit()).isTrue();
                assertThat(cellar.request(on, SOON).get().lit()).isFalse();
            }
        }
    }

    @Test
    void hearsWhatIsPublished() throws Exception {
        try (FakeLampsServer server = FakeLampsServer.start();
                LampsClient client = client(server)) {
            try (MessageSink<Reading> readings = client.sendReadings()) {
                readings.send(Reading.builder().watts(new BigDecimal("4.20")).build())
                        .toCompletableFuture()
                        .get(20, TimeUnit.SECONDS);
            }
            SendReadingsConnection connection = server.takeSendReadings(SOON);

            assertThat(connection.received(SOON).watts()).isEqualTo("4.20");
            assertThatExceptionOfType(ConnectionGoneError.class).isThrownBy(() -> connection.received(SOON));
        }
    }

    @Test
    void speaksTextAndBytes() throws Exception {
        byte[] picture = {1, 2, 3};
        try (FakeLampsServer server = FakeLampsServer.start();
                LampsClient client = client(server);
                MessageSession<String, String> chat = client.openChat();
                MessageSession<String, byte[]> camera = client.openCamera()) {
            chat.send("good evening");
            camera.send(picture);

            OpenChatConnection chatting = server.takeOpenChat(SOON);
            assertThat(chatting.received(SOON)).isEqualTo("good evening");
            chatting.send("and to you");
            assertThat(chat.messages().iterator().next()).isEqualTo("and to you");
            OpenCameraConnection filming = server.takeOpenCamera(SOON);
            assertThat(filming.received(SOON)).isEqualTo(picture);
        }
    }
}
