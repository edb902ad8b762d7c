package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.AbstractMojo;
import org.junit.jupiter.api.Test;

/** What a build in which nothing has changed loads: a cold JVM pays for each class. */
@MojoTest
class UnchangedClassesTest extends MojoTestProject {

    private static final List<String> LIBRARIES = List.of(
            "com.ethlo.",
            "com.fasterxml.",
            "com.networknt.",
            "com.palantir.",
            "org.apache.avro.",
            "org.commonmark.",
            "org.yaml.");
    private static final List<String> STAGES = List.of(
            "dev.golemasyncapi.avro.",
            "dev.golemasyncapi.generate.",
            "dev.golemasyncapi.model.",
            "dev.golemasyncapi.naming.",
            "dev.golemasyncapi.parse.",
            "dev.golemasyncapi.validate.");

    @Test
    @InjectMojo(goal = "generate")
    void areNoneOfALibraryAndNoneOfAStage(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);
        try (PluginRealm first = new PluginRealm();
                PluginRealm second = new PluginRealm()) {
            first.run(mojo);
            second.run(mojo);

            assertThat(first.loaded).anyMatch(name -> startsWithAny(name, LIBRARIES));
            assertThat(log.lines).last().asString().startsWith("INFO Nothing has changed: ");
            assertThat(second.loaded)
                    .noneMatch(name -> startsWithAny(name, LIBRARIES))
                    .noneMatch(name -> startsWithAny(name, STAGES))
                    .contains("dev.golemasyncapi.write.OutputDirectory");
        }
    }

    private static boolean startsWithAny(String name, List<String> starts) {
        return starts.stream().anyMatch(name::startsWith);
    }

    /** The plugin with what it depends on, loaded anew; what is Maven's comes from outside. */
    private static final class PluginRealm extends URLClassLoader {

        final Set<String> loaded = ConcurrentHashMap.newKeySet();

        PluginRealm() throws MalformedURLException {
            super(classPath(), PluginRealm.class.getClassLoader());
        }

        private static URL[] classPath() throws MalformedURLException {
            List<URL> urls = new ArrayList<>();
            for (String path : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                urls.add(Path.of(path).toUri().toURL());
            }
            return urls.toArray(URL[]::new);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                boolean own = name.startsWith("dev.golemasyncapi.") || startsWithAny(name, LIBRARIES);
                if (!own) {
                    return super.loadClass(name, resolve);
                }
                loaded.add(name);
                Class<?> found = findLoadedClass(name);
                return found == null ? findClass(name) : found;
            }
        }

        /** Runs a Mojo of this realm that is set as another one is. */
        void run(AbstractMojo other) throws Exception {
            AbstractMojo mojo = (AbstractMojo) made(other.getClass());
            mojo.setLog(other.getLog());
            Class<?> type = mojo.getClass();
            for (Class<?> from = other.getClass(); !from.equals(AbstractMojo.class); from = from.getSuperclass()) {
                for (Field field : from.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers()) && !Modifier.isFinal(field.getModifiers())) {
                        set(type.getDeclaredField(field.getName()), mojo, valueOf(field, other));
                    }
                }
                type = type.getSuperclass();
            }
            mojo.execute();
        }

        private Object valueOf(Field field, Object object) throws Exception {
            field.setAccessible(true);
            Object value = field.get(object);
            boolean own = value != null && value.getClass().getName().startsWith("dev.golemasyncapi.");
            return own ? made(value.getClass()) : value;
        }

        private Object made(Class<?> type) throws Exception {
            return loadClass(type.getName(), true).getConstructor().newInstance();
        }

        private static void set(Field field, Object object, Object value) throws IllegalAccessException {
            field.setAccessible(true);
            field.set(object, value);
        }
    }
}
