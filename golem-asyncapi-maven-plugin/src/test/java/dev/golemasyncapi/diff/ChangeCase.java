package dev.golemasyncapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.AsyncApiGenerator;
import dev.golemasyncapi.ComparisonResult;
import dev.golemasyncapi.ReadRequest;
import dev.golemasyncapi.options.Contents;
import dev.golemasyncapi.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Two versions of something, and what is to be told of them.
 *
 * @param title what it is about
 * @param parts the texts by their names: {@code before} and {@code after}, then the expected ones
 */
public record ChangeCase(String title, Map<String, String> parts) {

    private static final Path FOLDER = Path.of("src/test/resources/changes");

    /** Schemas, each of which is received in one comparison and sent in another. */
    public static final Path SCHEMAS = FOLDER.resolve("schemas.txt");

    /** Documents without their first line. */
    public static final Path DOCUMENTS = FOLDER.resolve("documents.txt");

    /** The document around schemas. */
    private static final String AROUND = """
            info: {title: Events, version: '1'}
            servers: {home: {url: example.com, protocol: ws}}
            channels:
              /events:
                %s: {operationId: events, message: {name: Event, payload: {$ref: '#/components/schemas/Event'}}}
            components:
              schemas:
            """;

    /** The cases of a file. */
    public static List<ChangeCase> read(Path file) {
        try {
            var cases = new ArrayList<ChangeCase>();
            for (String text : Files.readString(file).split("(?m)^== ")) {
                if (!text.isBlank()) {
                    cases.add(parse(text));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChangeCase parse(String text) {
        String[] blocks = text.strip().split("(?m)^-- ");
        var parts = new LinkedHashMap<String, String>();
        for (int i = 1; i < blocks.length; i++) {
            int end = blocks[i].indexOf('\n');
            String name = end < 0 ? blocks[i] : blocks[i].substring(0, end);
            parts.put(name, end < 0 ? "" : blocks[i].substring(end + 1));
        }
        return new ChangeCase(blocks[0].strip(), parts);
    }

    /** The parts that say what is expected, with what was found. */
    Map<String, String> found() {
        var found = new LinkedHashMap<String, String>();
        parts.keySet().stream()
                .filter(name -> !name.equals("before") && !name.equals("after"))
                .forEach(name -> found.put(name, text(changes(name))));
        return found;
    }

    /** What changed. */
    public List<Change> changes(String expected) {
        return compare(document("before", expected), document("after", expected))
                .all();
    }

    /** This case as it stands in its file. */
    String text(Map<String, String> found) {
        var text = new StringBuilder("== ").append(title).append('\n');
        parts.forEach((name, part) ->
                text.append("-- ").append(name).append('\n').append(lines(found.getOrDefault(name, part))));
        return text.append('\n').toString();
    }

    private static String lines(String text) {
        return text.isBlank() ? "" : text.stripTrailing() + "\n";
    }

    public SourceText document(String version, String expected) {
        String part = parts.getOrDefault(version, "");
        String body = switch (expected) {
            case "received" -> AROUND.formatted("subscribe") + part.indent(4);
            case "sent" -> AROUND.formatted("publish") + part.indent(4);
            default -> part;
        };
        return SourceText.of(version + ".yaml", "asyncapi: 2.6.0\n" + body);
    }

    /** Compares two documents that have no errors. */
    static Changes compare(SourceText before, SourceText after) {
        ComparisonResult result =
                new AsyncApiGenerator().compare(ReadRequest.of(before), ReadRequest.of(after), Contents.DEFAULT);
        assertThat(result.changes())
                .as("%s %s", result.before(), result.after())
                .isPresent();
        return result.changes().orElseThrow();
    }

    private static String text(List<Change> changes) {
        return changes.stream()
                .map(change -> TextReport.oneLine(change) + "\n"
                        + change.reasons().stream()
                                .map(reason -> "  " + reason + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return title;
    }
}
