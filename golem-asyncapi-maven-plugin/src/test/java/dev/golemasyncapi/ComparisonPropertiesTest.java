package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.diagnostics.SeverityPolicy;
import dev.golemasyncapi.diff.Change;
import dev.golemasyncapi.diff.Changes;
import dev.golemasyncapi.diff.JsonReport;
import dev.golemasyncapi.diff.MarkdownReport;
import dev.golemasyncapi.diff.TextReport;
import dev.golemasyncapi.options.Contents;
import dev.golemasyncapi.parse.NodeReader;
import dev.golemasyncapi.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every comparison, whatever the documents. */
class ComparisonPropertiesTest {

    private static final int MUTATIONS = 10;
    private static final long SEED = 20_260_033L;

    static Stream<GoldenCase> cases() {
        return GoldenCase.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingChangedFromADocumentToItself(GoldenCase each) {
        assertThat(compare(each.document(), each.document()).orElseThrow().all())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatChangedOneWayChangedTheOtherWay(GoldenCase each) {
        Random random = new Random(SEED);
        SourceText original = json("before.json", each.document());
        for (int i = 0; i < MUTATIONS; i++) {
            Mutation.of(
                            JsonTree.of(new NodeReader(new Diagnostics())
                                    .read(original)
                                    .orElseThrow()),
                            random)
                    .map(mutation ->
                            SourceText.of("after.json", mutation.document().toString()))
                    .ifPresent(mutated -> compareBothWays(original, mutated));
        }
    }

    @Test
    void documentsThatHaveNothingInCommonAreCompared() {
        List<GoldenCase> all = GoldenCase.all();
        for (int i = 1; i < all.size(); i++) {
            compareBothWays(all.get(i - 1).document(), all.get(i).document());
        }
    }

    /** In the profile {@code corpus} only. */
    @Test
    @Tag("corpus")
    void documentsOfOthersAreCompared() throws IOException {
        List<SourceText> documents = new ArrayList<>();
        try (Stream<Path> files =
                Files.list(Path.of(System.getProperty("corpus.directory", "")).resolve("documents"))) {
            for (Path file : files.sorted().toList()) {
                documents.add(SourceText.decode(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        int compared = 0;
        int changed = 0;
        for (int i = 0; i < documents.size(); i++) {
            Optional<Changes> none = compare(documents.get(i), documents.get(i));
            compared += none.isPresent() ? 1 : 0;
            assertThat(none.map(Changes::all).orElse(List.of()))
                    .as(documents.get(i).name())
                    .isEmpty();
            for (int j = i + 1; j < Math.min(documents.size(), i + 4); j++) {
                changed += compareBothWays(documents.get(i), documents.get(j));
            }
        }
        System.out.println("Comparisons: " + compared + " documents with themselves, " + changed + " changes");
        assertThat(compared).isPositive();
    }

    /** How many changes there are, one way. */
    private static int compareBothWays(SourceText one, SourceText other) {
        Optional<Changes> there = compare(one, other);
        Optional<Changes> back = compare(other, one);
        assertThat(there.isPresent()).isEqualTo(back.isPresent());
        if (there.isEmpty()) {
            return 0;
        }
        assertThat(there.get().all().isEmpty())
                .as("%s %s: %s", one.name(), other.name(), TextReport.of(there.get()))
                .isEqualTo(back.orElseThrow().all().isEmpty());
        assertThat(there.get().all()).allMatch(change -> isWhole(change));
        assertThat(TextReport.of(there.get())).endsWith("\n");
        assertThat(JsonReport.of(there.get())).endsWith("}\n");
        assertThat(MarkdownReport.of(there.get())).endsWith("\n");
        return there.get().all().size();
    }

    private static boolean isWhole(Change change) {
        return !change.place().text().isBlank()
                && !change.what().text().isBlank()
                && (change.before().isPresent() || change.after().isPresent())
                && (!change.isBreaking() || !change.reasons().isEmpty());
    }

    private static Optional<Changes> compare(SourceText before, SourceText after) {
        return new AsyncApiGenerator()
                .compare(ReadRequest.of(before), lenient(after), Contents.DEFAULT)
                .changes();
    }

    /** What generates code is compared, whatever else is said of it. */
    private static ReadRequest lenient(SourceText document) {
        return ReadRequest.of(document).withSeverities(SeverityPolicy.LENIENT);
    }

    private static SourceText json(String name, SourceText document) {
        return SourceText.of(
                name,
                JsonTree.of(new NodeReader(new Diagnostics()).read(document).orElseThrow())
                        .toString());
    }
}
