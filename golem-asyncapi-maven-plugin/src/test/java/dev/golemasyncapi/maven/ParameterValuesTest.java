package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.junit.jupiter.api.Test;

/** Parameters that decide whether a run is needed. */
class ParameterValuesTest {

    private static final Path BASE = Path.of("").toAbsolutePath();

    @Test
    void holdEveryParameterThatAUserMaySet() throws Exception {
        List<String> overlooked = new ArrayList<>();
        int looked = 0;
        for (Parameter parameter : parameters()) {
            if (parameter.isEditable()) {
                GenerateMojo mojo = new GenerateMojo();
                Map<String, String> before = ParameterValues.of(mojo, BASE);
                Field field = field(parameter.getName());
                field.set(mojo, another(field, mojo));
                looked++;
                if (before.equals(ParameterValues.of(mojo, BASE))) {
                    overlooked.add(parameter.getName());
                }
            }
        }
        assertThat(looked).isPositive();
        assertThat(overlooked).isEmpty();
    }

    @Test
    void tellTextsApartHoweverTheyAreCut() throws Exception {
        Field field = field("overlays");
        GenerateMojo one = new GenerateMojo();
        field.set(one, List.of("a, b"));
        GenerateMojo two = new GenerateMojo();
        field.set(two, List.of("a", "b"));

        assertThat(ParameterValues.of(one, BASE)).isNotEqualTo(ParameterValues.of(two, BASE));
    }

    @Test
    void countFilesOfTheProjectFromItsFolder() throws Exception {
        Field field = field("outputDirectory");
        GenerateMojo here = new GenerateMojo();
        field.set(here, new File("/one/project/out"));
        GenerateMojo there = new GenerateMojo();
        field.set(there, new File("/an/other/out"));

        assertThat(ParameterValues.of(here, Path.of("/one/project")))
                .isEqualTo(ParameterValues.of(there, Path.of("/an/other")));
    }

    private static Object another(Field field, Object mojo) throws Exception {
        Class<?> type = field.getType();
        if (type.equals(boolean.class)) {
            return !field.getBoolean(mojo);
        }
        if (type.equals(String.class)) {
            return "another";
        }
        if (type.equals(File.class)) {
            return new File("another");
        }
        if (type.equals(List.class)) {
            return List.of("another");
        }
        if (type.equals(Map.class)) {
            return Map.of("another", "value");
        }
        if (type.equals(InputSpecs.class)) {
            InputSpecs specs = new InputSpecs();
            specs.set("another,*.yaml");
            return specs;
        }
        throw new AssertionError("say here what another value of " + type + " is");
    }

    private static Field field(String name) throws NoSuchFieldException {
        for (Class<?> type = GenerateMojo.class; !type.equals(AbstractMojo.class); type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field;
                }
            }
        }
        throw new NoSuchFieldException(name);
    }

    private static List<Parameter> parameters() throws Exception {
        try (InputStream in = ParameterValuesTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            return new PluginDescriptorBuilder()
                    .build(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .getMojo("generate")
                    .getParameters();
        }
    }
}
