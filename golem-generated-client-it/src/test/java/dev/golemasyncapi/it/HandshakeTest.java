package dev.golemasyncapi.it;

import static dev.golemasyncapi.it.server.GolemWorkerService.COMPONENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.golemasyncapi.it.client.ClientSettings;
import dev.golemasyncapi.it.client.Document;
import dev.golemasyncapi.it.client.Failure;
import dev.golemasyncapi.it.client.WorkerClient;
import dev.golemasyncapi.it.connect.GolemWorkerConnectClient;
import dev.golemasyncapi.it.connect.GolemWorkerConnectServer;
import dev.golemasyncapi.it.connect.runtime.HandshakeException;
import dev.golemasyncapi.it.events.GolemWorkerEventsClient;
import dev.golemasyncapi.it.events.GolemWorkerEventsServer;
import dev.golemasyncapi.it.server.GolemWorkerService;
import dev.golemasyncapi.it.server.WorkerScript;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a client asks the server for, and what it makes of a refusal. */
@Timeout(60)
class HandshakeTest {

    private static final Map<String, String> SEGMENTS = Map.of(
            "counter(\"a/b c\")", "counter%28%22a%2Fb%20c%22%29",
            "naïve ☃ 😀", "na%C3%AFve%20%E2%98%83%20%F0%9F%98%80",
            "100%", "100%25",
            "a%2Fb", "a%252Fb",
            "a+b;c?d#e", "a%2Bb%3Bc%3Fd%23e",
            "...", "...",
            "Az09-._~", "Az09-._~");

    private final GolemWorkerService service = GolemWorkerService.start(WorkerScript.sending());

    @AfterEach
    void stopService() {
        service.close();
    }

    static Stream<Arguments> documentsAndSegments() {
        return Stream.of(Document.values())
                .flatMap(document ->
                        SEGMENTS.entrySet().stream().map(each -> arguments(document, each.getKey(), each.getValue())));
    }

    @ParameterizedTest
    @MethodSource("documentsAndSegments")
    void anAgentNameIsOneSegmentOfThePath(Document document, String agentName, String segment) {
        try (WorkerClient client = document.client(ClientSettings.of(service.uri()))) {
            client.streamWorkerEvents(COMPONENT, agentName).close();
        }

        assertThat(service.handshakes()).singleElement().satisfies(handshake -> {
            assertThat(handshake.rawPath())
                    .isEqualTo("/v1/components/" + COMPONENT + "/workers/" + segment + "/connect");
            assertThat(GolemWorkerService.decoded(segment)).isEqualTo(agentName);
        });
    }

    static Stream<Arguments> documentsAndRefusedNames() {
        return Stream.of(Document.values())
                .flatMap(document -> Stream.of(
                                "", ".", "..", "lone \uD83D surrogate", "a\r\nX-Injected: 1", "line\nbreak", "\u0000")
                        .map(agentName -> arguments(document, agentName)));
    }

