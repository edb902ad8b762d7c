package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.diagnostics.Suggestions;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.SpecObject;
import java.util.Collection;
import java.util.Optional;

/** The servers that a channel names are servers of the document (AsyncAPI 2.6, Channel Item Object). */
final class ServersKnown implements DocumentRule {

    @Override
    public void check(Document document, Diagnostics diagnostics) {
        Collection<String> servers = Nodes.names(document.root(), "servers");
        for (SpecObject channel : document.all("Channel Item")) {
            for (Scalar name : Nodes.texts(channel.node(), "servers")) {
                if (!servers.contains(name.text())) {
                    diagnostics.report(Diagnostic.of(
                                    DiagnosticCode.UNKNOWN_SERVER,
                                    name.origin(),
                                    "no server is called \"" + name.text() + "\"")
                            .withHelp(Suggestions.didYouMean(name.text(), servers)
                                    .or(() -> Optional.of(
                                            servers.isEmpty()
                                                    ? "the document has no servers"
                                                    : "the servers are " + String.join(", ", servers)))));
                }
            }
        }
    }
}
