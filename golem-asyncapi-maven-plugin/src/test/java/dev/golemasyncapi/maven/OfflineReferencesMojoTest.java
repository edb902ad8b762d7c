package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.golemasyncapi.access.CachedDownloads;
import dev.golemasyncapi.access.Downloads;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents of other machines in a build that is offline. */
@MojoTest
class OfflineReferencesMojoTest extends MojoTestProject {

    private static final String MESSAGES = "https://docs.example/messages.yaml";

    @Override
    boolean isOffline() {
        return true;
    }

    @BeforeEach
    void writeDocument() throws IOException {
        givenDocument(GOOD.replace("'#/components/messages/Order'", "'" + MESSAGES + "#/Order'"));
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "allowRemoteRefs", value = "true")
    @MojoParameter(name = "allowedHosts", value = "docs.example")
    void readsTheCopyOfAnEarlierBuild(ValidateMojo mojo) throws Exception {
        byte[] document = "Order: {payload: {type: object}}".getBytes(StandardCharsets.UTF_8);
        new CachedDownloads(
                        address -> new Downloads.Answer(document, Optional.empty()),
                        base.resolve("repository/.cache/golem-asyncapi"),
                        false)
                .get(URI.create(MESSAGES));

        mojo.execute();

        assertThat(log.lines).anyMatch(line -> line.contains("no errors"));
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "allowRemoteRefs", value = "true")
    @MojoParameter(name = "allowedHosts", value = "docs.example")
    void asksForABuildThatIsOnline(ValidateMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("the build is offline and there is no copy of it yet; build once online");
    }
}
