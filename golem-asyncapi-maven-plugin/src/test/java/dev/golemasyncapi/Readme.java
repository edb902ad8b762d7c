package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The project's README, or a part of it.
 *
 * @param text Markdown
 */
record Readme(String text) {

    private static final Path FILE = Path.of("../README.md");

    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\S*)\\n(.*?)^```$");

    /** The first cell of a table's row, where that is code. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\S+)` \\|(.*)$");

    /**
     * A fenced block.
     *
     * @param language what stands behind the fence
     * @param content the lines in between
     */
    record Block(String language, String content) {}

    /**
     * A row of a table.
     *
     * @param name the code in the first cell
     * @param rest all other cells
     */
    record Row(String name, String rest) {}

    static Readme read() {
        try {
            return new Readme(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part below a heading of the second level. */
    Readme section(String heading) {
        String[] parts = ("\n" + text).split("\n## " + Pattern.quote(heading) + "\n", -1);
        assertThat(parts)
                .as("the section \"%s\" and what is before it", heading)
                .hasSize(2);
        return new Readme(parts[1].split("(?m)^## ", 2)[0]);
    }

    List<Block> blocks() {
        return FENCE.matcher(text)
                .results()
                .map(fence -> new Block(fence.group(1), fence.group(2)))
                .toList();
    }

    /** The only block of a language. */
    String block(String language) {
        List<Block> blocks = blocks().stream()
                .filter(block -> block.language().equals(language))
                .toList();
        assertThat(blocks).as("blocks of %s", language).hasSize(1);
        return blocks.get(0).content();
    }

    List<Row> rows() {
        return ROW.matcher(text).results().map(Readme::row).toList();
    }

    private static Row row(MatchResult match) {
        return new Row(match.group(1), match.group(2));
    }
}
