package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.model.SecurityScheme;

/** Every security scheme that is asked for is one that generated clients have a method for. */
final class SecuritySchemesSupported implements ApiRule {

    @Override
    public void check(Api api, Diagnostics diagnostics) {
        for (SecurityScheme scheme : api.securitySchemes()) {
            if (scheme.kind() instanceof SecurityScheme.Other other) {
                diagnostics.report(
                        DiagnosticCode.UNSUPPORTED_SECURITY_SCHEME,
                        scheme.origin(),
                        "a WebSocket handshake has no place for credentials of type " + other.type()
                                + ": the generated client has no method for them",
                        "offer a scheme of HTTP beside it, or send what the server asks for as a header or a message");
            }
        }
    }
}
