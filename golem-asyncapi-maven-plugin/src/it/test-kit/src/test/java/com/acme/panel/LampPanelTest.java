package com.acme.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.acme.panel.model.Report;
import com.acme.panel.runtime.HandshakeException;
import com.acme.panel.runtime.ReconnectPolicy;
import com.acme.panel.testkit.Refusal;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LampPanelTest {

    private static LampsClient client(FakeLampsServer server) {
        return LampsClient.builder()
                .server(server.clientServer())
                .token("t1")
                .reconnect(ReconnectPolicy.defaults().withDelays(Duration.ofMillis(1), Duration.ofMillis(10)))
                .build();
    }

    @Test
    void showsWhatTheLampReports() {
        try (FakeLampsServer server = FakeLampsServer.start();
                LampsClient client = client(server)) {
            server.onWatchLamp(connection -> {
                connection.sendExamples();
                connection.send(Report.builder().lit(true).build());
                connection.close();
            });

            assertEquals("kitchen: on off on", new LampPanel(client).show("kitchen"));

            FakeLampsServer.WatchLampConnection connection = server.takeWatchLamp(Duration.ofSeconds(5));
            assertEquals("kitchen", connection.lamp());
            assertEquals(Optional.of("t1"), connection.credentials().token());
        }
    }

    @Test
    void goesOnWhereTheServerGoesAway() {
        try (FakeLampsServer server = FakeLampsServer.start();
                LampsClient client = client(server)) {
            server.onWatchLamp(connection -> {
                connection.sendExamples();
                if (server.handshakes().size() < 4) {
                    server.refuseNext(1, Refusal.status(503).retryAfter(Duration.ZERO));
                    connection.close(1012, "restart");
                } else {
                    connection.close();
                }
            });

            assertEquals("hall: on off on off on off", new LampPanel(client).show("hall"));
            assertEquals(5, server.handshakes().size());
        }
    }

    @Test
    void failsWhereTheTokenIsRefused() {
        try (FakeLampsServer server = FakeLampsServer.start();
                LampsClient client = client(server)) {
            server.acceptOnly(credentials -> credentials.token().filter("t2"::equals).isPresent());

            HandshakeException refused =
                    assertThrows(HandshakeException.class, () -> new LampPanel(client).show("kitchen"));
            assertEquals(401, refused.status());
        }
    }
}
