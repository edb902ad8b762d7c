package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.golemasyncapi.diagnostics.DiagnosticRenderer;
import dev.golemasyncapi.source.SourceText;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Large documents. What grows too fast is found by counting the bytes that are allocated, not by a clock, so that a
 * slow machine changes nothing.
 */
final class ScaleTest {

    /** Twice the document may take a little more than twice the memory, and by far not four times as much. */
    private static final double MOST_GROWTH = 2.6;

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json"})
    void readingAndCheckingGrowWithTheDocument(String form) {
        assertLinear(schemas -> BigDocument.text(form, schemas, ""));
    }

    /** A document in one line, with a mistake in each schema. */
    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json"})
    void reportingGrowsWithTheMistakes(String form) {
        assertLinear(schemas -> BigDocument.text(form, schemas, "Missing"));
    }

    @Test
    void longChainsOfSchemasAreResolved() {
        SourceText document = BigDocument.text("json", 4000, "");

        assertThat(new AsyncApiGenerator().validate(document).diagnostics()).isEmpty();
    }

    private static void assertLinear(IntFunction<SourceText> documents) {
        allocated(documents.apply(50));
        long one = allocated(documents.apply(150));
        long two = allocated(documents.apply(300));
        long four = allocated(documents.apply(600));

        assertThat((double) two / one).isLessThan(MOST_GROWTH);
        assertThat((double) four / two).isLessThan(MOST_GROWTH);
    }

    private static long allocated(SourceText document) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        GeneratorResult result = new AsyncApiGenerator().validate(document);
        result.diagnostics().forEach(DiagnosticRenderer::listing);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
