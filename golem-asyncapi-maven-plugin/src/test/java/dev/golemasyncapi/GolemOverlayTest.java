package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.options.GeneratorOptions;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.write.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The overlay that this project ships makes the published document say what the service sends. */
final class GolemOverlayTest {

    private static final Path SPEC = Path.of("../spec");

    @Test
    void theCorrectedDocumentGivesTheTypesOfTheTrueOne() throws IOException {
        Map<String, String> corrected = types(ReadRequest.of(text("golem-worker-connect.yaml"))
                .withOverlays(List.of(text("golem-worker-connect.overlay.yaml"))));
        Map<String, String> truth = types(ReadRequest.of(text("golem-worker-events.yaml")));

        assertThat(truth).containsKeys("golem/model/WorkerEvent.java", "golem/model/LogLevel.java");
        assertThat(corrected).isEqualTo(truth);
    }

    @Test
    void thePublishedDocumentAloneGivesOtherTypes() throws IOException {
        assertThat(types(ReadRequest.of(text("golem-worker-connect.yaml"))))
                .isNotEqualTo(types(ReadRequest.of(text("golem-worker-events.yaml"))));
    }

    /** The payload types by their paths; the package's own description names the title of the document. */
    private static Map<String, String> types(ReadRequest reading) {
        GeneratorResult result = new AsyncApiGenerator()
                .generate(new GeneratorRequest(
                        reading,
                        "golem",
                        Optional.of("Golem"),
                        Optional.empty(),
                        Optional.empty(),
                        GeneratorOptions.DEFAULT));
        assertThat(result.diagnostics()).isEmpty();
        return result.files().stream()
                .filter(file -> file.path().startsWith("golem/model/"))
                .filter(file -> !file.path().endsWith("package-info.java"))
                .collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::content));
    }

    private static SourceText text(String name) throws IOException {
        return SourceText.decode(name, Files.readAllBytes(SPEC.resolve(name)));
    }
}
