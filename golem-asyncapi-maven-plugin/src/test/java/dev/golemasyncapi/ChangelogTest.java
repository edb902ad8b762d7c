package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The changelog keeps the form of Keep a Changelog 1.1.0, so that tools can read it and releases can cut it. */
class ChangelogTest {

    private static final Pattern RELEASE =
            Pattern.compile("\\[(\\d+\\.\\d+\\.\\d+(?:-[\\w.]+)?)] - (\\S+)(?: \\[YANKED])?");

    /** The kinds of changes of Keep a Changelog, and one of our own. */
    private static final Set<String> KINDS =
            Set.of("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security", "Generated code");

    /**
     * A kind of changes of a version.
     *
     * @param version the text of the version's heading
     * @param name the text of the heading
     * @param lines all lines below it
     */
    private record Kind(String version, String name, List<String> lines) {}

    private final List<String> versions = new ArrayList<>();
    private final List<Kind> kinds = new ArrayList<>();
    private List<String> lines = List.of();

    @BeforeEach
    void read() throws IOException {
        lines = Files.readAllLines(Path.of("../CHANGELOG.md"));
        for (String line : lines) {
            if (line.startsWith("## ")) {
                versions.add(line.substring(3));
            } else if (line.startsWith("### ")) {
                kinds.add(new Kind(versions.get(versions.size() - 1), line.substring(4), new ArrayList<>()));
            } else if (!kinds.isEmpty()) {
                kinds.get(kinds.size() - 1).lines().add(line);
            }
        }
    }

    @Test
    void saysWhichFormAndWhichVersionsItHas() {
        assertThat(lines.get(0)).isEqualTo("# Changelog");
        assertThat(lines).anyMatch(line -> line.contains("https://keepachangelog.com/"));
        assertThat(lines).anyMatch(line -> line.contains("https://semver.org/"));
        assertThat(lines).filteredOn(line -> line.startsWith("#")).allMatch(line -> line.matches("#{1,3} \\S.*"));
    }

    @Test
    void beginsWithWhatIsNotReleasedAndGoesBackInTime() {
        assertThat(versions).isNotEmpty().doesNotHaveDuplicates();
        assertThat(versions.get(0)).isEqualTo("[Unreleased]");

        List<ComparableVersion> numbers = new ArrayList<>();
        List<LocalDate> dates = new ArrayList<>();
        for (String version : versions.subList(1, versions.size())) {
            Matcher release = RELEASE.matcher(version);
            assertThat(release.matches()).as(version).isTrue();
            numbers.add(0, new ComparableVersion(release.group(1)));
            dates.add(0, LocalDate.parse(release.group(2)));
        }
        assertThat(numbers).isSorted();
        assertThat(dates).isSorted();
    }

    @Test
    void namesEachKindOfChangeOnceAVersionAndListsChangesBelowIt() {
        assertThat(kinds).extracting(Kind::name).isSubsetOf(KINDS);
        assertThat(kinds).extracting(kind -> kind.version() + " " + kind.name()).doesNotHaveDuplicates();
        assertThat(kinds).allSatisfy(kind -> {
            assertThat(kind.lines()).as(kind.name()).anyMatch(line -> line.startsWith("- "));
            assertThat(kind.lines()).allMatch(line -> line.isEmpty() || line.matches("- \\S.*| {2}\\S.*"));
        });
    }

    @Test
    void describesTheVersionThatIsBuiltOnceItIsNoSnapshot() throws Exception {
        String version = Poms.parent().getVersion();

        assertThat(version.endsWith("-SNAPSHOT")
                        || versions.stream().anyMatch(heading -> heading.startsWith("[" + version + "] ")))
                .as("CHANGELOG.md has a heading for " + version)
                .isTrue();
    }
}
