package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.diagnostics.Suggestions;
import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.model.Server;
import java.util.List;

/** The url of a server has every variable that the server describes (AsyncAPI 2.6, Server Object). */
final class ServerVariablesUsed implements Rule {

    @Override
    public void check(Api api, Diagnostics diagnostics) {
        api.servers().forEach(server -> check(server, diagnostics));
    }

    private static void check(Server server, Diagnostics diagnostics) {
        List<String> inUrl = server.urlVariables();
        server.variables().stream()
                .filter(variable -> !inUrl.contains(variable.name()))
                .forEach(variable -> diagnostics.report(Diagnostic.of(
                                DiagnosticCode.UNUSED_SERVER_VARIABLE,
                                variable.origin(),
                                "the url of the server has no {" + variable.name() + "}")
                        .withHelp(Suggestions.didYouMean(variable.name(), inUrl))));
    }
}
