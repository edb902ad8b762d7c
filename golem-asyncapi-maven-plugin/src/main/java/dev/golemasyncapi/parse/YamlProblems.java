package dev.golemasyncapi.parse;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.source.JsonPointer;
import dev.golemasyncapi.source.Origin;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.source.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in our words what SnakeYAML found wrong, at the smallest place that is. */
final class YamlProblems {

    private static final String QUOTE_IT = "put a text that has \": \" in it in quotes, or check the indentation";

    private YamlProblems() {}

    /**
     * One of SnakeYAML's complaints.
     *
     * @param context how its context begins
     * @param problem what its problem contains
     * @param message what we say
     * @param help what to do about it; nothing where empty
     * @param atContext whether the place is where the context begins, which we then do not name a second time
     */
    private record Wording(String context, String problem, String message, String help, boolean atContext) {

        Wording(String context, String problem, String message, String help) {
            this(context, problem, message, help, false);
        }

        boolean fits(String actualContext, String actualProblem) {
            return actualContext.startsWith(context) && actualProblem.contains(problem);
        }
    }

    private static final List<Wording> WORDINGS = List.of(
            new Wording("while scanning a quoted scalar", "", "this quoted text has no end", "", true),
            new Wording(
                    "while scanning a double-quoted scalar",
                    "",
                    "this escape sequence is unknown in a text in double quotes",
                    "write \\\\ for a backslash, or use single quotes"),
            new Wording(
                    "while scanning a simple key",
                    "could not find expected ':'",
                    "a colon is due after this key",
                    "",
                    true),
            new Wording("", "mapping values are not allowed here", "a key is not expected here", QUOTE_IT),
            new Wording("", "sequence entries are not allowed here", "a list element is not expected here", ""),
            new Wording("", "mapping keys are not allowed here", "a key is not expected here", ""),
            new Wording(
                    "while parsing a block mapping",
                    "expected <block end>",
                    "this fits neither the object above nor what holds it",
                    "check the indentation"),
            new Wording(
                    "while parsing a block collection",
                    "expected <block end>",
                    "this fits neither the list above nor what holds it",
                    "check the indentation"),
            new Wording("while parsing a flow sequence", "", "\",\" or \"]\" is due here", ""),
            new Wording("while parsing a flow mapping", "", "\",\" or \"}\" is due here", ""),
            new Wording("", "expected the node content", "a value is due here", ""),
            new Wording(
                    "while scanning for the next token",
                    "",
                    "this character cannot begin a text",
                    "put the text in quotes"),
            new Wording("while scanning a block scalar", "", "a line break is due after \"|\" or \">\"", ""),
            new Wording(
                    "while scanning an a",
                    "",
                    "this is not the name of an anchor",
                    "put a text that begins with \"*\" or \"&\" in quotes"),
            new Wording("", "tag", "this is not a tag", "put a text that begins with \"!\" in quotes"),
            new Wording("while scanning a tag", "", "this is not a tag", "put a text that begins with \"!\" in quotes"),
            new Wording("while scanning a directive", "", "this is not a directive of YAML", ""),
            new Wording("", "YAML document (version 1.*", "only YAML 1.1 and 1.2 are read", ""),
            new Wording("", "expected '<document start>'", "the document ended above", ""),
            new Wording("", "", "the text from here on is not YAML", ""));

    /** The diagnostic for one of SnakeYAML's exceptions. */
    static Diagnostic describe(MarkedYAMLException e, SourceText source) {
        String context = orEmpty(e.getContext());
        String problem = orEmpty(e.getProblem());
        Span problemSpan = span(e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark(), source);
        Optional<Diagnostic> tab = tabIn(problemSpan.startLine(), source);
        if (tab.isPresent()) {
            return tab.get();
        }
        if (problem.startsWith("expected <block end>") && follows(problemSpan, source)) {
            return Diagnostic.of(
                            DiagnosticCode.YAML_SYNTAX,
                            origin(source, problemSpan),
                            "nothing may follow the value that ends here")
                    .withHelp("a single quote inside single quotes is written twice");
        }
        Wording wording = WORDINGS.stream()
                .filter(each -> each.fits(context, problem))
                .findFirst()
                .orElseThrow();
        boolean contextKnown = e.getContextMark() != null;
        Span place = wording.atContext && contextKnown ? span(e.getContextMark(), source) : problemSpan;
        Diagnostic diagnostic = Diagnostic.of(DiagnosticCode.YAML_SYNTAX, origin(source, place), wording.message);
        if (context.startsWith("while parsing a") && contextKnown) {
            diagnostic = diagnostic.withRelated(
                    origin(source, span(e.getContextMark(), source)),
                    context.contains("mapping") ? "the object begins here" : "the list begins here");
        }
        return wording.help.isEmpty() ? diagnostic : diagnostic.withHelp(wording.help);
    }

    /** A tab in front of a line's text is most often the cause, whatever SnakeYAML stumbled over. */
    private static Optional<Diagnostic> tabIn(int line, SourceText source) {
        String text = source.line(line);
        int tab = text.indexOf('\t');
        if (tab < 0 || !text.substring(0, tab).isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Diagnostic.of(
                        DiagnosticCode.TAB_INDENTATION,
                        origin(source, new Span(line, tab + 1, line, tab + 2)),
                        "a tab in front of the text of a line")
                .withHelp("YAML is indented with spaces"));
    }

    /** Whether anything stands in front of a place on its line. */
    private static boolean follows(Span place, SourceText source) {
        int[] line = source.line(place.startLine()).codePoints().toArray();
        int before = Math.min(place.startColumn() - 1, line.length);
        return !new String(line, 0, before).isBlank();
    }

    private static Span span(@Nullable Mark mark, SourceText source) {
        int start = mark == null ? 0 : mark.getIndex();
        return source.spanOfCodePoints(start, start);
    }

    private static Origin origin(SourceText source, Span span) {
        return new Origin(source, span, JsonPointer.ROOT);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
