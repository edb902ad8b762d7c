package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.Severity;
import dev.golemasyncapi.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * AsyncAPI's own compatibility tests, in the folder {@code tck} of the corpus: a file is valid or invalid as its name
 * begins. The exceptions are explained in docs/conformance.md.
 */
@Tag("corpus")
class TckTest {

    /** Files whose names contradict the specification, with the section that settles it. */
    private static final Map<String, String> CONTRADICTIONS = Map.of(
            "asyncapi-2.0/Parameter Object/valid-parameter-not-defined.yaml",
            "Parameters Object: the map has all parameters of the channel's name",
            "bindings/kafka/0.1.0/Message Bindings Object/Fields Types/invalid-key-type.yaml",
            "Schema Object: an object with an unknown keyword is a schema",
            "bindings/kafka/0.1.0/Operation Bindings Object/Fields Types/invalid-clientId-type.yaml",
            "Schema Object: an object with an unknown keyword is a schema",
            "bindings/kafka/0.1.0/Operation Bindings Object/Fields Types/invalid-groupId-type.yaml",
            "Schema Object: an object with an unknown keyword is a schema");

    private final Path folder =
            Path.of(System.getProperty("corpus.directory", "")).resolve("tck");

    @Test
    void everyVerdictIsThatOfTheFilesName() throws IOException {
        List<String> wrong = new ArrayList<>();
        TreeSet<String> contradicted = new TreeSet<>();
        int checked = 0;
        for (Path file : files()) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            List<Diagnostic> errors = errors(file);
            boolean right = isValid(file) == errors.isEmpty();
            checked++;
            if (!right && CONTRADICTIONS.containsKey(name)) {
                contradicted.add(name);
            } else if (!right) {
                wrong.add(name + ": " + errors);
            }
        }

        System.out.println("TCK: " + checked + " files, " + contradicted.size() + " contradicted");
        assertThat(wrong).isEmpty();
        assertThat(contradicted).isEqualTo(new TreeSet<>(CONTRADICTIONS.keySet()));
        assertThat(checked).isGreaterThan(400);
    }

    private List<Diagnostic> errors(Path file) throws IOException {
        String name = folder.relativize(file).toString().replace('\\', '/');
        SourceText text = SourceText.decode(name, Files.readAllBytes(file));
        return new AsyncApiGenerator()
                .validate(ReadRequest.of(text).withAccess(FolderAccess.to(folder))).diagnostics().stream()
                        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                        .toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file ->
                            isValid(file) || file.getFileName().toString().startsWith("invalid"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isValid(Path file) {
        return file.getFileName().toString().startsWith("valid");
    }
}
