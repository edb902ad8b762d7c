package dev.golemasyncapi.resolve;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.diagnostics.Suggestions;
import dev.golemasyncapi.model.Channel;
import dev.golemasyncapi.model.ChannelAddress;
import dev.golemasyncapi.model.DeclarationSite;
import dev.golemasyncapi.model.Parameter;
import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.WebSocketBinding;
import dev.golemasyncapi.parse.BindingsSyntax;
import dev.golemasyncapi.parse.ChannelItemSyntax;
import dev.golemasyncapi.parse.NamedMap;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.ParameterSyntax;
import dev.golemasyncapi.parse.Text;
import dev.golemasyncapi.parse.WebSocketBindingSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From Channel Item Objects to channels. */
final class ChannelResolver {

    private final References references;
    private final Diagnostics diagnostics;
    private final SchemaResolver schemas;
    private final OperationResolver operations;
    private final Set<String> servers;

    ChannelResolver(
            References references,
            Diagnostics diagnostics,
            SchemaResolver schemas,
            OperationResolver operations,
            Set<String> servers) {
        this.references = references;
        this.diagnostics = diagnostics;
        this.schemas = schemas;
        this.operations = operations;
        this.servers = servers;
    }

    List<Channel> resolve(NamedMap<OrRef<ChannelItemSyntax>> channels) {
        var resolved = new ArrayList<Channel>();
        for (NamedMap.Entry<OrRef<ChannelItemSyntax>> entry : channels) {
            references
                    .resolve(entry.value(), Section.CHANNELS)
                    .ifPresent(channel -> resolved.add(channel(entry.key(), channel.value())));
        }
        return resolved;
    }

    private Channel channel(Text key, ChannelItemSyntax syntax) {
        ChannelAddress address = ChannelAddress.parse(key.value());
        syntax.servers().forEach(this::checkServer);
        return new Channel(
                address,
                syntax.description().map(Text::value),
                parameters(key, address, syntax.parameters()),
                syntax.servers().stream().map(Text::value).toList(),
                syntax.bindings()
                        .flatMap(bindings -> references.resolve(bindings, Section.CHANNEL_BINDINGS))
                        .map(Target::value)
                        .flatMap(BindingsSyntax::ws)
                        .map(binding -> webSocket(binding, key.value())),
                syntax.subscribe().flatMap(operation -> operations.resolve(operation, key.value(), "Received")),
                syntax.publish().flatMap(operation -> operations.resolve(operation, key.value(), "Sent")),
                key.origin());
    }

    private void checkServer(Text name) {
        if (!servers.contains(name.value())) {
            diagnostics.report(Diagnostic.of(
                            DiagnosticCode.UNKNOWN_SERVER,
                            name.origin(),
                            "no server is called \"" + name.value() + "\"")
                    .withHelp(Suggestions.didYouMean(name.value(), servers)));
        }
    }

    private List<Parameter> parameters(Text key, ChannelAddress address, NamedMap<OrRef<ParameterSyntax>> declared) {
        List<String> names = address.parameterNames();
        var parameters = new ArrayList<Parameter>();
        for (String name : names) {
            Optional<NamedMap.Entry<OrRef<ParameterSyntax>>> entry = declared.entry(name);
            if (entry.isEmpty()) {
                diagnostics.report(Diagnostic.of(
                                DiagnosticCode.UNDECLARED_PARAMETER,
                                key.origin(),
                                "the channel's parameters do not describe {" + name + "}, so it becomes a string")
                        .withHelp(Suggestions.didYouMean(name, declared.byName().keySet())
                                .or(() -> Optional.of("add \"" + name + "\" to the parameters of the channel"))));
                parameters.add(new Parameter(name, ScalarType.STRING, Optional.empty(), key.origin()));
                continue;
            }
            references
                    .resolve(entry.get().value(), Section.PARAMETERS)
                    .ifPresent(parameter -> parameters.add(parameter(entry.get().key(), parameter.value())));
        }
        for (NamedMap.Entry<OrRef<ParameterSyntax>> entry : declared) {
            if (!names.contains(entry.name())) {
                diagnostics.report(Diagnostic.of(
                                DiagnosticCode.UNUSED_PARAMETER,
                                entry.key().origin(),
                                "the channel's address has no {" + entry.name() + "}")
                        .withRelated(key.origin(), "the address")
                        .withHelp(Suggestions.didYouMean(entry.name(), names)));
            }
        }
        return parameters;
    }

    private Parameter parameter(Text key, ParameterSyntax syntax) {
        Type type = syntax.schema()
                .map(schema -> schemas.resolve(schema, DeclarationSite.topLevel(key.value()))
                        .type())
                .orElse(ScalarType.STRING);
        return new Parameter(key.value(), type, syntax.description().map(Text::value), key.origin());
    }

    private WebSocketBinding webSocket(WebSocketBindingSyntax syntax, String address) {
        return new WebSocketBinding(
                syntax.method().map(Text::value),
                syntax.query()
                        .map(query -> schemas.resolve(query, DeclarationSite.topLevel(address + " query"))
                                .type()),
                syntax.headers()
                        .map(headers -> schemas.resolve(headers, DeclarationSite.topLevel(address + " headers"))
                                .type()),
                syntax.origin());
    }
}
