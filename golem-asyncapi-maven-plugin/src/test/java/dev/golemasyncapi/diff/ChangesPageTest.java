package dev.golemasyncapi.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code docs/changes.md} to the catalogue, to what the cases find, and to the reports.
 *
 * <p>{@code mvn test -Dtest=ChangesPageTest -Dgolden.update=true} rewrites the table and the example, and fails.
 */
class ChangesPageTest {

    private static final Path PAGE = Path.of("../docs/changes.md");
    private static final Path SHOP = Path.of("src/test/resources/changes/reports/shop");
    private static final String TABLE = "| kind | what it says | received | sent |\n| --- | --- | --- | --- |\n";

    @Test
    void theTableHasEveryKindAndWhatTheCasesFind() throws IOException {
        Map<ChangeKind, Set<String>> received = new EnumMap<>(ChangeKind.class);
        Map<ChangeKind, Set<String>> sent = new EnumMap<>(ChangeKind.class);
        for (ChangeCase each : ChangeCase.read(ChangeCase.SCHEMAS)) {
            collect(each.changes("received"), received);
            collect(each.changes("sent"), sent);
        }
        for (ChangeCase each : ChangeCase.read(ChangeCase.DOCUMENTS)) {
            for (Change change : each.changes("changes")) {
                // Kinds of schemas have their cases above; what goes only one way there would tell half of it.
                if (change.kind().compareTo(ChangeKind.SCHEMA_ADDED) < 0) {
                    boolean both =
                            !each.title().endsWith("receive") && !each.title().endsWith("send");
                    if (both || each.title().endsWith("receive")) {
                        collect(List.of(change), received);
                    }
                    if (both || each.title().endsWith("send")) {
                        collect(List.of(change), sent);
                    }
                }
            }
        }
        String rows = Arrays.stream(ChangeKind.values())
                .map(kind -> "| `" + kind.id() + "` | " + kind.sentence() + " | " + words(received.get(kind)) + " | "
                        + words(sent.get(kind)) + " |\n")
                .collect(Collectors.joining());

        String text = Files.readString(PAGE);
        int from = text.indexOf(TABLE) + TABLE.length();
        int to = text.indexOf("\n\n", from - 1) + 1;
        compare(text, from, to, rows);
    }

    @Test
    void theExampleIsWhatIsPrinted() throws IOException {
        String text = Files.readString(PAGE);
        int from = text.indexOf("```text\n") + "```text\n".length();
        String report = Files.readString(SHOP.resolve("report.txt"));
        String first = report.substring(0, report.indexOf("\n\n", report.indexOf("schema Order, field total")) + 1);
        String example = first.substring(first.lastIndexOf("\n\n") + 2);

        compare(text, from, text.indexOf("```", from), example);
    }

    @Test
    void theJsonHasTheMembersOfAReport() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Matcher block = Pattern.compile("(?s)```json\n(.*?)```").matcher(Files.readString(PAGE));
        assertThat(block.find()).isTrue();
        JsonNode shown = mapper.readTree(block.group(1));
        JsonNode report = mapper.readTree(SHOP.resolve("report.json").toFile());

        assertThat(names(shown)).isEqualTo(names(report));
        JsonNode change = shown.get("changes").get(0);
        assertThat(report.get("changes")).anySatisfy(found -> {
            assertThat(names(found)).isEqualTo(names(change));
            assertThat(found.get("before")).isEqualTo(change.get("before"));
            assertThat(found.get("exchanges")).isEqualTo(change.get("exchanges"));
        });
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static void collect(List<Change> changes, Map<ChangeKind, Set<String>> found) {
        for (Change change : changes) {
            String breaks = change.breaks().stream().map(Breakage::label).collect(Collectors.joining(" and "));
            found.computeIfAbsent(change.kind(), first -> new TreeSet<>()).add(breaks);
        }
    }

    private static String words(Set<String> verdicts) {
        return verdicts.stream()
                .map(verdict -> verdict.isEmpty() ? "compatible" : verdict)
                .collect(Collectors.joining(", or "));
    }

    private static void compare(String text, int from, int to, String found) throws IOException {
        if (Boolean.getBoolean("golden.update") && !text.substring(from, to).equals(found)) {
            Files.writeString(PAGE, text.substring(0, from) + found + text.substring(to));
            fail("rewrote %s; run again without -Dgolden.update", PAGE);
        }
        assertThat(text.substring(from, to)).isEqualTo(found);
    }
}
