package dev.golemasyncapi.parse;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.source.JsonPointer;
import dev.golemasyncapi.source.Origin;
import dev.golemasyncapi.source.SourceText;
import java.util.List;

/** Says in our words what Jackson found wrong. */
final class JsonProblems {

    private JsonProblems() {}

    /**
     * One of Jackson's complaints.
     *
     * @param contains what its message contains
     * @param message what we say
     */
    private record Wording(String contains, String message) {}

    private static final List<Wording> WORDINGS = List.of(
            new Wording("end-of-input", "the document ends too early"),
            new Wording("double-quote to start field name", "a key in double quotes is due here"),
            new Wording("comma to separate Object entries", "\",\" or \"}\" is due here"),
            new Wording("comma to separate Array entries", "\",\" or \"]\" is due here"),
            new Wording("colon to separate field name", "a colon is due after the key"),
            new Wording("close marker", "this bracket does not fit the one that was opened"),
            new Wording("character escape", "this escape sequence is unknown in JSON"),
            new Wording("Illegal unquoted character", "a line break or control character inside a text"),
            new Wording("Invalid numeric value", "this is not a number of JSON"),
            new Wording("in numeric value", "this is not a number of JSON"),
            new Wording("", "this is not a value of JSON"));

    /** The diagnostic for one of Jackson's exceptions. */
    static Diagnostic describe(JsonProcessingException e, SourceText source) {
        String problem = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
        long offset = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
        int at = (int) Math.max(0, Math.min(offset, source.text().length()));
        int start = problem.startsWith("Unrecognized token") ? startOfWord(source.text(), at) : at;
        String message = WORDINGS.stream()
                .filter(wording -> problem.contains(wording.contains))
                .findFirst()
                .orElseThrow()
                .message;
        return Diagnostic.of(
                DiagnosticCode.JSON_SYNTAX,
                new Origin(source, source.spanOfChars(start, at), JsonPointer.ROOT),
                message);
    }

    /** Jackson reports a word that it does not know at its end. */
    private static int startOfWord(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
