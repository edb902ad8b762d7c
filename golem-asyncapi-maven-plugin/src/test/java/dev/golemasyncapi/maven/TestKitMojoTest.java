package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** The test kit goes to the sources of tests, for those who want it. */
@MojoTest
class TestKitMojoTest extends MojoTestProject {

    private static final String KIT = "target/generated-test-sources/asyncapi/com/acme/client/";

    @Test
    @InjectMojo(goal = "generate")
    void isNotThereUnlessWanted(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        mojo.execute();

        assertThat(base.resolve("target/generated-test-sources")).doesNotExist();
        assertThat(project.getTestCompileSourceRoots()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "testKit", value = "true")
    void isGeneratedForTestsAlone(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        mojo.execute();

        assertThat(base.resolve(KIT + "FakeShopEventsServer.java"))
                .content()
                .contains("public final class FakeShopEventsServer extends FakeServer {");
        assertThat(base.resolve(KIT + "testkit/FakeServer.java"))
                .content()
                .contains("package com.acme.client.testkit;");
        assertThat(base.resolve("target/generated-sources/asyncapi/com/acme/client/testkit"))
                .doesNotExist();
        assertThat(project.getTestCompileSourceRoots())
                .containsExactly(
                        base.resolve("target/generated-test-sources/asyncapi").toString());
        assertThat(project.getCompileSourceRoots())
                .containsExactly(
                        base.resolve("target/generated-sources/asyncapi").toString());
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "testKit", value = "true")
    @MojoParameter(name = "modelPackage", value = "com.acme.client.testkit")
    void sharesItsPackageWithNoPayloadTypes(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("modelPackage 'com.acme.client.testkit' is in com.acme.client.testkit, the package of the"
                        + " test kit: choose another one");
        assertThat(base.resolve("target")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "modelPackage", value = "com.acme.client.testkit")
    void takesNoPackageWhereItIsNotGenerated(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        mojo.execute();

        assertThat(base.resolve("target/generated-sources/asyncapi/com/acme/client/testkit/Order.java"))
                .exists();
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "clientPackage", value = "com.acme.client.Runtime.access")
    void isLikeTheSupportCodeWhosePackageIsItsOwn(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("clientPackage 'com.acme.client.Runtime.access' is in com.acme.client.runtime, the package"
                        + " of the support code: choose another one");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "testKit", value = "true")
    @MojoParameter(name = "testKitOutputDirectory", value = "target/kit")
    @MojoParameter(name = "addCompileSourceRoot", value = "false")
    void goesWhereTheUserWantsIt(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        mojo.execute();

        assertThat(base.resolve("target/kit/com/acme/client/FakeShopEventsServer.java"))
                .exists();
        assertThat(project.getTestCompileSourceRoots()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "testKit", value = "true")
    void isMadeAgainWhereItHasChangedAndAllElseHasNot(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);
        mojo.execute();
        Path server = base.resolve(KIT + "FakeShopEventsServer.java");
        Files.delete(server);

        mojo.execute();
        assertThat(server).exists();
        log.lines.clear();
        mojo.execute();

        assertThat(log.lines).hasSize(2).allMatch(line -> line.startsWith("INFO Nothing has changed: "));
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "testKit", value = "true")
    @MojoParameter(name = "dryRun", value = "true")
    void isNotWrittenInADryRun(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        mojo.execute();

        assertThat(base.resolve("target")).doesNotExist();
        assertThat(log.lines).anyMatch(line -> line.contains("FakeShopEventsServer.java"));
    }

    @Test
    @InjectMojo(goal = "generate")
    void goesAwayWhenItIsNotWantedAnyMore(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);
        Path another = given("target/generated-test-sources/asyncapi/Another.java", "class Another {}");
        Path left = given(KIT + "FakeShopEventsServer.java", "");
        given(
                "target/generated-test-sources/asyncapi/.golem-asyncapi/shop-client-default-testkit.sha256",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                        + "  com/acme/client/FakeShopEventsServer.java\n");

        mojo.execute();

        assertThat(left).doesNotExist();
        assertThat(another).exists();
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "testKit", value = "true")
    @MojoParameter(name = "parts", value = "models")
    void isRefusedWhereThereIsNoClient(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("testKit: parts is 'models', and there is no client to test\n"
                        + "In the pom, such as: <parts>all</parts>");
        assertThat(Files.exists(base.resolve("target"))).isFalse();
    }
}
