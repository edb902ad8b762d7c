package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.model.Channel;
import dev.golemasyncapi.model.ChannelAddress.Literal;

/** The address of a channel has neither query nor fragment (AsyncAPI 2.6, Channels Object). */
final class ChannelAddressesArePaths implements Rule {

    @Override
    public void check(Api api, Diagnostics diagnostics) {
        api.channels().forEach(channel -> {
            if (has(channel, "?")) {
                diagnostics.report(
                        DiagnosticCode.ADDRESS_NOT_A_PATH,
                        channel.origin(),
                        "the address of a channel has no query",
                        "describe it in the channel's bindings, under ws and query");
            } else if (has(channel, "#")) {
                diagnostics.report(
                        DiagnosticCode.ADDRESS_NOT_A_PATH,
                        channel.origin(),
                        "the address of a channel has no fragment");
            }
        });
    }

    private static boolean has(Channel channel, String delimiter) {
        return channel.address().parts().stream()
                .anyMatch(part ->
                        part instanceof Literal literal && literal.text().contains(delimiter));
    }
}
