package dev.golemasyncapi.parse;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.diagnostics.Severity;
import dev.golemasyncapi.diagnostics.Suggestions;
import dev.golemasyncapi.parse.ValueGrammar.EnumValue;
import dev.golemasyncapi.parse.ValueGrammar.NumberValue;
import dev.golemasyncapi.parse.ValueGrammar.StringValue;
import dev.golemasyncapi.source.Origin;
import java.math.BigDecimal;
import java.util.Optional;

/** Compares strings, names and numbers with the grammar and reports every difference. */
final class ScalarChecker {

    private final SpecVersion version;
    private final Diagnostics diagnostics;
    private final FieldProblems problems;

    ScalarChecker(SpecVersion version, Diagnostics diagnostics) {
        this.version = version;
        this.diagnostics = diagnostics;
        this.problems = new FieldProblems(version, diagnostics);
    }

    boolean wrongType(Node node, String due) {
        diagnostics.report(describe(node, due));
        return false;
    }

    private static Diagnostic describe(Node node, String due) {
        boolean absent = node instanceof Scalar scalar && scalar.isAbsent();
        return Diagnostic.of(
                DiagnosticCode.WRONG_TYPE,
                node.origin(),
                (absent ? "no value" : node.kindName()) + " where " + due + " is due");
    }

    boolean string(Node node, StringValue grammar) {
        if (!(node instanceof Scalar scalar && scalar.isString())) {
            return noString(node, grammar.format());
        }
        String text = scalar.text();
        int length = text.codePointCount(0, text.length());
        if (grammar.longest().isPresent() && length > grammar.longest().get()) {
            diagnostics.report(
                    DiagnosticCode.WRONG_VALUE,
                    node.origin(),
                    length + " characters where " + grammar.longest().get() + " are the most");
        }
        StringFormat format = grammar.format();
        format.check(text)
                .ifPresent(problem -> report(format.code().orElseThrow(), problem, new Text(text, node.origin())));
        return true;
    }

    private boolean noString(Node node, StringFormat format) {
        Diagnostic diagnostic = describe(node, "a string");
        if (format == StringFormat.VERSION) {
            diagnostic = diagnostic.withHelp(
                    "write \"" + SpecVersion.NEWEST + "\", in quotes where YAML would see a number");
        } else if (node instanceof Scalar scalar && scalar.kind() != Scalar.Kind.NULL) {
            diagnostic = diagnostic.withHelp("put it in quotes: \"" + scalar.text() + "\"");
        }
        diagnostics.report(diagnostic);
        return false;
    }

    /** Checks the name of something that the author names. */
    void name(Text name, NameFormat format) {
        switch (format) {
            case ANY -> {}
            case ADDRESS ->
                UriTemplateFormat.check(name.value())
                        .ifPresent(problem -> report(DiagnosticCode.INVALID_ADDRESS, problem, name));
            case REGEX ->
                RegexFormat.check(name.value())
                        .ifPresent(problem -> report(DiagnosticCode.INVALID_REGEX, problem, name));
            case NAME, COMPONENT -> characters(name, format);
        }
    }

    private void characters(Text name, NameFormat format) {
        String text = name.value();
        if (text.isEmpty()) {
            report(DiagnosticCode.INVALID_NAME, FormatProblem.of(0, 0, "an empty name"), name);
            return;
        }
        Optional<FormatProblem> worst = Optional.empty();
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int character = text.codePointAt(i);
            if (format.allows(character)) {
                continue;
            }
            String what = character == ' ' ? "a space" : "\"" + Character.toString(character) + "\"";
            FormatProblem problem = FormatProblem.of(
                    i,
                    i + Character.charCount(character),
                    "the name \"" + text + "\" cannot have " + what,
                    "write " + format.words());
            // Names like "Market Data" and "mqtt.example.com" are in use, and no tool minds them.
            boolean harmless = character == ' ' || character == '.';
            if (!harmless) {
                report(DiagnosticCode.INVALID_NAME, problem, name);
                return;
            }
            worst = worst.or(() -> Optional.of(problem.asHarmless()));
        }
        worst.ifPresent(problem -> report(DiagnosticCode.INVALID_NAME, problem, name));
    }

    private void report(DiagnosticCode code, FormatProblem problem, Text text) {
        Origin place = TextSlice.of(text, problem.from(), problem.to());
        Diagnostic diagnostic = Diagnostic.of(code, place, problem.message()).withHelp(problem.help());
        diagnostics.report(problem.harmless() ? diagnostic.withSeverity(Severity.WARNING) : diagnostic);
    }

    boolean enumeration(Node node, EnumValue grammar) {
        if (!(node instanceof Scalar scalar && scalar.isString())) {
            boolean unquoted = node instanceof Scalar other && grammar.values().contains(other.text());
            diagnostics.report(
                    describe(node, "a string").withHelp(unquoted ? Optional.of("put it in quotes") : Optional.empty()));
            return false;
        }
        String text = scalar.text();
        SpecVersion since = grammar.since().getOrDefault(text, SpecVersion.V2_0_0);
        if (!grammar.values().contains(text)) {
            diagnostics.report(Diagnostic.of(
                            DiagnosticCode.WRONG_VALUE,
                            node.origin(),
                            "\"" + text + "\" is none of " + String.join(", ", grammar.values()))
                    .withHelp(Suggestions.didYouMean(text, grammar.values())));
        } else if (since.compareTo(version) > 0) {
            diagnostics.report(problems.tooNew(node.origin(), "\"" + text + "\"", since));
        }
        return true;
    }

    boolean number(Node node, NumberValue grammar) {
        Optional<BigDecimal> number = node instanceof Scalar scalar ? scalar.number() : Optional.empty();
        if (number.isEmpty()) {
            return wrongType(node, grammar.range().whole() ? "a whole number" : "a number");
        }
        String text = ((Scalar) node).text();
        if (!grammar.range().contains(number.get())) {
            diagnostics.report(DiagnosticCode.WRONG_VALUE, node.origin(), text + " is no " + grammar.range());
        } else if (grammar.positive() && number.get().signum() <= 0) {
            diagnostics.report(DiagnosticCode.WRONG_VALUE, node.origin(), text + " is not greater than 0");
        }
        return true;
    }
}
