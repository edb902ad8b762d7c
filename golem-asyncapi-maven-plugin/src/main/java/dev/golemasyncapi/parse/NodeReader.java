package dev.golemasyncapi.parse;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.source.JsonPointer;
import dev.golemasyncapi.source.Origin;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.source.Span;
import java.util.Locale;
import java.util.Optional;

/** Reads a text as the tree of its values, whether it is YAML or JSON. */
public final class NodeReader {

    private final Diagnostics diagnostics;
    private final ReadLimits limits;

    /** Reports what is wrong to {@code diagnostics}. */
    public NodeReader(Diagnostics diagnostics) {
        this(diagnostics, ReadLimits.DEFAULT);
    }

    NodeReader(Diagnostics diagnostics, ReadLimits limits) {
        this.diagnostics = diagnostics;
        this.limits = limits;
    }

    /** The root of the text; empty where an error was reported. */
    public Optional<Node> read(SourceText source) {
        int errorsBefore = diagnostics.errorCount();
        if (!isReadable(source)) {
            return Optional.empty();
        }
        Optional<Node> root = parse(source);
        if (diagnostics.errorCount() > errorsBefore) {
            return Optional.empty();
        }
        boolean empty = root.isEmpty() || (root.get() instanceof Scalar scalar && scalar.isAbsent());
        if (empty) {
            diagnostics.report(
                    DiagnosticCode.EMPTY_DOCUMENT, origin(source, Span.at(1, 1)), "there is nothing in this file");
            return Optional.empty();
        }
        return root;
    }

    private boolean isReadable(SourceText source) {
        Optional<Span> malformed = source.malformed();
        if (malformed.isPresent()) {
            diagnostics.report(
                    DiagnosticCode.INVALID_ENCODING,
                    origin(source, malformed.get()),
                    "these bytes are not text in UTF-8",
                    "save the file in UTF-8");
            return false;
        }
        String text = source.text();
        if (text.codePointCount(0, text.length()) > limits.codePoints()) {
            diagnostics.report(
                    DiagnosticCode.DOCUMENT_TOO_LARGE,
                    origin(source, Span.at(1, 1)),
                    "the document has more than " + limits.codePoints() + " characters");
            return false;
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!isPrintable(c)) {
                diagnostics.report(
                        DiagnosticCode.INVALID_CHARACTER,
                        origin(source, source.spanOfChars(i, i + 1)),
                        String.format(Locale.ROOT, "the control character U+%04X", c),
                        "remove it, or write it as an escape sequence in double quotes");
                return false;
            }
        }
        return true;
    }

    /** The characters that YAML 1.2 allows (section 5.1). */
    private static boolean isPrintable(int c) {
        return (c >= ' ' && c <= 0x7E)
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c == 0x85
                || (c >= 0xA0 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    private Optional<Node> parse(SourceText source) {
        String name = source.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return new JsonReader(limits, diagnostics).read(source);
        }
        if (source.text().stripLeading().startsWith("{")) {
            // Most likely JSON, which has tabs and escapes that YAML refuses; a YAML object in braces is YAML all the
            // same.
            Diagnostics ofJson = new Diagnostics();
            Optional<Node> root = new JsonReader(limits, ofJson).read(source);
            boolean json = ofJson.sorted().stream().noneMatch(each -> each.code() == DiagnosticCode.JSON_SYNTAX);
            if (json) {
                ofJson.sorted().forEach(diagnostics::report);
                return root;
            }
        }
        return new YamlReader(limits, diagnostics).read(source);
    }

    private static Origin origin(SourceText source, Span span) {
        return new Origin(source, span, JsonPointer.ROOT);
    }
}
