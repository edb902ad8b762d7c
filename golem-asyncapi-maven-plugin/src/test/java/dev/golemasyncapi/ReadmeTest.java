package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.diagnostics.DiagnosticRenderer;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.write.GeneratedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says is true: it is the first thing that users copy from. */
class ReadmeTest {

    private static final Path MINIMAL_POM = Path.of("src/it/minimal-consumer/pom.xml");
    private static final Path CI = Path.of("../.ci/run");
    private static final Path SPEC = Path.of("../spec/golem-worker-connect.yaml");

    /** What the README's Java takes for granted around it. */
    private static final String WRAPPER = """
            package com.example;

            import com.example.model.WorkerEvent;
            import com.example.runtime.MessageStream;
            import java.util.UUID;

            /** A user of the client. */
            final class Snippet {

                private Snippet() {}

                static void run(UUID componentId) {
            %s
                }
            }
            """;

    private final Readme readme = Readme.read();

    @Test
    void theJavaCompilesWithoutAWarning(@TempDir Path folder) throws IOException {
        String code = WRAPPER.formatted(readme.block("java"));
        List<Path> client = new GoldenClasses(folder).of(GoldenCase.named("golem-events"));

        assertThat(InMemoryCompiler.compile(
                        List.of(new GeneratedFile("com/example/Snippet.java", code)),
                        Files.createDirectory(folder.resolve("snippet")),
                        client.toArray(Path[]::new)))
                .isEmpty();
    }

    @Test
    void thePomIsThatOfARealBuild() throws IOException {
        String minimal = Files.readString(MINIMAL_POM).replace("@project.version@", version());
        Matcher plugin = Pattern.compile("(?s)<plugin>.*?</plugin>").matcher(minimal);

        assertThat(plugin.find()).isTrue();
        assertThat(readme.block("xml")).isEqualToNormalizingWhitespace(plugin.group());
    }

    @Test
    void thereAreTwoCommandsAndContinuousIntegrationRunsTheSecond() throws IOException {
        List<Readme.Block> blocks = readme.section("Two commands").blocks();

        assertThat(blocks).hasSize(2).allSatisfy(block -> {
            assertThat(block.language()).isEqualTo("sh");
            assertThat(block.content().strip()).startsWith("mvn ").doesNotContain("\n", ";", "&&", "|");
        });
        assertThat(Files.readAllLines(CI))
                .anyMatch(line -> line.equals(blocks.get(1).content().strip() + " </dev/null"));
    }

    @Test
    void theTableListsTheParametersThereAre() throws Exception {
        MojoDescriptor generate = descriptor().getMojo("generate");
        List<String> rows = new ArrayList<>();
        for (Parameter parameter : generate.getParameters()) {
            String property = generate.getMojoConfiguration()
                    .getChild(parameter.getName())
                    .getValue("")
                    .replaceAll("^\\$\\{|}$", "");
            // A parameter whose form on the command line is another one has no property, and a list that has it.
            if (parameter.isEditable() && !parameter.getName().endsWith("List")) {
                rows.add(parameter.getName() + " "
                        + (property.isEmpty() ? "asyncapi." + parameter.getName() : property));
            }
        }

        assertThat(readme.section("Goals and parameters").rows())
                .extracting(row -> row.name() + " " + row.rest().replaceAll("^ `(\\S+)` \\|.*", "$1"))
                .containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void theDiagnosticIsWhatIsPrinted() throws IOException {
        String misspelt = Files.readString(SPEC).replace("- bearerToken: []", "- bearerTokn: []");
        GeneratorResult result = new AsyncApiGenerator().validate(SourceText.of("asyncapi.yaml", misspelt));

        assertThat(DiagnosticRenderer.listing(result.diagnostics()))
                .isEqualTo(readme.section("When the document is wrong").block("text"));
    }

    @Test
    void theCommandWithoutAPomIsForThisVersion() throws Exception {
        assertThat(readme.section("Goals and parameters").block("text"))
                .contains("golem-asyncapi-maven-plugin:" + version() + ":generate")
                .contains("-Dasyncapi.inputSpec=", "-Dasyncapi.outputDirectory=", "-Dasyncapi.packageName=");
    }

    private static String version() {
        return descriptor().getVersion();
    }

    private static PluginDescriptor descriptor() {
        try (InputStream in = ReadmeTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            return new PluginDescriptorBuilder().build(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new IllegalStateException("the plugin's descriptor cannot be read", e);
        }
    }
}
