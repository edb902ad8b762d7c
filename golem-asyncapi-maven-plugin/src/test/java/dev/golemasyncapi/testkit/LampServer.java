package dev.golemasyncapi.testkit;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import dev.golemasyncapi.runtime.JsonReading;
import dev.golemasyncapi.runtime.JsonScalars;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;

/** What is generated for a document with two channels, written by hand. */
final class LampServer extends FakeServer {

    static final Duration SOON = Duration.ofSeconds(20);

    private final FakeChannel<LampConnection> lamps = channel(new FakeChannel<>(
            "/lamps/{lamp}/{level}", List.of("home"), List.of(List.of(List.of("operator"))), LampConnection::new));
    private final FakeChannel<LampConnection> other =
            channel(new FakeChannel<>("other", List.of("away"), List.of(), LampConnection::new));

    private LampServer(List<List<String>> security, SSLContext tls) {
        super(
                new PlayedServer("home", security),
                new SecuritySchemes()
                        .with("token", CredentialPlace.bearer())
                        .with("login", CredentialPlace.basic())
                        .with("user", CredentialPlace.user())
                        .with("password", CredentialPlace.password())
                        .with("key", CredentialPlace.query("api key"))
                        .with("cookie", CredentialPlace.cookie("session"))
                        .with("operator", CredentialPlace.header("X-Operator"))
                        .with("hoba", CredentialPlace.authorization("HOBA"))
                        .with("certificate", CredentialPlace.certificate()),
                tls);
    }

    static LampServer start() {
        return start(List.of());
    }

    static LampServer start(List<List<String>> security) {
        return start(security, null);
    }

    static LampServer start(List<List<String>> security, SSLContext tls) {
        LampServer server = new LampServer(security, tls);
        server.listen();
        return server;
    }

    void onLamps(ConnectionHandler<? super LampConnection> handler) {
        handle(lamps, handler);
    }

    LampConnection takeLamps(Duration deadline) {
        return take(lamps, deadline);
    }

    LampConnection takeOther(Duration deadline) {
        return take(other, deadline);
    }

    void acceptOnly(Predicate<ClientRequest> accepted) {
        accept(accepted);
    }

    /** The server's end of a connection to a lamp. */
    static final class LampConnection extends FakeConnection {

        private final String lamp;
        private final int level;
        private final List<String> colours;
        private final String trace;

        LampConnection(ConnectionStart start) {
            super(start);
            boolean isLamp = start.channel().startsWith("/lamps");
            lamp = isLamp ? start.parameter("lamp", MemberKind.TEXT, JsonScalars::string) : "";
            level = isLamp ? start.parameter("level", MemberKind.NUMBER, JsonScalars::int32) : 0;
            colours = start.query(
                    MemberKinds.named().with("colours", MemberKind.TEXTS), parser -> texts("colours", parser));
            List<String> traces = start.headers(
                    MemberKinds.named().with("X-Trace", MemberKind.TEXT), parser -> texts("X-Trace", parser));
            trace = String.join("", traces);
        }

        /** Reads an object with one member, a text or several; others are refused. */
        private static List<String> texts(String name, JsonParser parser) throws IOException {
            var node = JsonReading.node(parser);
            List<String> names = new ArrayList<>();
            node.fieldNames().forEachRemaining(names::add);
            names.remove(name);
            if (!names.isEmpty()) {
                throw new JsonParseException(parser, "there is no member " + names);
            }
            List<String> texts = new ArrayList<>();
            if (node.path(name).isTextual()) {
                texts.add(node.path(name).asText());
            }
            node.path(name).forEach(each -> texts.add(each.asText()));
            return texts;
        }

        String lamp() {
            return lamp;
        }

        int level() {
            return level;
        }

        List<String> colours() {
            return colours;
        }

        String trace() {
            return trace;
        }

        void send(String message) {
            send(MessageWriter.json((text, json) -> json.writeString(text)), message);
        }

        int received(Duration deadline) {
            return receive(MessageReader.json(JsonScalars::int32), deadline);
        }
    }
}
