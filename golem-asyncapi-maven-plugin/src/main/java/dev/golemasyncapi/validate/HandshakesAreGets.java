package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.model.Channel;

/** A WebSocket handshake is a GET (RFC 6455 section 4.1), whatever the binding of a channel would have. */
final class HandshakesAreGets implements ApiRule {

    @Override
    public void check(Api api, Diagnostics diagnostics) {
        for (Channel channel : api.channels()) {
            channel.webSocket()
                    .filter(binding -> binding.method()
                            .filter(method -> !method.equals("GET"))
                            .isPresent())
                    .ifPresent(binding -> diagnostics.report(
                            DiagnosticCode.HANDSHAKE_NOT_A_GET,
                            binding.origin(),
                            "the binding asks for a handshake by "
                                    + binding.method().orElse("") + ", which WebSocket does not have",
                            "the generated client sends GET; write method: GET"));
        }
    }
}
