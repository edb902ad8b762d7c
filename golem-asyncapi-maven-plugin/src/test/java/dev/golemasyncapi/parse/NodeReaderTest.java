package dev.golemasyncapi.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.source.JsonPointer;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.source.Span;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class NodeReaderTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void yamlValuesKnowTheirPlaces() {
        Mapping root = yaml("a:\n  - 💡: [x, 'y z']\n    b: >\n      folded\n      text\n");

        Mapping.Member key = at(root, "a", "0") instanceof Mapping mapping
                ? mapping.member("💡").orElseThrow()
                : null;
        assertThat(key.key().origin().span()).isEqualTo(new Span(2, 5, 2, 6));
        assertThat(key.key().origin().pointer()).hasToString("/a/0/💡");
        assertThat(at(root, "a", "0", "💡", "1").origin().span()).isEqualTo(new Span(2, 12, 2, 17));
        assertThat(at(root, "a", "0", "💡").origin().span()).isEqualTo(new Span(2, 8, 2, 18));
        assertThat(scalar(root, "a", "0", "b").text()).isEqualTo("folded text\n");
    }

    @Test
    void jsonValuesKnowTheirPlaces() {
        Mapping root = (Mapping) read("a.json", "{\n\t\"a\\\"\" : [\"💡\", -1.50e+3],\"b\":{}}");

        Mapping.Member member = root.member("a\"").orElseThrow();
        assertThat(member.key().origin().span()).isEqualTo(new Span(2, 2, 2, 7));
        assertThat(member.value().origin().span()).isEqualTo(new Span(2, 10, 2, 25));
        assertThat(at(root, "a\"", "0").origin().span()).isEqualTo(new Span(2, 11, 2, 14));
        assertThat(at(root, "a\"", "1").origin().span()).isEqualTo(new Span(2, 16, 2, 24));
        assertThat(scalar(root, "a\"", "1").text()).isEqualTo("-1.50e+3");
        assertThat(at(root, "b").origin().span()).isEqualTo(new Span(2, 30, 2, 32));
    }

    @Test
    void jsonMayHaveWhatSnakeYamlRefuses() {
        Mapping root = (Mapping) read("a.yaml", "{\n\t\"a\": \"b\\/c\"\n}");

        assertThat(scalar(root, "a").text()).isEqualTo("b/c");
    }

    @Test
    void objectsInBracesAreYamlWhereTheyAreNoJson() {
        Mapping root = (Mapping) read("a.yaml", "{a: on, b: [1, ]}");

        assertThat(scalar(root, "a").isString()).isTrue();
    }

    @Test
    void numbersKeepTheirTextAndTheirValue() {
        Mapping root = yaml("a: 1.0\nb: 0o17\nc: 0xff\nd: 123456789012345678901234567890\ne: .inf\nf: +7\n");

        assertThat(scalar(root, "a").text()).isEqualTo("1.0");
        assertThat(scalar(root, "a").number()).contains(new BigDecimal("1.0"));
        assertThat(scalar(root, "b").number()).contains(BigDecimal.valueOf(15));
        assertThat(scalar(root, "c").number()).contains(BigDecimal.valueOf(255));
        assertThat(scalar(root, "d").number()).contains(new BigDecimal("123456789012345678901234567890"));
        assertThat(scalar(root, "e").number()).isEmpty();
        assertThat(scalar(root, "f").number()).contains(BigDecimal.valueOf(7));
    }

    @Test
    void quotesAndTagsDecideBeforeTheText() {
        Mapping root = yaml("a: '1'\nb: !!str 1\nc: !!int '1'\nd: !!float 1\nf: |\n  true\n");

        assertThat(scalar(root, "a").kind()).isEqualTo(Scalar.Kind.STRING);
        assertThat(scalar(root, "b").kind()).isEqualTo(Scalar.Kind.STRING);
        assertThat(scalar(root, "c").kind()).isEqualTo(Scalar.Kind.INTEGER);
        assertThat(scalar(root, "d").kind()).isEqualTo(Scalar.Kind.FLOAT);
        assertThat(scalar(root, "f").kind()).isEqualTo(Scalar.Kind.STRING);
    }

    @Test
    void keysAreTheirText() {
        assertThat(yaml("1: a\ntrue: b\n1.0: c\nnull: d\n2026-01-01: e\n? f\n").byName())
                .containsOnlyKeys("1", "true", "1.0", "null", "2026-01-01", "f");
    }

    @Test
    void aliasesRepeatTheNodeOfTheirAnchor() {
        Mapping root = yaml("a: &x {b: 1}\nc: *x\nd: &x 2\ne: *x\n");

        assertThat(at(root, "c")).isSameAs(at(root, "a"));
        assertThat(at(root, "c").origin().span().startLine()).isEqualTo(1);
        assertThat(scalar(root, "e").text()).isEqualTo("2");
    }

    @Test
    void mergeKeysBringWhatIsNotThere() {
        Mapping root = yaml("""
                base: &base {a: 1, b: 1}
                more: &more {b: 2, c: 2, d: 2}
                one:
                  b: own
                  <<: *base
                both:
                  <<: [*more, *base]
                  d: own
                deep: &deep
                  <<: *base
                  e: 1
                deeper:
                  <<: *deep
                '<<': text
                """);

        assertThat(((Mapping) at(root, "one")).byName().keySet()).containsExactly("b", "a");
        assertThat(scalar(root, "one", "b").text()).isEqualTo("own");
        assertThat(((Mapping) at(root, "both")).byName().keySet()).containsExactly("b", "c", "a", "d");
        assertThat(scalar(root, "both", "b").text()).isEqualTo("2");
        assertThat(scalar(root, "both", "d").text()).isEqualTo("own");
        assertThat(((Mapping) at(root, "deeper")).byName().keySet()).containsExactly("a", "b", "e");
        assertThat(scalar(root, "<<").text()).isEqualTo("text");
        assertThat(at(root, "one", "a").origin().span().startLine()).isEqualTo(1);
    }

    @Test
    void limitsAreKept() {
        assertThat(refused(new ReadLimits(5, 9, 9), "a.yaml", "a: 123")).isEqualTo(DiagnosticCode.DOCUMENT_TOO_LARGE);
        assertThat(refused(new ReadLimits(99, 2, 9), "a.yaml", "a:\n  b:\n    c: 1"))
                .isEqualTo(DiagnosticCode.NESTING_TOO_DEEP);
        assertThat(refused(new ReadLimits(99, 2, 9), "a.json", "{\"a\":{\"b\":[]}}"))
                .isEqualTo(DiagnosticCode.NESTING_TOO_DEEP);
        assertThat(refused(new ReadLimits(99, 9, 5), "a.yaml", "a: &a [1, 2]\nb: [*a, *a]"))
                .isEqualTo(DiagnosticCode.TOO_MANY_ALIASES);
    }

    @Test
    void theDeepestDocumentIsReadOnASmallStack() throws InterruptedException {
        String deepest = "[".repeat(499) + "{a: 1}" + "]".repeat(499);
        var failure = new AtomicReference<Throwable>();
        Thread thread = new Thread(null, () -> read("a.yaml", deepest), "small", 512 * 1024);
        thread.setUncaughtExceptionHandler((unused, thrown) -> failure.set(thrown));
        thread.start();
        thread.join();

        assertThat(failure).hasNullValue();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void escapesBeyondUnicodeAreReported() {
        new NodeReader(diagnostics).read(SourceText.of("a.yaml", "a: \"\\UFFFFFFFF\""));

        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.YAML_SYNTAX);
    }

    private DiagnosticCode refused(ReadLimits limits, String name, String text) {
        Diagnostics found = new Diagnostics();
        assertThat(new NodeReader(found, limits).read(SourceText.of(name, text)))
                .isEmpty();
        assertThat(found.sorted()).hasSize(1);
        return found.sorted().get(0).code();
    }

    private Mapping yaml(String text) {
        return (Mapping) read("a.yaml", text);
    }

    private Node read(String name, String text) {
        Optional<Node> node = new NodeReader(diagnostics).read(SourceText.of(name, text));
        assertThat(diagnostics.sorted()).isEmpty();
        return node.orElseThrow();
    }

    private static Node at(Node root, String... path) {
        return root.at(JsonPointer.of(path)).orElseThrow();
    }

    private static Scalar scalar(Node root, String... path) {
        return (Scalar) at(root, path);
    }
}
