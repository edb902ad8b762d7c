package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.Server;
import dev.golemasyncapi.model.ServerVariable;
import dev.golemasyncapi.parse.NamedMap;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.ServerSyntax;
import dev.golemasyncapi.parse.ServerVariableSyntax;
import dev.golemasyncapi.parse.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From Server Objects to servers. */
final class ServerResolver {

    private final References references;
    private final SecurityResolver security;

    ServerResolver(References references, SecurityResolver security) {
        this.references = references;
        this.security = security;
    }

    List<Server> resolve(NamedMap<OrRef<ServerSyntax>> servers) {
        var resolved = new ArrayList<Server>();
        for (NamedMap.Entry<OrRef<ServerSyntax>> entry : servers) {
            references
                    .resolve(entry.value(), Section.SERVERS)
                    .ifPresent(server -> resolved.add(server(entry.key(), server.value())));
        }
        return resolved;
    }

    private Server server(Text name, ServerSyntax syntax) {
        var variables = new ArrayList<ServerVariable>();
        for (NamedMap.Entry<OrRef<ServerVariableSyntax>> entry : syntax.variables()) {
            references
                    .resolve(entry.value(), Section.SERVER_VARIABLES)
                    .ifPresent(variable -> variables.add(variable(entry.key(), variable.value())));
        }
        Server server = new Server(
                name.value(),
                syntax.url().value(),
                syntax.protocol().value(),
                syntax.protocolVersion().map(Text::value),
                syntax.description().map(Text::value),
                variables,
                security.resolve(syntax.security()),
                name.origin());
        return withUndeclared(server, syntax.url());
    }

    /** A variable of the url that nobody describes can still be given a value, which is better than a broken url. */
    private Server withUndeclared(Server server, Text url) {
        List<String> declared =
                server.variables().stream().map(ServerVariable::name).toList();
        var variables = new ArrayList<>(server.variables());
        for (String name : server.urlVariables()) {
            if (!declared.contains(name)) {
                variables.add(new ServerVariable(name, List.of(), Optional.empty(), Optional.empty(), url.origin()));
            }
        }
        return new Server(
                server.name(),
                server.url(),
                server.protocol(),
                server.protocolVersion(),
                server.description(),
                variables,
                server.security(),
                server.origin());
    }

    private static ServerVariable variable(Text name, ServerVariableSyntax syntax) {
        return new ServerVariable(
                name.value(),
                syntax.enumValues().stream().map(Text::value).toList(),
                syntax.defaultValue().map(Text::value),
                syntax.description().map(Text::value),
                name.origin());
    }
}
