package dev.golemasyncapi.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.resolve.DocumentAccess.Found;
import dev.golemasyncapi.resolve.DocumentAccess.Missing;
import dev.golemasyncapi.resolve.DocumentAccess.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDocumentsTest {

    private static final String MAIN = "src/main/asyncapi/asyncapi.yaml";

    @TempDir
    private Path folder = Path.of("");

    private Path project = Path.of("");

    @BeforeEach
    void layOut() throws IOException {
        project = Files.createDirectories(folder.resolve("project"));
        write("project/src/main/asyncapi/asyncapi.yaml");
        write("project/src/main/asyncapi/common/a b.yaml");
        write("outside/secret.yaml");
    }

    private void write(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "text of " + path);
    }

    private FileDocuments files(String... roots) {
        return new FileDocuments(
                project, List.of(roots).stream().map(folder::resolve).toList());
    }

    @Test
    void oneFileHasOneNameWhicheverWayLeadsThere() throws IOException {
        FileDocuments files = files("project");
        Found found = new Found("src/main/asyncapi/common/a b.yaml");

        assertThat(files.locate(MAIN, "common/a%20b.yaml")).isEqualTo(found);
        assertThat(files.locate(MAIN, "./common/../common/a b.yaml")).isEqualTo(found);
        assertThat(files.locate("src/main/asyncapi/common/a b.yaml", "a%20b.yaml"))
                .isEqualTo(found);
        assertThat(files.locate(found.name(), "../asyncapi.yaml")).isEqualTo(new Found(MAIN));
        assertThat(files.read(found.name()).text()).isEqualTo("text of project/src/main/asyncapi/common/a b.yaml");
        assertThat(files.read(found.name()).name()).isEqualTo(found.name());
    }

    @Test
    void fileOutsideOfTheRootsIsRefusedUnlessAnotherRootHoldsIt() {
        String outside = "../../../../outside/secret.yaml";

        assertThat(files("project").locate(MAIN, outside)).isInstanceOf(Refused.class);
        assertThat(files("project")
                        .locate(MAIN, folder.resolve("outside/secret.yaml").toString()))
                .isInstanceOf(Refused.class);
        assertThat(files("project", "outside").locate(MAIN, outside)).isEqualTo(new Found("../outside/secret.yaml"));
    }

    @Test
    void linkOutOfTheRootsIsRefused() throws IOException {
        Files.createSymbolicLink(project.resolve("src/main/asyncapi/link.yaml"), folder.resolve("outside/secret.yaml"));
        Files.createSymbolicLink(project.resolve("src/main/asyncapi/links"), folder.resolve("outside"));

        assertThat(files("project").locate(MAIN, "link.yaml")).isInstanceOf(Refused.class);
        assertThat(files("project").locate(MAIN, "links/secret.yaml")).isInstanceOf(Refused.class);
        assertThat(files("project", "outside").locate(MAIN, "link.yaml")).isInstanceOf(Found.class);
    }

    @Test
    void fileBehindALinkKeepsItsFirstName() throws IOException {
        Path asyncapi = project.resolve("src/main/asyncapi");
        Files.createSymbolicLink(asyncapi.resolve("link.yaml"), asyncapi.resolve("common/a b.yaml"));
        Files.createSymbolicLink(asyncapi.resolve("main.yaml"), asyncapi.resolve("asyncapi.yaml"));
        FileDocuments files = files("project");
        Found found = new Found("src/main/asyncapi/link.yaml");

        assertThat(files.locate(MAIN, "link.yaml")).isEqualTo(found);
        assertThat(files.locate(MAIN, "common/a%20b.yaml")).isEqualTo(found);
        assertThat(files.locate(found.name(), "main.yaml")).isEqualTo(new Found(MAIN));
    }

    @Test
    void foldersBehindALinkOutOfTheRootsAreNotListed() throws IOException {
        Files.createSymbolicLink(project.resolve("src/main/asyncapi/links"), folder.resolve("outside"));

        assertThat(files("project").locate(MAIN, "links/secrets.yaml")).isInstanceOf(Refused.class);
    }

    @Test
    void folderWhoseNameOnlyBeginsLikeARootIsOutside() throws IOException {
        write("project-two/a.yaml");

        assertThat(files("project").locate(MAIN, "../../../../project-two/a.yaml"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void missingFileIsSuggestedAName() {
        assertThat(files("project").locate(MAIN, "common/a%20c.yaml"))
                .isEqualTo(new Missing(Optional.of("did you mean \"a b.yaml\"?")));
        assertThat(files("project").locate(MAIN, "comon/x.yaml"))
                .isEqualTo(new Missing(Optional.of("there is no folder src/main/asyncapi/comon")));
    }

    @Test
    void whatIsNoFileIsRefused() {
        assertThat(files("project").locate(MAIN, "common")).isInstanceOf(Refused.class);
        assertThat(files("project").locate(MAIN, "a%zz.yaml")).isInstanceOf(Refused.class);
        assertThat(files("project").locate(MAIN, "a%00.yaml")).isInstanceOf(Refused.class);
    }
}
