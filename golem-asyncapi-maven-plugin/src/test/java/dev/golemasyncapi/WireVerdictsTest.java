package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.diff.Breakage;
import dev.golemasyncapi.diff.Change;
import dev.golemasyncapi.diff.ChangeCase;
import dev.golemasyncapi.diff.ChangeKind;
import dev.golemasyncapi.instances.InstanceGenerator;
import dev.golemasyncapi.instances.SchemaOracle;
import dev.golemasyncapi.options.Contents;
import dev.golemasyncapi.options.GeneratorOptions;
import dev.golemasyncapi.parse.NodeReader;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.write.GeneratedFile;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a comparison says of the wire is true: where it says that nothing breaks there, the types that are generated
 * from the old schemas read all instances of the new ones, and all instances of the old schemas fit the new ones; where
 * it says that something breaks, some instance is refused.
 */
class WireVerdictsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String EVENT = "/components/schemas/Event";
    private static final int INSTANCES = 100;

    /** A client takes what it does not know for an unknown variant, which is no failure of reading. */
    private static final Set<ChangeKind> READ_OTHERWISE = EnumSet.of(ChangeKind.DISCRIMINATOR_CHANGED);

    /** A number is a number to a validator, whatever its format; and it takes every text for a date. */
    private static final List<String> NOT_SEEN_BY_VALIDATORS =
            List.of("text gets a format", "one format becomes another");

    @TempDir
    private Path folder = Path.of("");

    private final List<String> problems = new ArrayList<>();

    @Test
    void whatIsReceivedIsReadOrNotAsItSays() throws Exception {
        List<ChangeCase> cases = ChangeCase.read(ChangeCase.SCHEMAS);
        Map<String, GeneratedFile> files = new LinkedHashMap<>();
        for (int i = 0; i < cases.size(); i++) {
            generate(cases.get(i).document("before", "received"), "com.example.c" + i)
                    .forEach(file -> files.putIfAbsent(file.path(), file));
        }
        assertThat(InMemoryCompiler.compile(List.copyOf(files.values()), folder))
                .isEmpty();
        var urls = new URL[] {folder.toUri().toURL()};
        try (var classes = new URLClassLoader(urls, WireVerdictsTest.class.getClassLoader())) {
            for (int i = 0; i < cases.size(); i++) {
                Class<?> type = classes.loadClass("com.example.c" + i + ".Event");
                ChangeCase each = cases.get(i);
                Optional<String> refused = instances(each.document("after", "received"))
                        .filter(json -> isRefused(json, type))
                        .findFirst();
                compare(each, "received", refused);
            }
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void whatIsSentFitsOrNotAsItSays() {
        for (ChangeCase each : ChangeCase.read(ChangeCase.SCHEMAS)) {
            SchemaOracle oracle =
                    SchemaOracle.of(tree(each.document("after", "sent")), EVENT).orElseThrow();
            if (!NOT_SEEN_BY_VALIDATORS.contains(each.title())) {
                Optional<String> refused = instances(each.document("before", "sent"))
                        .filter(json -> !oracle.accepts(parsed(json)))
                        .findFirst();
                compare(each, "sent", refused);
            }
        }
        assertThat(problems).isEmpty();
    }

    private void compare(ChangeCase each, String direction, Optional<String> refused) {
        List<Change> changes = each.changes(direction);
        boolean breaks = changes.stream().anyMatch(change -> change.breaks().contains(Breakage.WIRE));
        boolean otherwise = changes.stream().anyMatch(change -> READ_OTHERWISE.contains(change.kind()));
        if (breaks != refused.isPresent() && !(breaks && otherwise)) {
            problems.add(each.title() + ", " + direction + ": " + (breaks ? "nothing is refused" : refused));
        }
    }

    private static boolean isRefused(String json, Class<?> type) {
        try {
            MAPPER.readValue(json, type);
            return false;
        } catch (JsonProcessingException refused) {
            return true;
        }
    }

    private static Stream<String> instances(SourceText document) {
        JsonNode tree = tree(document);
        SchemaOracle oracle = SchemaOracle.of(tree, EVENT).orElseThrow();
        var generator = new InstanceGenerator(tree, new Random(document.text().hashCode()), false);
        return Stream.generate(() -> generator.instance(tree.at(EVENT)))
                .limit(INSTANCES)
                .flatMap(Optional::stream)
                .filter(oracle::accepts)
                .map(JsonNode::toString);
    }

    private static JsonNode parsed(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    private static JsonNode tree(SourceText document) {
        return JsonTree.of(new NodeReader(new Diagnostics()).read(document).orElseThrow());
    }

    private static List<GeneratedFile> generate(SourceText document, String modelPackage) throws IOException {
        GeneratorResult result = new AsyncApiGenerator()
                .generate(new GeneratorRequest(
                                document,
                                "com.example",
                                Optional.empty(),
                                Optional.of(modelPackage),
                                Optional.of(modelPackage + ".client"))
                        .withRuntimePackage("com.example.runtime")
                        .withOptions(GeneratorOptions.DEFAULT.withContents(
                                new Contents(Contents.Parts.MODELS, false, List.of(), List.of(), List.of(), false))));
        assertThat(result.ok()).isTrue();
        return result.files();
    }
}
