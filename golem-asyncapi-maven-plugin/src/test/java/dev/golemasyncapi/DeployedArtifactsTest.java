package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a deployment wrote is whole: everything that a repository asks for, and nothing else. See docs/releasing.md. */
@Tag("deployed")
class DeployedArtifactsTest {

    private static final String PARENT = "golem-asyncapi-parent";
    private static final String PLUGIN = "golem-asyncapi-maven-plugin";
    private static final Map<String, String> CHECKSUMS = Map.of("md5", "MD5", "sha1", "SHA-1");

    private Path group = Path.of("");
    private String version = "";

    @BeforeEach
    void find() throws Exception {
        group = Path.of(System.getProperty("deployed.directory")).resolve("dev/golemasyncapi");
        version = Poms.parent().getVersion();
    }

    @Test
    void onlyTheParentAndThePluginAreThere() throws IOException {
        try (Stream<Path> artifacts = Files.list(group)) {
            assertThat(artifacts.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrder(PARENT, PLUGIN);
        }
    }

    @Test
    void thePluginHasSourcesJavadocAndABillOfMaterials() throws IOException {
        assertThat(kinds(PLUGIN))
                .containsExactlyInAnyOrder(
                        ".jar", ".pom", "-sources.jar", "-javadoc.jar", "-cyclonedx.json", "-cyclonedx.xml");
        assertThat(kinds(PARENT)).containsExactlyInAnyOrder(".pom");
    }

    @Test
    void everyFileHasItsChecksums() throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.walk(group)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        int checked = 0;
        for (Path file : files) {
            if (isChecksum(file)) {
                continue;
            }
            for (Map.Entry<String, String> checksum : CHECKSUMS.entrySet()) {
                byte[] digest = MessageDigest.getInstance(checksum.getValue()).digest(Files.readAllBytes(file));
                assertThat(file.resolveSibling(file.getFileName() + "." + checksum.getKey()))
                        .content(StandardCharsets.US_ASCII)
                        .isEqualTo(HexFormat.of().formatHex(digest));
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(10);
    }

    @Test
    void thePomsAreThoseOfThisBuild() throws Exception {
        assertThat(Poms.read(file(PARENT, ".pom")).getProperties())
                .isEqualTo(Poms.parent().getProperties());
        assertThat(Poms.read(file(PLUGIN, ".pom")).getArtifactId()).isEqualTo(PLUGIN);
        assertThat(Poms.read(file(PLUGIN, ".pom")).getVersion()).isEqualTo(version);
    }

    /** Maven reads the pom, and those of everything that it names, in each build of a user. */
    @Test
    void thePluginsPomNamesNothingButWhatIdesLookFor() throws Exception {
        Model pom = Poms.read(file(PLUGIN, ".pom"));

        assertThat(pom.getParent()).isNull();
        assertThat(pom.getDependencyManagement()).isNull();
        assertThat(pom.getDependencies())
                .filteredOn(dependency -> !dependency.getScope().equals("provided"))
                .extracting(Dependency::getManagementKey)
                .containsExactly("org.sonatype.plexus:plexus-build-api:jar");
    }

    @Test
    void thePluginsJarHoldsTheLibrariesWithTheirLicences() throws IOException {
        assertThat(entries(".jar"))
                .contains(
                        "com/ethlo/time/ITU.class",
                        "com/fasterxml/jackson/databind/ObjectMapper.class",
                        "com/networknt/schema/Schema.class",
                        "com/palantir/javapoet/TypeSpec.class",
                        "org/apache/avro/Schema.class",
                        "org/apache/maven/shared/utils/logging/MessageUtils.class",
                        "org/codehaus/plexus/build/DefaultBuildContext.class",
                        "org/codehaus/plexus/util/Scanner.class",
                        "org/commonmark/parser/Parser.class",
                        "org/yaml/snakeyaml/Yaml.class",
                        "META-INF/maven/org.yaml/snakeyaml/pom.properties",
                        "META-INF/licenses/avro/NOTICE",
                        "META-INF/licenses/commonmark/LICENSE.txt",
                        "META-INF/licenses/jackson-core/FastDoubleParser-LICENSE")
                .doesNotHaveDuplicates()
                .noneMatch(name -> name.endsWith("module-info.class"))
                .noneMatch(name -> name.matches("META-INF/[^/]+\\.(SF|DSA|RSA)"))
                // These are Maven's, or m2e's.
                .noneMatch(name -> name.startsWith("org/slf4j/") || name.startsWith("org/sonatype/"))
                .doesNotContain("META-INF/plexus/components.xml");
        try (JarFile jar = new JarFile(file(PLUGIN, ".jar").toFile())) {
            assertThat(text(jar, "META-INF/sisu/javax.inject.Named").strip())
                    .isEqualTo("org.codehaus.plexus.build.DefaultBuildContext");
            assertThat(text(jar, "META-INF/LICENSE")).isEqualTo(Files.readString(Path.of("../LICENSE")));
            assertThat(jar.isMultiRelease()).isTrue();
        }
    }

    @Test
    void theJarsHoldWhatTheirNamesSay() throws IOException {
        assertThat(entries(".jar"))
                .contains(
                        "META-INF/LICENSE",
                        "META-INF/maven/plugin.xml",
                        "META-INF/golem-asyncapi/runtime/MessageStream.java",
                        "dev/golemasyncapi/AsyncApiGenerator.class")
                .noneMatch(name -> name.endsWith("Test.class"));
        assertThat(entries("-sources.jar"))
                .contains(
                        "META-INF/LICENSE",
                        "dev/golemasyncapi/AsyncApiGenerator.java",
                        "dev/golemasyncapi/runtime/MessageStream.java");
        assertThat(entries("-javadoc.jar")).contains("index.html", "dev/golemasyncapi/runtime/MessageStream.html");
    }

    @Test
    void theBillOfMaterialsListsWhatThePluginStandsOn() throws Exception {
        JsonNode bom =
                new ObjectMapper().readTree(file(PLUGIN, "-cyclonedx.json").toFile());

        assertThat(bom.path("bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(bom.path("metadata").path("component").path("name").asText()).isEqualTo(PLUGIN);
        Set<String> shipped = Poms.plugin().getDependencies().stream()
                .filter(dependency -> dependency.getScope() == null)
                .map(dependency -> dependency.getArtifactId())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shipped).isNotEmpty();
        assertThat(bom.path("components").findValuesAsText("name"))
                .containsAll(shipped)
                .doesNotContain("maven-core", "junit-jupiter");
        assertThat(bom.path("components")).allSatisfy(component -> {
            assertThat(component.path("version").asText()).isNotEmpty();
            assertThat(component.path("hashes")).isNotEmpty();
            assertThat(component.path("licenses"))
                    .as(component.path("name").asText())
                    .isNotEmpty();
        });
    }

    @Test
    void theReferencePageDescribesEveryGoal() throws Exception {
        for (MojoDescriptor mojo : ParametersTest.plugin().getMojos()) {
            String page = Files.readString(Path.of("target/site/" + mojo.getGoal() + "-mojo.html"));
            assertThat(mojo.getParameters())
                    .filteredOn(Parameter::isEditable)
                    .allSatisfy(parameter -> assertThat(page).contains("&lt;" + parameter.getName() + "&gt;"));
            assertThat(Files.readString(Path.of("target/site/plugin-info.html")))
                    .contains(mojo.getGoal() + "-mojo.html");
        }
    }

    @Test
    void theApiWasCompared() {
        assertThat(Path.of("target/japicmp/compare-api.diff")).content().contains("Comparing ", "No changes.");
    }

    /** What stands behind the artifact's name and version in the names of its files. */
    private Set<String> kinds(String artifact) throws IOException {
        try (Stream<Path> files = Files.list(group.resolve(artifact).resolve(version))) {
            return files.filter(file -> !isChecksum(file))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(artifact))
                    .map(name -> kind(artifact, name))
                    .collect(Collectors.toSet());
        }
    }

    /** What follows the version, in place of which a snapshot has the time of its deployment. */
    private String kind(String artifact, String name) {
        String start = Pattern.quote(artifact + "-" + version.replace("-SNAPSHOT", ""));
        return name.replaceFirst(start + "(-\\d{8}\\.\\d{6}-\\d+)?", "");
    }

    private Path file(String artifact, String kind) throws IOException {
        try (Stream<Path> files = Files.list(group.resolve(artifact).resolve(version))) {
            return files.filter(file ->
                            kind(artifact, file.getFileName().toString()).equals(kind))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<String> entries(String kind) throws IOException {
        try (JarFile jar = new JarFile(file(PLUGIN, kind).toFile())) {
            return jar.stream().map(entry -> entry.getName()).toList();
        }
    }

    private static String text(JarFile jar, String name) throws IOException {
        return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static boolean isChecksum(Path file) {
        String name = file.getFileName().toString();
        return CHECKSUMS.keySet().stream().anyMatch(extension -> name.endsWith("." + extension));
    }
}
