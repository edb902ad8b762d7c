package com.example;

import com.example.model.Axis;
import com.example.model.AxisCodec;
import com.example.model.Command;
import com.example.model.CommandCodec;
import com.example.model.FaultExamples;
import com.example.model.PictureExamples;
import com.example.model.RoleCodec;
import com.example.model.TelescopesHeaders;
import com.example.model.TelescopesHeadersCodec;
import com.example.model.TelescopesQuery;
import com.example.model.TelescopesQueryCodec;
import com.example.model.WatchTelescopeMessage;
import com.example.model.WatchTelescopeMessageCodec;
import com.example.runtime.JsonScalars;
import com.example.runtime.Nullable;
import com.example.runtime.Parameters;
import com.example.runtime.UserPassword;
import com.example.testkit.ClientRequest;
import com.example.testkit.ConnectionHandler;
import com.example.testkit.ConnectionStart;
import com.example.testkit.CredentialPlace;
import com.example.testkit.FakeChannel;
import com.example.testkit.FakeConnection;
import com.example.testkit.FakeServer;
import com.example.testkit.MemberKind;
import com.example.testkit.MemberKinds;
import com.example.testkit.MessageReader;
import com.example.testkit.MessageWriter;
import com.example.testkit.PlayedServer;
import com.example.testkit.SecuritySchemes;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javax.annotation.processing.Generated;
import javax.net.ssl.SSLContext;

