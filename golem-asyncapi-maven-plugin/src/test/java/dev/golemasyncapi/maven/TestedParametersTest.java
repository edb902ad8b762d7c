package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.Parameter;
import org.junit.jupiter.api.Test;

/** No parameter comes without a test that sets it: one in this process, and a real build of a real project. */
class TestedParametersTest {

    private static final Path HARNESS = Path.of("src/test/java/dev/golemasyncapi/maven");
    private static final Path PROJECTS = Path.of("src/it");

    @Test
    void theTestingHarnessSetsEach() throws IOException {
        Set<String> set =
                found(HARNESS, ".*Test\\.java", "(?:@MojoParameter\\(\\s*name = \"|\"<configuration><)(\\w+)[\">]");

        assertThat(set).containsAll(names());
    }

    @Test
    void aRealBuildSetsEach() throws IOException {
        Set<String> set = found(PROJECTS, ".*\\.properties", "asyncapi\\.(\\w+)");

        // One property for both, since a map has none.
        Set<String> properties = names();
        assertThat(properties.remove("ruleList")).isTrue();
        assertThat(set).containsAll(properties);
    }

    /** All that users may set, whatever the goal; what the goal help has is not ours. */
    private static Set<String> names() {
        return Descriptors.plugin().getMojos().stream()
                .filter(mojo -> !mojo.getGoal().equals("help"))
                .flatMap(mojo -> mojo.getParameters().stream())
                .filter(Parameter::isEditable)
                .map(Parameter::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Path folder, String file, String expression) throws IOException {
        Pattern pattern = Pattern.compile(expression);
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.filter(path -> path.getFileName().toString().matches(file))
                    .toList()) {
                Matcher matcher = pattern.matcher(Files.readString(each));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }
}
