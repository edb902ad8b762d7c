package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.source.Origin;
import java.util.HashMap;
import java.util.Map;

/** Names of which each may stand in one place only. */
final class OnePlaceEach {

    private final DiagnosticCode code;
    private final String help;
    private final Diagnostics diagnostics;
    private final Map<String, Origin> first = new HashMap<>();

    OnePlaceEach(DiagnosticCode code, String help, Diagnostics diagnostics) {
        this.code = code;
        this.help = help;
        this.diagnostics = diagnostics;
    }

    /** Takes a name; reports it where it was taken before. */
    void take(String name, Origin origin, String message) {
        Origin earlier = first.putIfAbsent(name, origin);
        if (earlier != null) {
            diagnostics.report(Diagnostic.of(code, origin, message)
                    .withRelated(earlier, "the first one")
                    .withHelp(help));
        }
    }
}