/** A server of Observatory in this process, for tests of what uses its client. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class FakeObservatoryServer extends FakeServer {
    private final FakeChannel<OpenTelescopesConnection> openTelescopes = channel(
            new FakeChannel<>("/telescopes/{id}/{axis}/{step}", List.of(), List.of(), OpenTelescopesConnection::new));

    private final FakeChannel<CloseConnection> close_ = channel(
            new FakeChannel<>("close", List.of("local"), List.of(), CloseConnection::new));

    private final FakeChannel<StartConnection> start = channel(
            new FakeChannel<>("start", List.of(), List.of(List.of(List.of("certificate"))), StartConnection::new));

    private final FakeChannel<Close0a71Connection> close_0a71 = channel(
            new FakeChannel<>("/{send}/{received}/{handshake}", List.of(), List.of(), Close0a71Connection::new));

    private FakeObservatoryServer(PlayedServer played, @Nullable SSLContext tls) {
        super(
                played,
                new SecuritySchemes()
                        .with("token", CredentialPlace.bearer())
                        .with("login", CredentialPlace.basic())
                        .with("api key", CredentialPlace.query("api key"))
                        .with("certificate", CredentialPlace.certificate()),
                tls);
    }

    /**
     * Starts a server that plays the first one of the document.
     *
     * @return the server
     */
    public static FakeObservatoryServer start() {
        return start(Role.PUBLIC);
    }

    /**
     * Starts a server that plays one of the document.
     *
     * @param role what it plays
     * @return the server
     */
    public static FakeObservatoryServer start(Role role) {
        FakeObservatoryServer server = new FakeObservatoryServer(role.played, null);
        server.listen();
        return server;
    }

    /**
     * Starts a server that plays one of the document, and speaks TLS.
     *
     * @param role what it plays
     * @param tls has its certificate
     * @return the server
     */
    public static FakeObservatoryServer startTls(Role role, SSLContext tls) {
        FakeObservatoryServer server = new FakeObservatoryServer(role.played, tls);
        server.listen();
        return server;
    }

    /** {@return this server, for the builder of the client} */
    public ObservatoryServer clientServer() {
        return ObservatoryServer.of(uri());
    }

    /**
     * Refuses handshakes from now on with status 401, unless their credentials are accepted.
     *
     * @param accepted tells whether they are
     */
    public void acceptOnly(Predicate<Credentials> accepted) {
        accept(request -> accepted.test(new Credentials(request)));
    }

    /**
     * Sets what is done with each connection to {@code /telescopes/{id}/{axis}/{step}} from now on.
     *
     * @param handler runs on a thread of the connection
     */
    public void onOpenTelescopes(ConnectionHandler<? super OpenTelescopesConnection> handler) {
        handle(openTelescopes, handler);
    }

    /**
     * Waits for the next connection to {@code /telescopes/{id}/{axis}/{step}}.
     *
     * @param deadline how long
     * @return the connection
     */
    public OpenTelescopesConnection takeOpenTelescopes(Duration deadline) {
        return take(openTelescopes, deadline);
    }

    /**
     * Sets what is done with each connection to {@code close} from now on.
     *
     * @param handler runs on a thread of the connection
     */
    public void onClose(ConnectionHandler<? super CloseConnection> handler) {
        handle(close_, handler);
    }

    /**
     * Waits for the next connection to {@code close}.
     *
     * @param deadline how long
     * @return the connection
     */
    public CloseConnection takeClose(Duration deadline) {
        return take(close_, deadline);
    }

    /**
     * Sets what is done with each connection to {@code start} from now on.
     *
     * @param handler runs on a thread of the connection
     */
    public void onStart(ConnectionHandler<? super StartConnection> handler) {
        handle(start, handler);
    }

    /**
     * Waits for the next connection to {@code start}.
     *
     * @param deadline how long
     * @return the connection
     */
    public StartConnection takeStart(Duration deadline) {
        return take(start, deadline);
    }

    /**
     * Sets what is done with each connection to {@code /{send}/{received}/{handshake}} from now on.
     *
     * @param handler runs on a thread of the connection
     */
    public void onClose0a71(ConnectionHandler<? super Close0a71Connection> handler) {
        handle(close_0a71, handler);
    }

    /**
     * Waits for the next connection to {@code /{send}/{received}/{handshake}}.
     *
     * @param deadline how long
     * @return the connection
     */
    public Close0a71Connection takeClose0a71(Duration deadline) {
        return take(close_0a71, deadline);
    }

    /** The servers of the document that can be played. */
    public enum Role {
        /** {@code public} */
        PUBLIC(new PlayedServer("public", List.of(List.of("token"), List.of("login", "api key")))),

        /** {@code local} */
        LOCAL(new PlayedServer("local", List.of()));

        private final PlayedServer played;

        Role(PlayedServer played) {
            this.played = played;
        }
    }

    /** The credentials of a handshake, each empty where it did not come. */
    public static final class Credentials {
        private final ClientRequest request;

        private Credentials(ClientRequest request) {
            this.request = request;
        }

        /** {@return what came for {@code token}} */
        public Optional<String> token() {
            return CredentialPlace.bearer().text(request);
        }

        /** {@return what came for {@code login}} */
        public Optional<UserPassword> login() {
            return CredentialPlace.basic().userPassword(request);
        }

        /** {@return what came for {@code api key}} */
        public Optional<String> apiKey() {
            return CredentialPlace.query("api key").text(request);
        }

        /** {@return what came for {@code certificate}} */
        public Optional<X509Certificate> certificate() {
            return CredentialPlace.certificate().certificate(request);
        }
    }

    /** The server's end of a connection to {@code /telescopes/{id}/{axis}/{step}}. */
    public static final class OpenTelescopesConnection extends FakeConnection {
        private final UUID id;

        private final Axis axis;

        private final int step;

        private final TelescopesQuery query;

        private final TelescopesHeaders headers;

        private OpenTelescopesConnection(ConnectionStart start) {
            super(start);
            this.id = start.parameter("id", MemberKind.TEXT, JsonScalars::uuid);
            this.axis = start.parameter("axis", MemberKind.TEXT, AxisCodec::read);
            Parameters.requireListed("axis", axis, Axis.listed());
            this.step = start.parameter("step", MemberKind.NUMBER, JsonScalars::int32);
            Parameters.requireMinimum("step", step, "1", false);
            this.query = start.query(
                    MemberKinds.named()
                            .with("since", MemberKind.TEXT)
                            .with("bands", MemberKind.TEXTS)
                            .with("limit", MemberKind.NUMBER)
                            .with("raw", MemberKind.BOOLEAN),
                    TelescopesQueryCodec::read);
            this.headers = start.headers(
                    MemberKinds.named().with("X-Trace", MemberKind.TEXT), TelescopesHeadersCodec::read);
        }

        /** {@return the parameter {@code id} of the path} */
        public UUID id() {
            return id;
        }

        /** {@return the parameter {@code axis} of the path} */
        public Axis axis() {
            return axis;
        }

        /** {@return the parameter {@code step} of the path} */
        public int step() {
            return step;
        }

        /** {@return the query of the handshake} */
        public TelescopesQuery query() {
            return query;
        }

        /** {@return the headers of the handshake} */
        public TelescopesHeaders headers() {
            return headers;
        }

        /** {@return the credentials of the handshake} */
        public Credentials credentials() {
            return new Credentials(handshake());
        }

        /**
         * Sends a message to the client.
         *
         * @param message the message
         */
        public void send(WatchTelescopeMessage message) {
            send(MessageWriter.json(WatchTelescopeMessageCodec::write), message);
        }

        /**
         * The text of a message, to be sent in fragments, or cut.
         *
         * @param message the message
         * @return its text
         */
        public String textOf(WatchTelescopeMessage message) {
            return textOf(MessageWriter.json(WatchTelescopeMessageCodec::write), message);
        }

        /** Sends the examples that the document gives, in its order. */
        public void sendExamples() {
            PictureExamples.payloads().forEach(this::sendText);
            FaultExamples.payloads().forEach(this::sendText);
        }

        /**
         * Waits for the next message of the client.
         *
         * @param deadline how long
         * @return the message
         */
        public Command received(Duration deadline) {
            return receive(MessageReader.json(CommandCodec::read), deadline);
        }
    }

    /** The server's end of a connection to {@code close}. */
    public static final class CloseConnection extends FakeConnection {
        private CloseConnection(ConnectionStart start) {
            super(start);
        }

        /** {@return the credentials of the handshake} */
        public Credentials credentials() {
            return new Credentials(handshake());
        }

        /**
         * Sends a message to the client.
         *
         * @param message the message
         */
        public void send(String message) {
            send(MessageWriter.text(), message);
        }
    }

    /** The server's end of a connection to {@code start}. */
    public static final class StartConnection extends FakeConnection {
        private StartConnection(ConnectionStart start) {
            super(start);
        }

        /** {@return the credentials of the handshake} */
        public Credentials credentials() {
            return new Credentials(handshake());
        }

        /**
         * Waits for the next message of the client.
         *
         * @param deadline how long
         * @return the message
         */
        public byte[] received(Duration deadline) {
            return receive(MessageReader.bytes(), deadline);
        }
    }

    /** The server's end of a connection to {@code /{send}/{received}/{handshake}}. */
    public static final class Close0a71Connection extends FakeConnection {
        private final String send_;

        private final String received_;

        private final String handshake_;

        private Close0a71Connection(ConnectionStart start) {
            super(start);
            this.send_ = start.parameter("send", MemberKind.TEXT, JsonScalars::string);
            this.received_ = start.parameter("received", MemberKind.TEXT, JsonScalars::string);
            this.handshake_ = start.parameter("handshake", MemberKind.TEXT, JsonScalars::string);
        }

        /** {@return the parameter {@code send} of the path} */
        public String send_() {
            return send_;
        }

        /** {@return the parameter {@code received} of the path} */
        public String received_() {
            return received_;
        }

        /** {@return the parameter {@code handshake} of the path} */
        public String handshake_() {
            return handshake_;
        }

        /** {@return the credentials of the handshake} */
        public Credentials credentials() {
            return new Credentials(handshake());
        }

        /**
         * Sends a message to the client.
         *
         * @param message the message
         */
        public void send(com.example.model.Role message) {
            send(MessageWriter.json(RoleCodec::write), message);
        }

        /**
         * The text of a message, to be sent in fragments, or cut.
         *
         * @param message the message
         * @return its text
         */
        public String textOf(com.example.model.Role message) {
            return textOf(MessageWriter.json(RoleCodec::write), message);
        }
    }
}
