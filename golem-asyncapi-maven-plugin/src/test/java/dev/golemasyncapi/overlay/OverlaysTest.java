package dev.golemasyncapi.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.NodeReader;
import dev.golemasyncapi.parse.ReadLimits;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.Sequence;
import dev.golemasyncapi.source.SourceText;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OverlaysTest {

    private static final String HEAD = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n";

    private static final ReadLimits LIMITS = new ReadLimits(1_000_000, 500, 5_000);

    private final Diagnostics diagnostics = new Diagnostics();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {a: 1, b: {c: 2}}   | {target: $, update: {b: {d: 3}, e: 4}}            | {a:1,b:{c:2,d:3},e:4}
            {a: {b: 1, c: 2}}   | {target: $.a, update: {b: {x: 1}}}                | {a:{b:{x:1},c:2}}
            {a: {b: [1], c: 1}} | {target: $.a, update: {b: [2, 3], c: [4]}}        | {a:{b:[1,2,3],c:[4]}}
            {a: [1]}            | {target: $.a, update: {b: 2}}                     | {a:[1,{b:2}]}
            {a: [1]}            | {target: $.a, update: 2}                          | {a:[1,2]}
            {a: [1]}            | {target: $.a, update: [2, 3]}                     | {a:[1,2,3]}
            {a: [1]}            | {target: $.a, update: [[2]]}                      | {a:[1,[2]]}
            {a: 1, b: 2}        | {target: $.a, remove: true}                       | {b:2}
            {a: 1, b: 2}        | {target: $.a, remove: true, update: {c: 1}}       | {b:2}
            {a: [1, 2, 3]}      | {target: '$.a[0,2]', remove: true}                | {a:[2]}
            {a: [{x: 1}, {x: 2}]} | {target: '$.a[?@.x==2]', remove: true}          | {a:[{x:1}]}
            {a: {b: {}}, c: {}} | {target: $.*, update: {z: 1}}                     | {a:{b:{},z:1},c:{z:1}}
            {a: {b: {}}}        | {target: $..*, update: {z: 1}}                    | {a:{b:{z:1},z:1}}
            {a: {b: {c: 1}}}    | {target: '$..[?@.c]', remove: true}               | {a:{}}
            {a: {b: 1}}         | {target: "$['a','a']", update: {c: [1]}}          | {a:{b:1,c:[1]}}
            {a: &x {b: 1}, c: *x} | {target: $.a, update: {b: 2}}                   | {a:{b:2},c:{b:1}}
            {a: 1}              | {target: $, update: {a: null}}                    | {a:null}
            """)
    void changesTheDocument(String document, String action, String expected) {
        Node changed =
                apply("document.yaml", document, HEAD + "  - " + action + "\n").orElseThrow();

        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(text(changed)).isEqualTo(expected);
    }

    @Test
    void appliesOverlaysAndActionsInOrder() {
        Node changed = apply(
                        "document.yaml",
                        "{a: 1}",
                        HEAD + "  - {target: $, update: {b: {}}}\n  - {target: $.b, update: {c: 1}}\n",
                        HEAD + "  - {target: $.a, remove: true}\n  - {target: $.b, update: {c: 2}}\n")
                .orElseThrow();

        assertThat(text(changed)).isEqualTo("{b:{c:2}}");
    }

    @Test
    void readsOverlaysInJson() {
        Node changed = apply("document.json", "{\"a\": 1}", """
                {"overlay": "1.0.1", "info": {"title": "t", "version": "1", "x-by": "us"}, "extends": "document.json",
                \t"actions": [{"target": "$", "description": "d", "update": {"b": "c\\/d"}, "x-why": 1}]}
                """).orElseThrow();

        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(text(changed)).isEqualTo("{a:1,b:c/d}");
    }

    @Test
    void whatComesFromAnOverlayIsWrittenThereAndStandsInTheDocument() {
        Mapping changed = (Mapping)
                apply("document.yaml", "{a: {b: 1}}", HEAD + "  - target: $.a\n    update:\n      b: {c: [x]}\n")
                        .orElseThrow();
        Mapping.Member replaced =
                ((Mapping) changed.child("a").orElseThrow()).member("b").orElseThrow();
        Node item = replaced.value().child("c").orElseThrow().child("0").orElseThrow();

        assertThat(replaced.key().origin()).hasToString("0.yaml:6:7#/a/b");
        assertThat(item.origin()).hasToString("0.yaml:6:15#/a/b/c/0");
        assertThat(changed.member("a").orElseThrow().key().origin()).hasToString("document.yaml:1:2#/a");
    }

    @Test
    void elementsThatMoveUpPointToTheirNewPlace() {
        Node changed = apply("document.yaml", "{a: [1, {b: 2}]}", HEAD + "  - {target: '$.a[0]', remove: true}\n")
                .orElseThrow();
        Node moved = changed.child("a").orElseThrow().child("0").orElseThrow();

        assertThat(moved.child("b").orElseThrow().origin()).hasToString("document.yaml:1:13#/a/0/b");
    }

    @ParameterizedTest
    @CsvSource({
        "document.yaml, spec/a.overlay.yaml, spec/document.yaml, true",
        "./document.yaml, a.overlay.yaml, document.yaml, true",
        "../api/document.yaml, overlays/a.yaml, api/document.yaml, true",
        "other.yaml, a.overlay.yaml, document.yaml, false",
        "document.yaml, overlays/a.yaml, document.yaml, false",
        "https://example.com/specs/document.yaml, a.yaml, src/document.yaml, true",
        "https://example.com/specs/other.yaml, a.yaml, document.yaml, false",
        "urn:acme:other, a.yaml, document.yaml, false",
        "not a reference, a.yaml, document.yaml, false",
    })
    void knowsWhetherAnOverlayExtendsTheDocument(String reference, String overlay, String document, boolean same) {
        assertThat(DocumentNames.mayBeSame(reference, overlay, document)).isEqualTo(same);
    }

    @Test
    void boundsWhatOverlaysAdd() {
        String doubling =
                "  - {target: $..*, update: {a: {}, b: {}, c: {}, d: {}, e: {}, f: {}, g: {}, h: {}}}\n".repeat(30);

        assertThat(apply("document.yaml", "{a: {}}", HEAD + doubling)).isEmpty();
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.OVERLAY_NOT_APPLICABLE);
    }

    @Test
    void boundsTheDepthThatOverlaysBuild() {
        String deep = "{a: ".repeat(490) + "1" + "}".repeat(490);
        String overlay = HEAD + "  - {target: $" + ".a".repeat(450) + ", update: {b: " + deep + "}}\n";

        assertThat(apply("document.yaml", deep, overlay)).isEmpty();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.NESTING_TOO_DEEP);
    }

    private Optional<Node> apply(String name, String document, String... overlays) {
        Node root =
                new NodeReader(diagnostics).read(SourceText.of(name, document)).orElseThrow();
        return new Overlays(diagnostics, LIMITS)
                .apply(
                        root,
                        IntStream.range(0, overlays.length)
                                .mapToObj(i -> SourceText.of(i + ".yaml", overlays[i]))
                                .toList());
    }

    private static String text(Node node) {
        if (node instanceof Mapping mapping) {
            return mapping.members().stream()
                    .map(member -> member.name() + ":" + text(member.value()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node instanceof Sequence sequence) {
            return sequence.items().stream()
                    .map(OverlaysTest::text)
                    .toList()
                    .toString()
                    .replace(" ", "");
        }
        return ((Scalar) node).text();
    }
}
