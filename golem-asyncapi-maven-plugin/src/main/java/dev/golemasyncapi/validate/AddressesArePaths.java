package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Text;

/** The address of a channel has neither query nor fragment (AsyncAPI 2.6, Channels Object). */
final class AddressesArePaths implements DocumentRule {

    @Override
    public void check(Document document, Diagnostics diagnostics) {
        for (Mapping.Member channel : Nodes.members(document.root(), "channels")) {
            Text address = channel.key();
            // What stands in braces is the name of a parameter; blanks keep the positions.
            String literal = blankParameters(address.value());
            int query = literal.indexOf('?');
            int fragment = literal.indexOf('#');
            if (query >= 0 && (fragment < 0 || query < fragment)) {
                report(
                        address,
                        query,
                        "the address of a channel has no query",
                        "describe it in the channel's bindings, under ws and query",
                        diagnostics);
            } else if (fragment >= 0) {
                report(
                        address,
                        fragment,
                        "the address of a channel has no fragment",
                        "leave it out, since a fragment is never sent to a server",
                        diagnostics);
            }
        }
    }

    private static String blankParameters(String address) {
        StringBuilder literal = new StringBuilder(address);
        int open = address.indexOf('{');
        while (open >= 0) {
            int close = address.indexOf('}', open);
            for (int i = open; i < close; i++) {
                literal.setCharAt(i, ' ');
            }
            open = close < 0 ? -1 : address.indexOf('{', close);
        }
        return literal.toString();
    }

    private static void report(Text address, int from, String message, String help, Diagnostics diagnostics) {
        diagnostics.report(Diagnostic.of(
                        DiagnosticCode.ADDRESS_NOT_A_PATH,
                        Places.part(address.origin(), address.value().substring(from)),
                        message)
                .withHelp(help));
    }
}
