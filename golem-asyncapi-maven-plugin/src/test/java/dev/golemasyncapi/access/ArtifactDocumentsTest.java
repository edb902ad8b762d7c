package dev.golemasyncapi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.golemasyncapi.resolve.DocumentAccess.Found;
import dev.golemasyncapi.resolve.DocumentAccess.Missing;
import dev.golemasyncapi.resolve.DocumentAccess.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArtifactDocumentsTest {

    private static final String LAMPS = "artifact:com.acme:documents:1.0!/lamps/asyncapi.yaml";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void makeJar() throws IOException {
        try (OutputStream file = Files.newOutputStream(folder.resolve("documents.jar"));
                ZipOutputStream jar = new ZipOutputStream(file)) {
            for (String name : List.of("lamps/asyncapi.yaml", "lamps/schemas/röom.json", "common.yaml")) {
                jar.putNextEntry(new ZipEntry(name));
                jar.write(name.getBytes(StandardCharsets.UTF_8));
                jar.closeEntry();
            }
        }
    }

    private final Artifacts artifacts = new Artifacts() {
        @Override
        public Path find(String coordinates) throws IOException {
            return switch (coordinates) {
                case "com.acme:documents:1.0", "com.acme:documents" -> folder.resolve("documents.jar");
                case "com.acme:unpacked:1.0" -> folder.resolve("classes");
                default -> throw new IOException("no repository has " + coordinates);
            };
        }

        @Override
        public boolean isDeclared(String coordinates) {
            return coordinates.startsWith("com.acme:documents");
        }

        @Override
        public Dependencies dependencies() {
            return new Dependencies(List.of(folder.resolve("documents.jar")), List.of("com.acme:lost is lost"));
        }
    };

    @Test
    void filesOfAnArtifactReferToEachOther() throws IOException {
        ArtifactDocuments documents = new ArtifactDocuments(artifacts);

        assertThat(documents.locate(LAMPS, LAMPS)).isEqualTo(new Found(LAMPS));
        assertThat(documents.locate(LAMPS, "../common.yaml"))
                .isEqualTo(new Found("artifact:com.acme:documents:1.0!/common.yaml"));
        assertThat(documents.locate(LAMPS, "schemas/r%C3%B6om.json"))
                .isEqualTo(new Found("artifact:com.acme:documents:1.0!/lamps/schemas/röom.json"));
        assertThat(documents.read(LAMPS).text()).isEqualTo("lamps/asyncapi.yaml");
    }

    @Test
    void theVersionMayBeLeftOut() throws IOException {
        ArtifactDocuments documents = new ArtifactDocuments(artifacts);

        assertThat(documents.read("artifact:com.acme:documents!/common.yaml").text())
                .isEqualTo("common.yaml");
        assertThat(documents.locate("asyncapi.yaml", "artifact:com.acme:documents!/common.yaml"))
                .isEqualTo(new Found("artifact:com.acme:documents!/common.yaml"));
    }

    @Test
    void anArtifactMayBeAFolder() throws IOException {
        Files.createDirectories(folder.resolve("classes/lamps"));
        Files.writeString(folder.resolve("classes/lamps/asyncapi.yaml"), "unpacked");
        Files.writeString(folder.resolve("secret.yaml"), "secret");
        ArtifactDocuments documents = new ArtifactDocuments(artifacts);
        String name = "artifact:com.acme:unpacked:1.0!/lamps/asyncapi.yaml";

        assertThat(documents.locate(name, name)).isEqualTo(new Found(name));
        assertThat(documents.read(name).text()).isEqualTo("unpacked");
        assertThat(documents.locate(name, "../../secret.yaml")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> documents.read("artifact:com.acme:unpacked:1.0!/../secret.yaml"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aFileThatIsNotThereIsMissing() {
        ArtifactDocuments documents = new ArtifactDocuments(artifacts);

        assertThat(documents.locate(LAMPS, "asyncapy.yaml"))
                .isEqualTo(new Missing(Optional.of("did you mean \"lamps/asyncapi.yaml\"?")));
        assertThat(documents.locate(LAMPS, "/nowhere"))
                .isEqualTo(new Missing(
                        Optional.of("the artifact holds common.yaml, lamps/asyncapi.yaml, lamps/schemas/röom.json")));
    }

    @Test
    void aDocumentMayNotMakeTheBuildReadOtherArtifacts() {
        ArtifactDocuments documents = new ArtifactDocuments(artifacts);
        String other = "artifact:com.evil:documents:1.0!/a.yaml";

        assertThat(documents.locate("asyncapi.yaml", other)).isInstanceOf(Refused.class);
        assertThat(documents.locate(LAMPS, other)).isInstanceOf(Refused.class);
        assertThat(documents.locate(other, other))
                .isEqualTo(new Missing(Optional.of("no repository has com.evil:documents:1.0")));
        assertThat(documents.locate(LAMPS, "../../etc/passwd")).isInstanceOf(Refused.class);
    }

    @Test
    void aNameThatSaysTooLittleIsRefused() {
        ArtifactDocuments documents = new ArtifactDocuments(artifacts);

        for (String name : List.of(
                "artifact:com.acme:documents:1.0",
                "artifact:com.acme!/a.yaml",
                "artifact:!/a.yaml",
                "artifact:a:b:c:d:e!/a.yaml",
                "artifact:../x:b!/a.yaml")) {
            assertThat(documents.locate(name, name)).as(name).isInstanceOf(Refused.class);
        }
    }

    @Test
    void theClassPathGoesOnInTheProjectsDependencies() throws IOException {
        ClasspathDocuments documents = new ClasspathDocuments(ArtifactDocumentsTest.class.getClassLoader(), artifacts);

        assertThat(documents.locate("asyncapi.yaml", "classpath:lamps/asyncapi.yaml"))
                .isEqualTo(new Found("classpath:lamps/asyncapi.yaml"));
        assertThat(documents.locate("classpath:lamps/asyncapi.yaml", "../common.yaml"))
                .isEqualTo(new Found("classpath:common.yaml"));
        assertThat(documents.read("classpath:common.yaml").text()).isEqualTo("common.yaml");
        assertThat(documents.locate("asyncapi.yaml", "classpath:nowhere.yaml"))
                .isEqualTo(new Missing(Optional.of("add the artifact that holds it to the <dependencies> of the project"
                        + " or of the plugin (not looked into: com.acme:lost is lost)")));
    }
}
