package dev.golemasyncapi.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.resolve.DocumentAccess.Found;
import dev.golemasyncapi.resolve.DocumentAccess.Missing;
import dev.golemasyncapi.resolve.DocumentAccess.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {

    @TempDir
    private Path folder = Path.of("");

    private Documents documents() {
        return new Documents(
                new FileDocuments(folder, List.of(folder)),
                new ClasspathDocuments(DocumentsTest.class.getClassLoader(), Artifacts.NONE),
                new ArtifactDocuments(Artifacts.NONE),
                new RemoteDocuments(true, List.of("docs.example"), address -> {
                    throw new IOException("no test reads " + address);
                }));
    }

    @Test
    void resourcesOfTheClassPathReferToEachOther() throws IOException {
        Documents documents = documents();

        assertThat(documents.locate("asyncapi.yaml", "classpath:classpath-documents/lamps.yaml"))
                .isEqualTo(new Found("classpath:classpath-documents/lamps.yaml"));
        assertThat(documents.locate("asyncapi.yaml", "classpath:/classpath-documents//common/../lamps.yaml"))
                .isEqualTo(new Found("classpath:classpath-documents/lamps.yaml"));
        assertThat(documents.locate("classpath:classpath-documents/lamps.yaml", "common/rooms.yaml"))
                .isEqualTo(new Found("classpath:classpath-documents/common/rooms.yaml"));
        assertThat(documents
                        .read("classpath:classpath-documents/common/rooms.yaml")
                        .text())
                .startsWith("Room:");
    }

    @Test
    void resourceThatIsNotThereIsMissing() {
        assertThat(documents().locate("asyncapi.yaml", "classpath:nowhere.yaml"))
                .isInstanceOf(Missing.class);
        assertThat(documents().locate("classpath:a/b.yaml", "../../../etc/passwd"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theSchemeTellsWhereADocumentIs() {
        assertThat(documents().locate("https://docs.example/a.yaml", "b.yaml"))
                .isEqualTo(new Found("https://docs.example/b.yaml"));
        assertThat(documents().locate("asyncapi.yaml", "file:///etc/passwd")).isInstanceOf(Refused.class);
        assertThat(documents().locate("asyncapi.yaml", "jar:file:/a.jar!/b.yaml"))
                .isInstanceOf(Refused.class);
        assertThat(documents().locate("asyncapi.yaml", "b.yaml")).isInstanceOf(Missing.class);
    }
}
