package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import dev.golemasyncapi.diagnostics.Diagnostics;
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

/**
 * Changes one thing in documents that nobody of this project wrote, 2,000 times: what the JSON Schema of AsyncAPI
 * refuses, we refuse, too. Where we are right to differ is in docs/conformance.md. The same changes every time.
 */
@Tag("corpus")
class MutationTest {

    private static final int MUTATIONS = 2_000;
    private static final long SEED = 20_260_000L;
    /** Longer documents have the same parts more often, and take the time of many short ones. */
    private static final long LONGEST = 30_000;

    private final Path corpus = Path.of(System.getProperty("corpus.directory", ""));
    private final OfficialSchemas schemas = new OfficialSchemas(corpus.resolve("schemas"));

    @Test
    void whatTheOfficialSchemaRefusesIsRefused() throws IOException {
        List<JsonNode> documents = documents();
        Random random = new Random(SEED);
        List<String> accepted = new ArrayList<>();
        int made = 0;
        int refused = 0;
        while (made < MUTATIONS) {
            JsonNode original = documents.get(random.nextInt(documents.size()));
            Optional<Mutation> mutation = Mutation.of(original, random);
            if (mutation.isEmpty()) {
                continue;
            }
            made++;
            List<Error> errors = schemas.check(version(original), mutation.get().document());
            if (!errors.isEmpty()) {
                refused++;
                if (isAccepted(mutation.get().document())) {
                    accepted.add(mutation.get().what() + " in " + original.at("/info/title") + " of "
                            + version(original) + ", refused since " + errors.get(0));
                }
            }
        }

        System.out.println("Mutations: " + made + " of " + documents.size() + " documents, " + refused
                + " refused by the official schemas");
        assertThat(accepted).isEmpty();
        assertThat(refused).isGreaterThan(MUTATIONS / 4);
    }

    /** The documents that nothing is wrong with, neither to us nor to the official schemas. */
    private List<JsonNode> documents() throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(corpus.resolve("documents"))) {
            for (Path file : files.sorted().toList()) {
                if (Files.size(file) <= LONGEST) {
                    read(file).filter(this::isFine).ifPresent(documents::add);
                }
            }
        }
        return documents;
    }

    private static Optional<JsonNode> read(Path file) throws IOException {
        SourceText text = SourceText.decode(file.getFileName().toString(), Files.readAllBytes(file));
        return new NodeReader(new Diagnostics()).read(text).map(JsonTree::of);
    }

    private boolean isFine(JsonNode document) {
        return Files.exists(corpus.resolve("schemas").resolve(version(document) + ".json"))
                && isAccepted(document)
                && schemas.check(version(document), document).isEmpty();
    }

    private static boolean isAccepted(JsonNode document) {
        return new AsyncApiGenerator()
                .validate(SourceText.of("asyncapi.json", document.toString()))
                .ok();
    }

    private static String version(JsonNode document) {
        return document.path("asyncapi").asText();
    }
}
