package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a build in which nothing has changed asks for documents of other machines. */
@MojoTest
class RemoteIncrementalMojoTest extends MojoTestProject {

    private static final String MESSAGES = "Order:\n  payload: {type: object, properties: {id: {type: string}}}\n";

    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicReference<String> document = new AtomicReference<>(MESSAGES);
    private HttpServer server;
    private MavenExecutionRequest build;

    /** The request that a build was started with, the same one each time it is asked for. */
    @Override
    @Provides
    MavenSession session() {
        MavenSession session = super.session();
        build = session.getRequest();
        return session;
    }

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/all.yaml", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(document.get().getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();
        givenDocument(GOOD.replace(
                "'#/components/messages/Order'",
                "'http://127.0.0.1:" + server.getAddress().getPort() + "/all.yaml#/Order'"));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "allowRemoteRefs", value = "true")
    @MojoParameter(name = "allowedHosts", value = "127.0.0.1")
    void doesNotAskWithinADay(GenerateMojo mojo) throws Exception {
        mojo.execute();
        document.set(MESSAGES.replace("id:", "number:"));

        mojo.execute();

        assertThat(log.lines).last().asString().startsWith("INFO Nothing has changed: ");
        assertThat(requests).hasValue(1);
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "allowRemoteRefs", value = "true")
    @MojoParameter(name = "allowedHosts", value = "127.0.0.1")
    void asksAfterADay(GenerateMojo mojo) throws Exception {
        mojo.execute();
        try (Stream<Path> copies = Files.list(base.resolve("repository/.cache/golem-asyncapi"))) {
            for (Path copy : copies.toList()) {
                Files.setLastModifiedTime(copy, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
            }
        }
        document.set(MESSAGES.replace("id:", "number:"));

        mojo.execute();

        assertThat(requests).hasValue(2);
        assertThat(log.lines).last().asString().doesNotContain("(0 written");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "allowRemoteRefs", value = "true")
    @MojoParameter(name = "allowedHosts", value = "127.0.0.1")
    void asksWhereMavenIsToldToUpdate(GenerateMojo mojo) throws Exception {
        mojo.execute();
        build.setUpdateSnapshots(true);

        mojo.execute();

        assertThat(requests).hasValue(2);
        assertThat(log.lines).last().asString().endsWith("(0 written, 0 deleted)");
    }
}
