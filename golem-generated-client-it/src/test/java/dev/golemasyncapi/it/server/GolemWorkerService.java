package dev.golemasyncapi.it.server;

import java.net.InetAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;

/**
 * A worker service like Golem's, in this process, on loopback and a free port. It has one component with agents of any
 * name but {@value #MISSING_AGENT} and {@value #FAILING_AGENT}, knows one token, and lets a script speak for the
 * agents.
 */
public final class GolemWorkerService implements AutoCloseable {

    /** The token that the service accepts. */
    public static final String TOKEN = "golem-token-1";

    /** The component that the service has. */
    public static final UUID COMPONENT = UUID.fromString("7c3f2a10-9b4e-4d67-8a1c-5e2d90f4b6a3");

    /** The agent that is not there. */
    public static final String MISSING_AGENT = "missing()";

    /** The agent that fails before it can be connected to. */
    public static final String FAILING_AGENT = "failing()";

    private static final Pattern ROUTE = Pattern.compile("/v1/components/([^/]+)/workers/([^/]+)/connect");

    private final WorkerScript script;
    private final Server server = new Server();
    private final ExecutorService scripts = Executors.newCachedThreadPool();
    private final List<Handshake> handshakes = new CopyOnWriteArrayList<>();
    private final List<WorkerConnection> connections = new CopyOnWriteArrayList<>();
    private final int port;

    private GolemWorkerService(WorkerScript script) {
        this.script = script;
        HttpConfiguration http = new HttpConfiguration();
        // Names of agents hold / and %, which Jetty takes for an attack unless told.
        http.setUriCompliance(UriCompliance.UNSAFE);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        server.addConnector(connector);
        server.setHandler(new Route(ServerWebSocketContainer.ensure(server)));
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("the worker service did not start", e);
        }
        port = connector.getLocalPort();
    }

    /**
     * Starts a service.
     *
     * @param script speaks to each client that connects
     * @return the service, ready for connections
     */
    public static GolemWorkerService start(WorkerScript script) {
        return new GolemWorkerService(script);
    }

    /** {@return the address that a client is to be given} */
    public URI uri() {
        return URI.create("ws://127.0.0.1:" + port);
    }

    /** {@return all handshakes so far, also those that were refused} */
    public List<Handshake> handshakes() {
        return List.copyOf(handshakes);
    }

    /** {@return the connections so far, also those that have ended} */
    public List<WorkerConnection> connections() {
        return List.copyOf(connections);
    }

    /** Stops, and fails if a script failed while its client was still there. */
    @Override
    public void close() {
        scripts.shutdownNow();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the worker service did not stop", e);
        }
        connections.forEach(WorkerConnection::rethrowScriptFailure);
    }

    private Optional<Refusal> refusalOf(Handshake handshake) {
        Matcher route = ROUTE.matcher(handshake.rawPath());
        if (!route.matches()) {
            return Optional.of(Refusal.notFound("No such route"));
        }
        if (!handshake.header("Authorization").equals(Optional.of("Bearer " + TOKEN))) {
            return Optional.of(Refusal.unauthorized());
        }
        UUID component;
        try {
            component = UUID.fromString(decoded(route.group(1)));
        } catch (IllegalArgumentException e) {
            return Optional.of(Refusal.badRequest("component_id is not a UUID"));
        }
        String agent = decoded(route.group(2));
        if (!component.equals(COMPONENT) || agent.equals(MISSING_AGENT)) {
            return Optional.of(Refusal.notFound("Worker not found"));
        }
        return agent.equals(FAILING_AGENT) ? Optional.of(Refusal.workerFailed()) : Optional.empty();
    }

    static String agentName(Handshake handshake) {
        Matcher route = ROUTE.matcher(handshake.rawPath());
        return route.matches() ? decoded(route.group(2)) : "";
    }

    /** Decodes one segment of a path, in which + stands for itself. */
    public static String decoded(String segment) {
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static Handshake handshakeOf(Request request) {
        Map<String, List<String>> headers = request.getHeaders().stream()
                .collect(Collectors.groupingBy(
                        field -> field.getName().toLowerCase(Locale.ROOT),
                        TreeMap::new,
                        Collectors.mapping(field -> field.getValue(), Collectors.toList())));
        return new Handshake(request.getHttpURI().getPath(), headers);
    }

    /** Refuses, or lets a script speak. */
    private final class Route extends Handler.Abstract {

        private final ServerWebSocketContainer webSockets;

        private Route(ServerWebSocketContainer webSockets) {
            this.webSockets = webSockets;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            Handshake handshake = handshakeOf(request);
            handshakes.add(handshake);
            Optional<Refusal> refusal = refusalOf(handshake);
            if (refusal.isEmpty()) {
                return webSockets.upgrade(
                        (upgrade, answer, done) -> connection(handshake), request, response, callback);
            }
            response.setStatus(refusal.get().status());
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json; charset=utf-8");
            response.getHeaders().put(HttpHeader.SET_COOKIE, "session=do-not-show-me");
            response.write(true, ByteBuffer.wrap(refusal.get().body().getBytes(StandardCharsets.UTF_8)), callback);
            return true;
        }

        private WorkerConnection connection(Handshake handshake) {
            WorkerConnection connection = new WorkerConnection(handshake, script, scripts);
            connections.add(connection);
            return connection;
        }
    }
}
