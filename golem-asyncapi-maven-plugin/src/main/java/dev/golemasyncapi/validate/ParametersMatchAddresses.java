package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.diagnostics.Suggestions;
import dev.golemasyncapi.model.ChannelAddress;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Text;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A channel describes the parameters of its address, and no others (AsyncAPI 2.6, Parameters Object). */
final class ParametersMatchAddresses implements DocumentRule {

    @Override
    public void check(Document document, Diagnostics diagnostics) {
        for (Mapping.Member channel : Nodes.members(document.root(), "channels")) {
            document.object(channel.value()).ifPresent(item -> check(channel.key(), item, diagnostics));
        }
    }

    private static void check(Text address, Mapping channel, Diagnostics diagnostics) {
        List<String> names = ChannelAddress.parse(address.value()).parameterNames();
        Collection<String> described = Nodes.names(channel, "parameters");
        for (String name : names) {
            if (!described.contains(name)) {
                diagnostics.report(Diagnostic.of(
                                DiagnosticCode.UNDECLARED_PARAMETER,
                                Places.part(address.origin(), "{" + name + "}"),
                                "the channel's parameters do not describe {" + name + "}")
                        .withHelp(Suggestions.didYouMean(name, described)
                                .or(() -> Optional.of("add \"" + name + "\" to the parameters of the channel"))));
            }
        }
        for (Mapping.Member parameter : Nodes.members(channel, "parameters")) {
            if (!names.contains(parameter.name())) {
                diagnostics.report(Diagnostic.of(
                                DiagnosticCode.UNUSED_PARAMETER,
                                parameter.key().origin(),
                                "the channel's address has no {" + parameter.name() + "}")
                        .withRelated(address.origin(), "the address")
                        .withHelp(Suggestions.didYouMean(parameter.name(), names)));
            }
        }
    }
}
