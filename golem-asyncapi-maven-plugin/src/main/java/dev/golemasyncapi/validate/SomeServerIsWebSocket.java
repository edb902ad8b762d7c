package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.model.Server;

/** There is a server that a generated client can connect to. */
final class SomeServerIsWebSocket implements ApiRule {

    @Override
    public void check(Api api, Diagnostics diagnostics) {
        if (api.servers().stream().noneMatch(Server::isWebSocket)) {
            diagnostics.report(
                    DiagnosticCode.NO_WEBSOCKET_SERVER,
                    api.servers().isEmpty()
                            ? api.info().origin()
                            : api.servers().get(0).origin(),
                    "no server of this document speaks ws or wss",
                    "the generated client connects to a URI that its caller names");
        }
    }
}
