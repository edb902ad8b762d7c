package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.model.Api;
import java.util.List;

/** All rules over APIs, in the order in which they are checked. */
public final class ApiRules {

    private static final List<ApiRule> ALL = List.of(
            new SomeServerIsWebSocket(),
            new SecuritySchemesSupported(),
            new CorrelationIdsSent(),
            new HandshakesAreGets());

    private ApiRules() {}

    /** Reports everything that does not hold of an API. */
    public static void check(Api api, Diagnostics diagnostics) {
        ALL.forEach(rule -> rule.check(api, diagnostics));
    }
}
