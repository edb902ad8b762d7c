package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever looks a parameter up, in the help or in the pages, finds the same things of each. */
class ParametersTest {

    private static final Path DOCS = Path.of("../docs");
    private static final Path README = Path.of("../README.md");

    /** maven-plugin-plugin writes this goal. */
    private static final String HELP = "help";

    /**
     * A parameter of a goal that users set.
     *
     * @param goal the goal
     * @param name the parameter
     * @param description its text in the help
     * @param property the property, or the name of that which lists its values on the command line
     * @param otherwise the default, or an empty text
     */
    private record Described(String goal, String name, String description, String property, String otherwise) {}

    @TestFactory
    Stream<DynamicTest> hasADescriptionAndSaysItsDefault() throws Exception {
        return each(parameter -> {
            assertThat(parameter.description()).matches("(?s)[A-Z<].{5,}\\.");
            assertThat(parameter.otherwise().isEmpty()
                            && !parameter.description().contains("Default: "))
                    .as("says no default: " + parameter)
                    .isFalse();
        });
    }

    @TestFactory
    Stream<DynamicTest> hasAnExample() throws Exception {
        String pages = pages();
        return each(parameter ->
                assertThat(pages).containsAnyOf("<" + parameter.name() + ">", "-D" + parameter.property()));
    }

    @TestFactory
    Stream<DynamicTest> standsInThePagesByItsName() throws Exception {
        String pages = pages();
        return each(parameter -> assertThat(pages).containsAnyOf("`" + parameter.name() + "`", parameter.property()));
    }

    private static Stream<DynamicTest> each(Consumer<Described> check) throws Exception {
        return parameters().stream()
                .map(parameter -> DynamicTest.dynamicTest(
                        parameter.goal() + " " + parameter.name(), () -> check.accept(parameter)));
    }

    private static String pages() throws IOException {
        StringBuilder text = new StringBuilder(Files.readString(README));
        try (Stream<Path> files = Files.list(DOCS)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    /** What Maven reads about the plugin. */
    static PluginDescriptor plugin() throws Exception {
        try (InputStream in = ParametersTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            return new PluginDescriptorBuilder().build(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
    }

    private static List<Described> parameters() throws Exception {
        List<Described> parameters = new ArrayList<>();
        for (MojoDescriptor mojo : plugin().getMojos()) {
            for (Parameter parameter : mojo.getParameters()) {
                if (parameter.isEditable() && !mojo.getGoal().equals(HELP)) {
                    parameters.add(described(mojo, parameter));
                }
            }
        }
        assertThat(parameters).hasSizeGreaterThan(40);
        return parameters;
    }

    private static Described described(MojoDescriptor mojo, Parameter parameter) {
        PlexusConfiguration configured = mojo.getMojoConfiguration().getChild(parameter.getName());
        String property = configured.getValue("").replaceAll("^\\$\\{|}$", "");
        String otherwise = configured.getAttribute("default-value");
        return new Described(
                mojo.getGoal(),
                parameter.getName(),
                parameter.getDescription(),
                property.isEmpty() ? "asyncapi." + parameter.getName() : property,
                otherwise == null ? "" : otherwise);
    }
}
