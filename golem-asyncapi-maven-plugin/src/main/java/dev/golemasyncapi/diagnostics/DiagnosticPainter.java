package dev.golemasyncapi.diagnostics;

/** Colours the parts of a listing, where what shows it has colours. */
public interface DiagnosticPainter {

    /** Leaves everything as it is. */
    DiagnosticPainter NONE = new DiagnosticPainter() {
        @Override
        public String severity(Severity severity, String text) {
            return text;
        }

        @Override
        public String caret(Severity severity, String text) {
            return text;
        }

        @Override
        public String place(String text) {
            return text;
        }
    };

    /** The word that says how much it matters. */
    String severity(Severity severity, String text);

    /** What points to the culprit. */
    String caret(Severity severity, String text);

    /** The file, line and column. */
    String place(String text);
}
