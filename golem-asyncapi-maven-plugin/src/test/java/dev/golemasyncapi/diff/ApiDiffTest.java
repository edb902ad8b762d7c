package dev.golemasyncapi.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is told of two versions of a schema or of a document: the cases of {@code src/test/resources/changes}.
 *
 * <p>{@code mvn test -Dtest=ApiDiffTest -Dgolden.update=true} rewrites what they expect, and fails.
 */
class ApiDiffTest {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    static Stream<ChangeCase> cases() {
        return Stream.of(ChangeCase.SCHEMAS, ChangeCase.DOCUMENTS).flatMap(file -> ChangeCase.read(file).stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhatIsExpected(ChangeCase each) {
        if (!UPDATE) {
            assertThat(each.text(each.found())).isEqualTo(each.text(each.parts()));
        }
    }

    @Test
    void everyKindOfChangeHasACase() {
        assertThat(cases().flatMap(each -> each.found().keySet().stream().flatMap(part -> each.changes(part).stream()))
                        .map(Change::kind))
                .contains(ChangeKind.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"schemas.txt", "documents.txt"})
    void rewritesTheCasesWhenAsked(String name) throws IOException {
        if (UPDATE) {
            Path file = ChangeCase.SCHEMAS.resolveSibling(name);
            List<ChangeCase> cases = ChangeCase.read(file);
            Files.writeString(
                    file, cases.stream().map(each -> each.text(each.found())).collect(Collectors.joining()));
            fail("rewrote %s; run again without -Dgolden.update", file);
        }
    }

    @Test
    void theIdsAreUnique() {
        assertThat(Arrays.stream(ChangeKind.values()).map(ChangeKind::id)).doesNotHaveDuplicates();
    }
}
