package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.diagnostics.Suggestions;
import dev.golemasyncapi.model.ChannelAddress;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.SpecObject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A server describes the variables of its url, and no others (AsyncAPI 2.6, Server Object). */
final class ServerVariablesMatchUrls implements DocumentRule {

    @Override
    public void check(Document document, Diagnostics diagnostics) {
        for (SpecObject server : document.all("Server")) {
            Nodes.text(server.node(), "url").ifPresent(url -> check(url, server.node(), diagnostics));
        }
    }

    private static void check(Scalar url, Mapping server, Diagnostics diagnostics) {
        List<String> names = ChannelAddress.parse(url.text()).parameterNames();
        Collection<String> described = Nodes.names(server, "variables");
        for (String name : names) {
            if (!described.contains(name)) {
                diagnostics.report(Diagnostic.of(
                                DiagnosticCode.UNDECLARED_SERVER_VARIABLE,
                                Places.part(url.origin(), "{" + name + "}"),
                                "the variables of the server do not describe {" + name
                                        + "}, so any text may stand there")
                        .withHelp(Suggestions.didYouMean(name, described)
                                .or(() -> Optional.of("add \"" + name + "\" to the variables of the server"))));
            }
        }
        for (Mapping.Member variable : Nodes.members(server, "variables")) {
            if (!names.contains(variable.name())) {
                diagnostics.report(Diagnostic.of(
                                DiagnosticCode.UNUSED_SERVER_VARIABLE,
                                variable.key().origin(),
                                "the url of the server has no {" + variable.name() + "}")
                        .withRelated(url.origin(), "the url")
                        .withHelp(Suggestions.didYouMean(variable.name(), names)));
            }
        }
    }
}
