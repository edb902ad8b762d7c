package dev.golemasyncapi.generate;

import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.model.SecurityRequirement;
import dev.golemasyncapi.model.SecurityScheme;
import dev.golemasyncapi.model.SecurityScheme.HttpBearer;
import dev.golemasyncapi.model.Server;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The credentials that a generated client can send.
 *
 * @param bearers the schemes of HTTP bearer tokens
 */
record Credentials(List<SecurityScheme> bearers) {

    /** Those of an API. */
    static Credentials of(Api api) {
        return new Credentials(api.securitySchemes().stream()
                .filter(scheme -> scheme.kind() instanceof HttpBearer)
                .toList());
    }

    /** Whether no alternative of a server's security does without a bearer token. */
    boolean areRequiredBy(Server server) {
        var names = bearers.stream().map(SecurityScheme::name).collect(Collectors.toSet());
        return !server.security().isEmpty()
                && server.security().stream()
                        .map(SecurityRequirement::schemes)
                        .allMatch(schemes -> schemes.stream().anyMatch(use -> names.contains(use.scheme())));
    }
}
