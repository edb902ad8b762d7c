package dev.golemasyncapi.resolve;

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

/** From Channel Item Objects to channels. */
final class ChannelResolver {

    private final References references;
    private final SchemaResolver schemas;
    private final OperationResolver operations;

    ChannelResolver(References references, SchemaResolver schemas, OperationResolver operations) {
        this.references = references;
        this.schemas = schemas;
        this.operations = operations;
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

    private List<Parameter> parameters(Text key, ChannelAddress address, NamedMap<OrRef<ParameterSyntax>> declared) {
        List<String> names = address.parameterNames();
        var parameters = new ArrayList<Parameter>();
        for (String name : names) {
            Optional<NamedMap.Entry<OrRef<ParameterSyntax>>> entry = declared.entry(name);
            if (entry.isEmpty()) {
                parameters.add(new Parameter(name, ScalarType.STRING, Optional.empty(), key.origin()));
                continue;
            }
            references
                    .resolve(entry.get().value(), Section.PARAMETERS)
                    .ifPresent(parameter -> parameters.add(parameter(entry.get().key(), parameter.value())));
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
