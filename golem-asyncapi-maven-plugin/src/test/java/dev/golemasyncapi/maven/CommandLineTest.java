package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.codehaus.plexus.classworlds.ClassWorld;
import org.codehaus.plexus.classworlds.realm.ClassRealm;
import org.codehaus.plexus.component.configurator.BasicComponentConfigurator;
import org.codehaus.plexus.configuration.DefaultPlexusConfiguration;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each parameter has the property that its name promises, and what {@code -D} gives reaches it. */
class CommandLineTest {

    /** What to write for parameters of each type, and what is to come of it. */
    private static final Map<String, Sample> SAMPLES = Map.of(
            "boolean",
            new Sample("other than the default", ""),
            "java.lang.String",
            new Sample("some text", "some text"),
            "java.io.File",
            new Sample("/some/file", "/some/file"),
            "java.util.List",
            new Sample("one,two words,a=b", "[one, two words, a=b]"),
            InputSpecs.class.getName(),
            new Sample("spec,*.yaml,!x.yaml", "directory spec, includes [*.yaml], excludes [x.yaml]"));

    private record Sample(String written, String read) {}

    static Stream<String> goals() {
        return Descriptors.plugin().getMojos().stream()
                .map(MojoDescriptor::getGoal)
                .filter(goal -> !goal.equals("help"));
    }

    @ParameterizedTest
    @MethodSource("goals")
    void hasAPropertyForEachParameter(String goal) {
        MojoDescriptor mojo = Descriptors.plugin().getMojo(goal);
        for (Parameter parameter : editable(mojo)) {
            String property =
                    mojo.getMojoConfiguration().getChild(parameter.getName()).getValue("");
            if (parameter.getType().equals("java.util.Map")) {
                // Maven makes no map of a property: a parameter beside it takes the same on one line.
                assertThat(property).as(parameter.getName()).isEmpty();
                assertThat(editable(mojo))
                        .as("a parameter for the property asyncapi.%s", parameter.getName())
                        .anyMatch(other -> mojo.getMojoConfiguration()
                                .getChild(other.getName())
                                .getValue("")
                                .equals("${asyncapi." + parameter.getName() + "}"));
            } else {
                assertThat(property)
                        .isEqualTo("${asyncapi." + parameter.getName().replaceAll("^ruleList$", "rules") + "}");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("goals")
    void reachesEachParameter(String goal) throws Exception {
        MojoDescriptor mojo = Descriptors.plugin().getMojo(goal);
        for (Parameter parameter : editable(mojo)) {
            PlexusConfiguration configured = mojo.getMojoConfiguration().getChild(parameter.getName());
            if (!configured.getValue("").isEmpty()) {
                String standard = configured.getAttribute("default-value");
                boolean flag = parameter.getType().equals("boolean");
                Sample sample = flag
                        ? new Sample(String.valueOf(!"true".equals(standard)), String.valueOf(!"true".equals(standard)))
                        : SAMPLES.get(parameter.getType());
                assertThat(sample).as("a sample of %s", parameter.getType()).isNotNull();
                String property = configured.getValue().replaceAll("^\\$\\{|}$", "");

                Object value = value(mojo, parameter, Map.of(property, sample.written()));
                Object otherwise = value(mojo, parameter, Map.of());

                assertThat(value).as(property).hasToString(sample.read());
                assertThat(String.valueOf(otherwise))
                        .as("%s without -D", property)
                        .isNotEqualTo(sample.read());
            }
        }
    }

    private static List<Parameter> editable(MojoDescriptor mojo) {
        return mojo.getParameters().stream().filter(Parameter::isEditable).toList();
    }

    /** What Maven puts into the field. */
    private static Object value(MojoDescriptor descriptor, Parameter parameter, Map<String, String> commandLine)
            throws Exception {
        Properties properties = new Properties();
        properties.putAll(commandLine);
        MavenSession session = mock(MavenSession.class);
        lenient().when(session.getUserProperties()).thenReturn(properties);
        lenient().when(session.getSystemProperties()).thenReturn(new Properties());
        var evaluator = new PluginParameterExpressionEvaluator(session, new MojoExecution(descriptor));
        PlexusConfiguration only = new DefaultPlexusConfiguration("configuration");
        only.addChild(descriptor.getMojoConfiguration().getChild(parameter.getName()));
        Mojo mojo = (Mojo) Class.forName(descriptor.getImplementation())
                .getDeclaredConstructor()
                .newInstance();
        try (ClassWorld world = new ClassWorld()) {
            ClassRealm realm = world.newRealm("plugin", CommandLineTest.class.getClassLoader());
            new BasicComponentConfigurator().configureComponent(mojo, only, evaluator, realm);
        }
        return field(mojo, parameter.getName());
    }

    private static Object field(Mojo mojo, String name) throws IllegalAccessException {
        List<Class<?>> types = new ArrayList<>();
        for (Class<?> type = mojo.getClass(); type != null; type = type.getSuperclass()) {
            types.add(type);
        }
        Field field = types.stream()
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(each -> each.getName().equals(name) && !Modifier.isStatic(each.getModifiers()))
                .findFirst()
                .orElseThrow();
        field.setAccessible(true);
        return field.get(mojo);
    }
}
