package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.diagnostics.Suggestions;
import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.model.ServerVariable;
import java.util.Optional;

/** The default of a server variable is one of its values (AsyncAPI 2.6, Server Variable Object). */
final class ServerVariableDefaultsListed implements Rule {

    @Override
    public void check(Api api, Diagnostics diagnostics) {
        api.servers().forEach(server -> server.variables().forEach(variable -> check(variable, diagnostics)));
    }

    private static void check(ServerVariable variable, Diagnostics diagnostics) {
        Optional<String> unlisted = variable.defaultValue()
                .filter(value ->
                        !variable.allowed().isEmpty() && !variable.allowed().contains(value));
        unlisted.ifPresent(value -> diagnostics.report(Diagnostic.of(
                        DiagnosticCode.UNLISTED_DEFAULT,
                        variable.origin(),
                        "the default \"" + value + "\" is not one of the values of this variable")
                .withHelp(Suggestions.didYouMean(value, variable.allowed()))));
    }
}
