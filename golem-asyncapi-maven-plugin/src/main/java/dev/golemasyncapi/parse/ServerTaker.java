package dev.golemasyncapi.parse;

import static dev.golemasyncapi.parse.ObjectCursor.object;
import static dev.golemasyncapi.parse.ObjectCursor.orRef;

import java.util.List;

/** Takes servers and security out of the tree. */
final class ServerTaker {

    private ServerTaker() {}

    static ServerSyntax server(ObjectCursor server) {
        return new ServerSyntax(
                server.requiredText("url"),
                server.requiredText("protocol"),
                server.text("protocolVersion"),
                server.text("description"),
                server.map("variables", orRef(object(ServerTaker::variable))),
                security(server),
                InfoTaker.tags(server),
                server.value("bindings", orRef(object(BindingsTaker::bindings))),
                server.extensions(),
                server.origin());
    }

    static ServerVariableSyntax variable(ObjectCursor variable) {
        return new ServerVariableSyntax(
                variable.texts("enum"),
                variable.text("default"),
                variable.text("description"),
                variable.texts("examples"),
                variable.extensions(),
                variable.origin());
    }

    static List<SecurityRequirementSyntax> security(ObjectCursor owner) {
        return owner.list(
                "security",
                (node, origin) -> new SecurityRequirementSyntax(
                        ObjectCursor.map(
                                node,
                                (scopes, key) -> List.copyOf(
                                        ObjectCursor.list(scopes, (scope, at) -> ObjectCursor.text(scope)))),
                        origin));
    }

    static SecuritySchemeSyntax scheme(ObjectCursor scheme) {
        return new SecuritySchemeSyntax(
                scheme.requiredText("type"),
                scheme.text("description"),
                scheme.text("name"),
                scheme.text("in"),
                scheme.text("scheme"),
                scheme.text("bearerFormat"),
                scheme.value("flows", object(ServerTaker::flows)),
                scheme.text("openIdConnectUrl"),
                scheme.extensions(),
                scheme.origin());
    }

    private static OAuthFlowsSyntax flows(ObjectCursor flows) {
        return new OAuthFlowsSyntax(
                flows.value("implicit", object(ServerTaker::flow)),
                flows.value("password", object(ServerTaker::flow)),
                flows.value("clientCredentials", object(ServerTaker::flow)),
                flows.value("authorizationCode", object(ServerTaker::flow)),
                flows.extensions(),
                flows.origin());
    }

    private static OAuthFlowSyntax flow(ObjectCursor flow) {
        return new OAuthFlowSyntax(
                flow.text("authorizationUrl"),
                flow.text("tokenUrl"),
                flow.text("refreshUrl"),
                flow.map("scopes", (node, origin) -> ObjectCursor.text(node)),
                flow.extensions(),
                flow.origin());
    }
}
