package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.Channel;
import dev.golemasyncapi.model.ChannelAddress;
import dev.golemasyncapi.model.DeclarationSite;
import dev.golemasyncapi.model.Parameter;
import dev.golemasyncapi.model.ParameterLimits;
import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.WebSocketBinding;
import dev.golemasyncapi.parse.BindingsSyntax;
import dev.golemasyncapi.parse.ChannelItemSyntax;
import dev.golemasyncapi.parse.NamedMap;
import dev.golemasyncapi.parse.OperationSyntax;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.ParameterSyntax;
import dev.golemasyncapi.parse.Text;
import dev.golemasyncapi.parse.WebSocketBindingSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** From Channel Item Objects to channels. */
final class ChannelResolver {

    private final References references;
    private final SchemaResolver schemas;
    private final OperationResolver operations;
    private final Selection selection;
    private final boolean describesClient;

    /** @param describesClient whether the document publishes what a client receives */
    ChannelResolver(
            References references,
            SchemaResolver schemas,
            OperationResolver operations,
            Selection selection,
            boolean describesClient) {
        this.selection = selection;
        this.describesClient = describesClient;
        this.references = references;
        this.schemas = schemas;
        this.operations = operations;
    }

    List<Channel> resolve(NamedMap<OrRef<ChannelItemSyntax>> channels) {
        var resolved = new ArrayList<Channel>();
        for (NamedMap.Entry<OrRef<ChannelItemSyntax>> entry : channels) {
            if (selection.hasChannel(entry.key().value())) {
                references
                        .resolve(entry.value(), Section.CHANNELS)
                        .map(channel -> channel(entry.key(), channel.value()))
                        .filter(selection::hasAnyOf)
                        .ifPresent(resolved::add);
            }
        }
        return resolved;
    }

    private Channel channel(Text key, ChannelItemSyntax syntax) {
        ChannelAddress address = ChannelAddress.parse(key.value());
        Optional<OperationSyntax> subscribe = wanted(syntax.subscribe(), key, "subscribe");
        Optional<OperationSyntax> publish = wanted(syntax.publish(), key, "publish");
        Optional<OperationSyntax> received = describesClient ? publish : subscribe;
        Optional<OperationSyntax> sent = describesClient ? subscribe : publish;
        return new Channel(
                address,
                syntax.description().map(Text::value),
                parameters(key, address, syntax.parameters()),
                syntax.servers().stream().map(Text::value).toList(),
                syntax.bindings()
                        .flatMap(bindings -> references.resolve(bindings, Section.CHANNEL_BINDINGS))
                        .map(Target::value)
                        .flatMap(BindingsSyntax::ws)
                        .map(binding -> webSocket(binding, handshakeName(syntax, address))),
                received.flatMap(operation -> operations.resolve(operation, key.value(), "Received")),
                sent.flatMap(operation -> operations.resolve(operation, key.value(), "Sent")),
                key.origin());
    }

    private Optional<OperationSyntax> wanted(Optional<OperationSyntax> operation, Text channel, String keyword) {
        return operation.filter(each -> selection.hasOperation(each, channel.value(), keyword));
    }

    private List<Parameter> parameters(Text key, ChannelAddress address, NamedMap<OrRef<ParameterSyntax>> declared) {
        List<String> names = address.parameterNames();
        var parameters = new ArrayList<Parameter>();
        for (String name : names) {
            Optional<NamedMap.Entry<OrRef<ParameterSyntax>>> entry = declared.entry(name);
            if (entry.isEmpty()) {
                parameters.add(
                        new Parameter(name, ScalarType.STRING, ParameterLimits.NONE, Optional.empty(), key.origin()));
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
        ParameterLimits limits = syntax.schema()
                .map(schema -> ParameterLimitsResolver.resolve(schema, references))
                .orElse(ParameterLimits.NONE);
        return new Parameter(key.value(), type, limits, syntax.description().map(Text::value), key.origin());
    }

    /** A query is called after the operation that it is for, or after the address without its parameters. */
    private static String handshakeName(ChannelItemSyntax syntax, ChannelAddress address) {
        Optional<OperationSyntax> only =
                syntax.subscribe().isPresent() && syntax.publish().isPresent()
                        ? Optional.empty()
                        : syntax.subscribe().or(syntax::publish);
        return only.flatMap(OperationSyntax::operationId)
                .map(Text::value)
                .orElseGet(() -> address.parts().stream()
                        .filter(ChannelAddress.Literal.class::isInstance)
                        .map(part -> ((ChannelAddress.Literal) part).text())
                        .collect(Collectors.joining(" ")));
    }

    private WebSocketBinding webSocket(WebSocketBindingSyntax syntax, String name) {
        return new WebSocketBinding(
                syntax.method().map(Text::value),
                syntax.query()
                        .map(query -> schemas.resolve(query, DeclarationSite.topLevel(name + " query"))
                                .type()),
                syntax.headers()
                        .map(headers -> schemas.resolve(headers, DeclarationSite.topLevel(name + " headers"))
                                .type()),
                syntax.origin());
    }
}