    @ParameterizedTest
    @MethodSource("documentsAndRefusedNames")
    void anAgentNameThatCannotBeASegmentIsRefusedBeforeAnythingIsSent(Document document, String agentName) {
        try (WorkerClient client = document.client(ClientSettings.of(service.uri()))) {
            assertThatThrownBy(() -> client.streamWorkerEvents(COMPONENT, agentName))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("agent_name");
        }

        assertThat(service.handshakes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theServersOwnPathStaysInFront(Document document) {
        URI below = service.uri().resolve("/base/");
        try (WorkerClient client = document.client(ClientSettings.of(below))) {
            catchThrowable(() -> client.streamWorkerEvents(COMPONENT, "a"));
        }

        assertThat(service.handshakes())
                .singleElement()
                .extracting(handshake -> handshake.rawPath())
                .isEqualTo("/base/v1/components/" + COMPONENT + "/workers/a/connect");
    }

    @ParameterizedTest
    @EnumSource
    void theTokenIsAskedForAtEachConnect(Document document) {
        Iterator<String> tokens = List.of("stale", GolemWorkerService.TOKEN).iterator();
        try (WorkerClient client =
                document.client(ClientSettings.of(service.uri()).withToken(tokens::next))) {
            assertThat(refusal(client, COMPONENT, "a").status()).isEqualTo(401);
            client.streamWorkerEvents(COMPONENT, "a").close();
        }

        assertThat(service.handshakes())
                .extracting(handshake -> handshake.header("Authorization").orElse("none"))
                .containsExactly("Bearer stale", "Bearer " + GolemWorkerService.TOKEN);
    }

    @ParameterizedTest
    @EnumSource
    void aTokenThatCannotBeSentIsRefusedAndNotShown(Document document) {
        try (WorkerClient client =
                document.client(ClientSettings.of(service.uri()).withToken(() -> "secret\r\nX-Evil: 1"))) {
            assertThatThrownBy(() -> client.streamWorkerEvents(COMPONENT, "a"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("secret");
        }

        assertThat(service.handshakes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalCarriesStatusHeadersAndBody(Document document) {
        try (WorkerClient client =
                document.client(ClientSettings.of(service.uri()).withToken(() -> "wrong-token"))) {
            Failure.Handshake refusal = refusal(client, COMPONENT, "a");

            assertThat(refusal.status()).isEqualTo(401);
            assertThat(refusal.body()).isEqualTo("{\"code\":\"UNAUTHORIZED\",\"error\":\"Token is not valid\"}");
            assertThat(refusal.json().orElseThrow().get("error").textValue()).isEqualTo("Token is not valid");
            assertThat(refusal.headers()).containsEntry("content-type", List.of("application/json; charset=utf-8"));
            assertThat(refusal.headers().toString()).doesNotContain("do-not-show-me");
            assertThat(refusal.message())
                    .contains("401", "Token is not valid", "token")
                    .doesNotContain("wrong-token", "do-not-show-me");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMissingComponentOrAgentIsARefusalWith404(Document document) {
        try (WorkerClient client = document.client(ClientSettings.of(service.uri()))) {
            assertThat(refusal(client, UUID.fromString("00000000-0000-0000-0000-000000000000"), "a")
                            .status())
                    .isEqualTo(404);
            Failure.Handshake refusal = refusal(client, COMPONENT, GolemWorkerService.MISSING_AGENT);
            assertThat(refusal.status()).isEqualTo(404);
            assertThat(refusal.json().orElseThrow().get("code").textValue()).isEqualTo("NOT_FOUND");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFailedWorkerIsARefusalWith500AndItsStderr(Document document) {
        try (WorkerClient client = document.client(ClientSettings.of(service.uri()))) {
            Failure.Handshake refusal = refusal(client, COMPONENT, GolemWorkerService.FAILING_AGENT);

            assertThat(refusal.status()).isEqualTo(500);
            assertThat(refusal.json().orElseThrow().at("/workerError/stderr").textValue())
                    .isEqualTo("thread 'main' panicked");
        }
    }

    @Test
    void aServerThatAsksForATokenIsNotBuiltWithoutOne() {
        assertThatThrownBy(() -> GolemWorkerConnectClient.builder()
                        .server(GolemWorkerConnectServer.hosted())
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("hosted")
                .hasMessageContaining("give the builder bearerToken");
        assertThatThrownBy(() -> GolemWorkerEventsClient.builder()
                        .server(GolemWorkerEventsServer.hosted())
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("give the builder bearerToken");
    }

    @Test
    void aServerThatAsksForNoTokenGetsNone() {
        try (GolemWorkerConnectClient client = GolemWorkerConnectClient.builder()
                .server(GolemWorkerConnectServer.of(service.uri()))
                .build()) {
            assertThatThrownBy(() -> client.streamWorkerEvents(COMPONENT, "a"))
                    .isInstanceOfSatisfying(
                            HandshakeException.class,
                            refused -> assertThat(refused.status()).isEqualTo(401));
        }

        assertThat(service.handshakes())
                .singleElement()
                .satisfies(handshake -> assertThat(handshake.headers()).doesNotContainKey("authorization"));
    }

    @Test
    void aTokenCanBeGivenAsAValue() {
        try (GolemWorkerEventsClient client = GolemWorkerEventsClient.builder()
                .server(GolemWorkerEventsServer.of(service.uri()))
                .bearerToken(GolemWorkerService.TOKEN)
                .build()) {
            client.streamWorkerEvents(COMPONENT, "a").close();
            assertThat(client.toString()).doesNotContain(GolemWorkerService.TOKEN);
        }

        assertThat(service.handshakes())
                .singleElement()
                .satisfies(handshake ->
                        assertThat(handshake.header("Authorization")).hasValue("Bearer " + GolemWorkerService.TOKEN));
    }

    @Test
    void theServersOfTheDocumentsAreTyped() {
        assertThat(GolemWorkerConnectServer.hosted().uri()).hasToString("wss://release.api.golem.cloud");
        assertThat(GolemWorkerConnectServer.selfHosted().uri()).hasToString("ws://localhost:9881");
        assertThat(GolemWorkerEventsServer.hosted().uri()).hasToString("wss://release.api.golem.cloud");
        assertThat(GolemWorkerEventsServer.selfHosted().uri()).hasToString("ws://localhost:9881");
    }

    private static Failure.Handshake refusal(WorkerClient client, UUID component, String agentName) {
        Throwable thrown = catchThrowable(() -> client.streamWorkerEvents(component, agentName));
        assertThat(thrown).isNotNull();
        assertThat(Document.failure(thrown)).isInstanceOf(Failure.Handshake.class);
        return (Failure.Handshake) Document.failure(thrown);
    }
}
