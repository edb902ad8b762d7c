package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.model.ChannelAddress;
import dev.golemasyncapi.parse.Mapping;
import java.util.stream.Collectors;

/** No two channels have the same address but for the names of its parameters. */
final class AddressesDistinct implements DocumentRule {

    @Override
    public void check(Document document, Diagnostics diagnostics) {
        OnePlaceEach addresses = new OnePlaceEach(
                DiagnosticCode.AMBIGUOUS_ADDRESS,
                "describe them as one channel, or tell their paths apart",
                diagnostics);
        for (Mapping.Member channel : Nodes.members(document.root(), "channels")) {
            addresses.take(
                    withoutNames(channel.name()),
                    channel.key().origin(),
                    "another channel has the same address but for the names of its parameters");
        }
    }

    private static String withoutNames(String address) {
        return ChannelAddress.parse(address).parts().stream()
                .map(part -> part instanceof ChannelAddress.Literal literal ? literal.text() : "{}")
                .collect(Collectors.joining());
    }
}
