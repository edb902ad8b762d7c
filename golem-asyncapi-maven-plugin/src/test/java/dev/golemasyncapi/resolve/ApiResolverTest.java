package dev.golemasyncapi.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.model.Channel;
import dev.golemasyncapi.model.Message;
import dev.golemasyncapi.model.Operation;
import dev.golemasyncapi.model.Parameter;
import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.SecurityScheme;
import dev.golemasyncapi.model.Server;
import dev.golemasyncapi.model.UnionType.ByTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ApiResolverTest {

    private static Resolved golem(String name) throws IOException {
        return Resolved.text(name, Files.readString(Path.of("../spec").resolve(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"golem-worker-connect.yaml", "golem-worker-events.yaml"})
    void golemDocumentsHaveServersChannelAndToken(String name) throws IOException {
        Resolved resolved = golem(name);

        assertThat(resolved.diagnostics()).isEmpty();
        assertThat(resolved.api().servers()).extracting(Server::name).containsExactly("hosted", "selfHosted");
        assertThat(resolved.api().securitySchemes())
                .extracting(SecurityScheme::kind)
                .containsExactly(new SecurityScheme.HttpBearer(Optional.empty()));
        Channel channel = resolved.api().channels().get(0);
        assertThat(channel.parameters()).extracting(Parameter::name).containsExactly("component_id", "agent_name");
        assertThat(channel.parameters())
                .extracting(Parameter::type)
                .containsExactly(ScalarType.UUID, ScalarType.STRING);
        Operation operation = channel.subscribe().orElseThrow();
        assertThat(operation.operationId()).contains("streamWorkerEvents");
        assertThat(operation.messages())
                .extracting(Message::contentType)
                .containsExactly(Optional.of("application/json"));
        assertThat(channel.webSocket().orElseThrow().method()).contains("GET");
    }

    @Test
    void golemConnectIsOneFlatObject() throws IOException {
        Resolved resolved = golem("golem-worker-connect.yaml");

        assertThat(resolved.paths()).containsExactly("WorkerEvent", "WorkerEvent.type");
        assertThat(resolved.typeOf("WorkerEvent", "timestamp")).isEqualTo("DATE_TIME");
        assertThat(resolved.typeOf("WorkerEvent", "context")).isEqualTo("Map<ANY?>");
        assertThat(resolved.object("WorkerEvent").documentation().title()).contains("Worker Event");
    }

    @Test
    void golemEventsAreNineTaggedVariants() throws IOException {
        Resolved resolved = golem("golem-worker-events.yaml");

        assertThat(resolved.union("WorkerEvent").selection()).contains(new ByTag());
        assertThat(resolved.variants("WorkerEvent"))
                .containsExactly(
                        "WorkerEvent.StdOut [StdOut]",
                        "WorkerEvent.StdErr [StdErr]",
                        "WorkerEvent.Log [Log]",
                        "WorkerEvent.InvocationStart [InvocationStart]",
                        "WorkerEvent.InvocationFinished [InvocationFinished]",
                        "WorkerEvent.PluginError [PluginError]",
                        "WorkerEvent.SnapshotRecoverySucceeded [SnapshotRecoverySucceeded]",
                        "WorkerEvent.SnapshotRecoveryFailed [SnapshotRecoveryFailed]",
                        "WorkerEvent.ClientLagged [ClientLagged]");
        assertThat(resolved.typeOf("WorkerEvent.StdOut", "bytes")).isEqualTo("List<INT32>");
        assertThat(resolved.typeOf("WorkerEvent.Log", "level")).isEqualTo("LogLevel");
        assertThat(resolved.typeOf("WorkerEvent.ClientLagged", "number_of_missed_messages"))
                .isEqualTo("BIG_INTEGER");
    }

    @Test
    void referencesLeadAnywhereInTheDocument() {
        Resolved resolved = Resolved.document("""
                channels:
                  /lamps~%: {$ref: '#/components/channels/Lamps'}
                  /mirror:
                    publish: {message: {$ref: '#/components/channels/Lamps/subscribe/message'}}
                  /other: {$ref: '#/channels/~1lamps~0%25'}
                components:
                  channels:
                    Lamps:
                      subscribe:
                        message: {name: lamp, payload: {$ref: '#/components/schemas/House/properties/lamp'}}
                  schemas:
                    House: {type: object, properties: {lamp: {type: object, properties: {on: {type: boolean}}}}}
                """);

        assertThat(resolved.api().channels()).hasSize(3);
        assertThat(resolved.api().channels().get(1).publish().orElseThrow().messages())
                .extracting(Message::name)
                .containsExactly("lamp");
        assertThat(resolved.paths()).containsExactly("House", "House.lamp");
    }

    @Test
    void traitsReplaceWhatTheyAreMergedInto() {
        Resolved resolved = Resolved.document("""
                defaultContentType: application/json
                channels:
                  /lamps:
                    subscribe:
                      summary: own
                      description: own
                      traits: [{summary: first}, {$ref: '#/components/operationTraits/Last'}]
                      message:
                        name: lamp
                        title: own
                        traits: [{title: trait, contentType: application/cbor}]
                components:
                  operationTraits: {Last: {summary: last, operationId: watch}}
                """);

        Operation operation = resolved.api().channels().get(0).subscribe().orElseThrow();
        assertThat(operation.summary()).contains("last");
        assertThat(operation.description()).contains("own");
        assertThat(operation.operationId()).contains("watch");
        assertThat(operation.messages()).extracting(Message::title).containsExactly(Optional.of("trait"));
        assertThat(operation.messages())
                .extracting(Message::contentType)
                .containsExactly(Optional.of("application/cbor"));
    }

    @Test
    void variablesOfAUrlThatNobodyDescribesCanBeGivenAValue() {
        Resolved resolved = Resolved.document("""
                servers:
                  home: {url: 'lamps.example:{port}', protocol: wss}
                channels: {}
                """);

        assertThat(resolved.api().servers().get(0).variables())
                .extracting("name")
                .containsExactly("port");
    }

    @Test
    void parametersComeInTheOrderOfTheAddress() {
        Resolved resolved = Resolved.document("""
                channels:
                  /rooms/{room}/lamps/{lamp}/{more}:
                    parameters:
                      lamp: {schema: {type: integer}}
                      room: {$ref: '#/components/parameters/Room'}
                components:
                  parameters: {Room: {description: A room., schema: {type: string, format: uuid}}}
                """);

        assertThat(resolved.api().channels().get(0).parameters())
                .extracting(parameter -> parameter.name() + " " + parameter.type())
                .containsExactly("room UUID", "lamp INT64", "more STRING");
    }
}
