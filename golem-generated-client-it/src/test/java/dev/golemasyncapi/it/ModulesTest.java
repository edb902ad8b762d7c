package dev.golemasyncapi.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.golemasyncapi.it.server.RawWebSocketServer;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A generated client within a named module, which may use no more than docs/client.md says. */
@Timeout(120)
class ModulesTest {

    private static final String MODULE = "consumer";

    private static final String DESCRIPTOR = """
            module consumer {
                requires java.net.http;
                requires jdk.jfr;
                requires com.fasterxml.jackson.databind;
                requires static java.compiler;
                requires static org.jspecify;
                exports consumer;
            }
            """;

    private static final String CONSUMER = """
            package consumer;

            import dev.golemasyncapi.it.vault.VaultClient;
            import dev.golemasyncapi.it.vault.VaultServer;
            import dev.golemasyncapi.it.vault.runtime.MessageStream;
            import java.net.URI;

            public final class Consumer {
                public static String first(URI server) {
                    try (VaultClient client = VaultClient.builder().server(VaultServer.of(server)).build();
                            MessageStream<String> lines = client.watchPlain()) {
                        return lines.iterator().next();
                    }
                }
            }
            """;

    private static Path jarOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    @Test
    void aNamedModuleNeedsWhatIsDocumented(@TempDir Path folder) throws Exception {
        List<Path> jars = List.of(
                jarOf(ObjectMapper.class), jarOf(JsonParser.class), jarOf(JsonProperty.class), jarOf(Nullable.class));
        Files.writeString(folder.resolve("module-info.java"), DESCRIPTOR);
        Files.createDirectories(folder.resolve(MODULE));
        Files.writeString(folder.resolve("consumer/Consumer.java"), CONSUMER);
        Path classes = folder.resolve("classes");
        compile(folder, classes, jars);

        ModuleFinder finder =
                ModuleFinder.of(Stream.concat(Stream.of(classes), jars.stream()).toArray(Path[]::new));
        Configuration modules = ModuleLayer.boot().configuration().resolve(finder, ModuleFinder.of(), Set.of(MODULE));
        ClassLoader loader = ModuleLayer.defineModulesWithOneLoader(
                        modules, List.of(ModuleLayer.boot()), ClassLoader.getPlatformClassLoader())
                .layer()
                .findLoader(MODULE);
        Class<?> consumer = loader.loadClass("consumer.Consumer");

        assertThat(consumer.getModule().getName()).isEqualTo(MODULE);
        try (RawWebSocketServer server = RawWebSocketServer.start(connection -> {
            connection.accept().text("hello");
            connection.awaitClose();
        })) {
            assertThat(consumer.getMethod("first", java.net.URI.class).invoke(null, server.uri()))
                    .isEqualTo("hello");
        }
    }

    private static void compile(Path folder, Path classes, List<Path> jars) throws Exception {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> generated = Files.walk(Path.of("target/generated-sources/vault"))) {
            List<Path> sources = Stream.concat(
                            generated.filter(file -> file.toString().endsWith(".java")),
                            Stream.of(folder.resolve("module-info.java"), folder.resolve("consumer/Consumer.java")))
                    .toList();
            StringWriter told = new StringWriter();
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "-p",
                    jars.stream()
                            .map(Path::toString)
                            .collect(Collectors.joining(System.getProperty("path.separator"))));
            assertThat(compiler.getTask(told, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                            .call())
                    .as("%s", told)
                    .isTrue();
        }
    }
}
