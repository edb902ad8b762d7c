package dev.golemasyncapi.diagnostics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How much a rule matters to a user: a severity, or not at all. */
public enum RuleLevel {
    /** What breaks the rule keeps code from being generated. */
    ERROR(Optional.of(Severity.ERROR)),
    /** What breaks the rule is reported as a warning. */
    WARNING(Optional.of(Severity.WARNING)),
    /** What breaks the rule is reported as worth knowing. */
    INFO(Optional.of(Severity.INFO)),
    /** What breaks the rule is not reported. */
    OFF(Optional.empty());

    private final Optional<Severity> severity;

    RuleLevel(Optional<Severity> severity) {
        this.severity = severity;
    }

    /** The severity of what breaks the rule; empty where it is not reported. */
    public Optional<Severity> severity() {
        return severity;
    }

    /** The word that users write. */
    public String label() {
        return severity.map(Severity::label).orElse("off");
    }

    /** The level that a user's word names. */
    public static Optional<RuleLevel> of(String label) {
        return Arrays.stream(values())
                .filter(level -> level.label().equalsIgnoreCase(label))
                .findFirst();
    }

    /** The words that users write. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(RuleLevel::label).toList();
    }
}
