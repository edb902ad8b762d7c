package dev.golemasyncapi.diagnostics;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How much each rule matters to a user. What is not said keeps the severity of the catalogue.
 *
 * <p>Rules without which nothing can be generated stay errors; see {@link DiagnosticCode#isFixed()}.
 */
public final class SeverityPolicy {

    /** Every rule as the catalogue has it. */
    public static final SeverityPolicy DEFAULT = new SeverityPolicy(Map.of());

    /** Nothing but what keeps a document from being understood. */
    public static final SeverityPolicy LENIENT = new SeverityPolicy(Arrays.stream(DiagnosticCode.values())
            .filter(code -> !code.isFixed())
            .collect(Collectors.toMap(code -> code, code -> RuleLevel.OFF)));

    private final Map<DiagnosticCode, RuleLevel> levels;

    /**
     * Takes what differs from the catalogue.
     *
     * @param levels how much rules matter
     * @throws IllegalArgumentException where a rule is to matter less that is fixed
     */
    public SeverityPolicy(Map<DiagnosticCode, RuleLevel> levels) {
        this.levels = new EnumMap<>(DiagnosticCode.class);
        this.levels.putAll(levels);
        this.levels.forEach((code, level) -> {
            if (code.isFixed() && level != RuleLevel.ERROR) {
                throw new IllegalArgumentException(code.id() + " stays an error");
            }
        });
    }

    /** A diagnostic with the severity that its rule has for the user; empty where the rule is off. */
    Optional<Diagnostic> apply(Diagnostic diagnostic) {
        RuleLevel level = levels.get(diagnostic.code());
        return level == null ? Optional.of(diagnostic) : level.severity().map(diagnostic::withSeverity);
    }
}
