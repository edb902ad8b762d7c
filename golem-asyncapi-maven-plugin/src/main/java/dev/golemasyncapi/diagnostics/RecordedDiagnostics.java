package dev.golemasyncapi.diagnostics;

import dev.golemasyncapi.source.JsonPointer;
import dev.golemasyncapi.source.Origin;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Diagnostics as text without line breaks, so that a later run that reads the same documents can report them without
 * looking for them. Places are kept, and not what stands there.
 */
public final class RecordedDiagnostics {

    private static final String SEPARATOR = "\t";

    private RecordedDiagnostics() {}

    /** A diagnostic as text. */
    public static String text(Diagnostic diagnostic) {
        List<String> fields = new ArrayList<>(List.of(
                diagnostic.code().id(),
                diagnostic.severity().name(),
                diagnostic.message(),
                diagnostic.help().isPresent() ? "help" : "",
                diagnostic.help().orElse("")));
        add(diagnostic.origin(), fields);
        for (Diagnostic.Related related : diagnostic.related()) {
            fields.add(related.message());
            add(related.origin(), fields);
        }
        return String.join(
                SEPARATOR, fields.stream().map(RecordedDiagnostics::escaped).toList());
    }

    private static void add(Origin origin, List<String> fields) {
        Span span = origin.span();
        fields.add(origin.source().name());
        fields.add(String.valueOf(span.startLine()));
        fields.add(String.valueOf(span.startColumn()));
        fields.add(String.valueOf(span.endLine()));
        fields.add(String.valueOf(span.endColumn()));
        fields.add(origin.pointer().toString());
    }

    /**
     * The diagnostic that a text is of.
     *
     * @param text as {@link #text} made it, of the same version
     * @param documents the documents by their names
     */
    public static Diagnostic diagnostic(String text, Function<String, SourceText> documents) {
        Iterator<String> fields = Arrays.stream(text.split(SEPARATOR, -1))
                .map(RecordedDiagnostics::unescaped)
                .iterator();
        DiagnosticCode code = DiagnosticCode.of(fields.next()).orElseThrow();
        Severity severity = Severity.valueOf(fields.next());
        String message = fields.next();
        boolean helps = !fields.next().isEmpty();
        String help = fields.next();
        Diagnostic diagnostic = new Diagnostic(
                code,
                severity,
                message,
                origin(fields, documents),
                List.of(),
                helps ? Optional.of(help) : Optional.empty());
        while (fields.hasNext()) {
            String what = fields.next();
            diagnostic = diagnostic.withRelated(origin(fields, documents), what);
        }
        return diagnostic;
    }

    private static Origin origin(Iterator<String> fields, Function<String, SourceText> documents) {
        SourceText source = documents.apply(fields.next());
        int startLine = Integer.parseInt(fields.next());
        int startColumn = Integer.parseInt(fields.next());
        int endLine = Integer.parseInt(fields.next());
        int endColumn = Integer.parseInt(fields.next());
        return new Origin(
                source,
                new Span(startLine, startColumn, endLine, endColumn),
                JsonPointer.parse(fields.next()).orElseThrow());
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescaped(String field) {
        StringBuilder plain = new StringBuilder();
        boolean escaped = false;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (escaped) {
                plain.append(
                        switch (c) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> c;
                        });
                escaped = false;
            } else if (c == '\\') {
                escaped = true;
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
