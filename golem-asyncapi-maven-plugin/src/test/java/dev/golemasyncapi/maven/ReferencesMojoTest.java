package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** Where the references of a project's document may lead. */
@MojoTest
class ReferencesMojoTest extends MojoTestProject {

    private static final String OWN = "$ref: '#/components/messages/Order'";
    private static final String MESSAGES = "Order:\n  payload: {type: object, properties: {id: {type: string}}}\n";
    private static final String NO_ERRORS = "INFO project/src/main/asyncapi/asyncapi.yaml: no errors";

    private static String referringTo(String reference) {
        return GOOD.replace(OWN, "$ref: '" + reference + "'");
    }

    @Test
    @InjectMojo(goal = "validate")
    void followsReferencesToFilesAndNamesTheirLines(ValidateMojo mojo) throws Exception {
        givenDocument(referringTo("../messages/all.yaml#/Order"));
        given("src/main/messages/all.yaml", MESSAGES.replace("string", "strong"));

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("src/main/messages/all.yaml:2:51: error: \"strong\"");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "inputSpec", value = "project/src/main/asyncapi/asyncapi.yaml")
    void followsReferencesToTheClassPath(ValidateMojo mojo) throws Exception {
        given("project/src/main/asyncapi/asyncapi.yaml", referringTo("classpath:classpath-documents/lamps.yaml#/Lamp"));

        mojo.execute();

        assertThat(log.lines).contains(NO_ERRORS);
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "refRoot", value = "../shared")
    void followsReferencesIntoRefRoot(ValidateMojo mojo) throws Exception {
        project.setFile(base.resolve("project/pom.xml").toFile());
        given("shared/messages/all.yaml", MESSAGES);
        given("project/src/main/asyncapi/asyncapi.yaml", referringTo("../../../../shared/messages/all.yaml#/Order"));

        mojo.execute();

        assertThat(log.lines).contains("INFO src/main/asyncapi/asyncapi.yaml: no errors");
    }

    @Test
    @InjectMojo(goal = "validate")
    void refusesFilesOutsideOfTheProject(ValidateMojo mojo) throws Exception {
        givenDocument(referringTo("../../../../shared-for-ref-root/all.yaml#/Order"));

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("external-reference");
        assertThat(log.lines).anyMatch(line -> line.contains("asyncapi.refRoot"));
    }

    @Test
    @InjectMojo(goal = "validate")
    void readsNoOtherMachineUnlessAllowed(ValidateMojo mojo) throws Exception {
        givenDocument(referringTo("https://docs.example/all.yaml#/Order"));

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("external-reference");
        assertThat(log.lines).anyMatch(line -> line.contains("asyncapi.allowRemoteRefs"));
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "allowRemoteRefs", value = "true")
    @MojoParameter(name = "allowedHosts", value = "127.0.0.1,docs.example")
    @MojoParameter(name = "inputSpec", value = "project/src/main/asyncapi/asyncapi.yaml")
    void readsAllowedHostsAndKeepsACopy(ValidateMojo mojo) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/all.yaml", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(MESSAGES.getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();
        try {
            given(
                    "project/src/main/asyncapi/asyncapi.yaml",
                    referringTo("http://127.0.0.1:" + server.getAddress().getPort() + "/all.yaml#/Order"));

            mojo.execute();
        } finally {
            server.stop(0);
        }

        assertThat(log.lines).contains(NO_ERRORS);
        assertThat(copies()).hasSize(1);
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "inputSpec", value = "classpath:classpath-documents/asyncapi.yaml")
    void readsADocumentOfTheClassPathAndWhatItRefersTo(ValidateMojo mojo) throws Exception {
        mojo.execute();

        assertThat(log.lines).last().isEqualTo("INFO classpath:classpath-documents/asyncapi.yaml: no errors");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "inputSpec", value = "classpath:nowhere.yaml")
    void saysThatADocumentIsNotOnTheClassPath(ValidateMojo mojo) {
        project.setDependencies(List.of());

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("inputSpec 'classpath:nowhere.yaml' does not exist; add the artifact that holds it to the"
                        + " <dependencies> of the project or of the plugin");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "inputSpec", value = "https://docs.example/asyncapi.yaml")
    void saysThatADocumentOfAnotherMachineIsNotAllowed(ValidateMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("-Dasyncapi.allowedHosts=docs.example");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "inputSpec", value = "http://127.0.0.1:1/asyncapi.yaml")
    @MojoParameter(name = "allowRemoteRefs", value = "true")
    @MojoParameter(name = "allowedHosts", value = "127.0.0.1")
    void saysWhichDocumentCannotBeRead(ValidateMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("inputSpec 'http://127.0.0.1:1/asyncapi.yaml' cannot be read: there is no connection to"
                        + " 127.0.0.1:1");
    }

    private Stream<Path> copies() throws IOException {
        return Files.list(base.resolve("repository/.cache/golem-asyncapi"));
    }
}
