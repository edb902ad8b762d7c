package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.model.Api;
import java.util.List;

/** All rules, in the order in which they are checked. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new UniqueOperationIds(),
            new ChannelAddressesArePaths(),
            new ServerVariablesUsed(),
            new ServerVariableDefaultsListed(),
            new SomeServerIsWebSocket(),
            new SecuritySchemesSupported());

    private Rules() {}

    /** Reports everything that does not hold of an API. */
    public static void check(Api api, Diagnostics diagnostics) {
        ALL.forEach(rule -> rule.check(api, diagnostics));
    }
}
