package dev.golemasyncapi.maven;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.RuleLevel;
import dev.golemasyncapi.diagnostics.SeverityPolicy;
import dev.golemasyncapi.diagnostics.Suggestions;
import java.util.EnumMap;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Reads how much rules matter to the user, and says what is meant where an id or a level is not one. */
final class RuleLevels {

    private final Map<DiagnosticCode, RuleLevel> levels = new EnumMap<>(DiagnosticCode.class);

    private RuleLevels() {}

    /** What the map says, and the line over it. */
    static SeverityPolicy policy(@Nullable Map<String, @Nullable String> map, @Nullable String line)
            throws MojoFailureException {
        RuleLevels read = new RuleLevels();
        if (map != null) {
            for (Map.Entry<String, @Nullable String> entry : map.entrySet()) {
                read.put(entry.getKey(), entry.getValue());
            }
        }
        if (line != null) {
            read.putAll(line);
        }
        return new SeverityPolicy(read.levels);
    }

    private void putAll(String line) throws MojoFailureException {
        for (String setting : line.split(",", -1)) {
            int equals = setting.indexOf('=');
            if (equals < 0 && !setting.isBlank()) {
                throw new MojoFailureException("rules: '" + setting.strip()
                        + "' is not of the form ID=LEVEL, such as unused-parameter=off; settings stand with commas between"
                        + " them");
            }
            if (equals >= 0) {
                put(setting.substring(0, equals), setting.substring(equals + 1));
            }
        }
    }

    private void put(String id, @Nullable String level) throws MojoFailureException {
        DiagnosticCode code = code(id.strip());
        RuleLevel chosen = level(code, level == null ? "" : level.strip());
        if (code.isFixed() && chosen != RuleLevel.ERROR) {
            throw new MojoFailureException("rules: '" + code.id() + "' stays an error, since nothing can be generated"
                    + " from a document that breaks it");
        }
        levels.put(code, chosen);
    }

    private static DiagnosticCode code(String id) throws MojoFailureException {
        return DiagnosticCode.of(id)
                .orElseThrow(() -> new MojoFailureException("rules: there is no rule '" + id + "'"
                        + Suggestions.nearest(id, DiagnosticCode.ids())
                                .map(near -> ": did you mean '" + near + "'?")
                                .orElse("; a rule's id stands in brackets where it is reported")));
    }

    private static RuleLevel level(DiagnosticCode code, String level) throws MojoFailureException {
        return RuleLevel.of(level)
                .orElseThrow(() -> new MojoFailureException("rules: '" + level + "' of '" + code.id() + "' is none of "
                        + String.join(", ", RuleLevel.labels())
                        + Suggestions.nearest(level, RuleLevel.labels())
                                .map(near -> ": did you mean '" + near + "'?")
                                .orElse("")));
    }
}
