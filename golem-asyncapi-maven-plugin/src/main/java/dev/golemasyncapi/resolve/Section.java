package dev.golemasyncapi.resolve;

import dev.golemasyncapi.parse.BindingsSyntax;
import dev.golemasyncapi.parse.ChannelItemSyntax;
import dev.golemasyncapi.parse.ComponentsSyntax;
import dev.golemasyncapi.parse.CorrelationIdSyntax;
import dev.golemasyncapi.parse.FragmentReader;
import dev.golemasyncapi.parse.MessageSyntax;
import dev.golemasyncapi.parse.MessageTraitSyntax;
import dev.golemasyncapi.parse.NamedMap;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.OperationTraitSyntax;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.ParameterSyntax;
import dev.golemasyncapi.parse.SchemaSyntax;
import dev.golemasyncapi.parse.SecuritySchemeSyntax;
import dev.golemasyncapi.parse.ServerSyntax;
import dev.golemasyncapi.parse.ServerVariableSyntax;
import dev.golemasyncapi.source.Origin;
import java.util.Optional;
import java.util.function.Function;

/**
 * A map of the Components Object that references of one kind lead into.
 *
 * @param key the field of the Components Object
 * @param kind what its values are called in a message
 * @param entries the map
 * @param reader reads one that stands elsewhere in the document
 * @param <T> the syntax of its values
 */
record Section<T>(String key, String kind, Function<ComponentsSyntax, NamedMap<OrRef<T>>> entries, Reader<T> reader) {

    static final Section<SchemaSyntax> SCHEMAS =
            new Section<>("schemas", "a schema", ComponentsSyntax::schemas, FragmentReader::schema);
    static final Section<ServerSyntax> SERVERS =
            new Section<>("servers", "a server", ComponentsSyntax::servers, FragmentReader::server);
    static final Section<ServerVariableSyntax> SERVER_VARIABLES = new Section<>(
            "serverVariables", "a server variable", ComponentsSyntax::serverVariables, FragmentReader::serverVariable);
    static final Section<ChannelItemSyntax> CHANNELS =
            new Section<>("channels", "a channel", ComponentsSyntax::channels, FragmentReader::channel);
    static final Section<MessageSyntax> MESSAGES =
            new Section<>("messages", "a message", ComponentsSyntax::messages, FragmentReader::message);
    static final Section<SecuritySchemeSyntax> SECURITY_SCHEMES = new Section<>(
            "securitySchemes", "a security scheme", ComponentsSyntax::securitySchemes, FragmentReader::securityScheme);
    static final Section<ParameterSyntax> PARAMETERS =
            new Section<>("parameters", "a parameter", ComponentsSyntax::parameters, FragmentReader::parameter);
    static final Section<OperationTraitSyntax> OPERATION_TRAITS = new Section<>(
            "operationTraits", "an operation trait", ComponentsSyntax::operationTraits, FragmentReader::operationTrait);
    static final Section<MessageTraitSyntax> MESSAGE_TRAITS = new Section<>(
            "messageTraits", "a message trait", ComponentsSyntax::messageTraits, FragmentReader::messageTrait);
    static final Section<CorrelationIdSyntax> CORRELATION_IDS = new Section<>(
            "correlationIds", "a correlation ID", ComponentsSyntax::correlationIds, FragmentReader::correlationId);
    static final Section<BindingsSyntax> CHANNEL_BINDINGS = new Section<>(
            "channelBindings", "channel bindings", ComponentsSyntax::channelBindings, FragmentReader::channelBindings);

    /** Whatever a reference leads to, unread. */
    static final Section<Node> ANY = new Section<>(
            "", "a value", components -> NamedMap.empty(), (fragments, node, key) -> Optional.of(OrRef.toNode(node)));

    /**
     * Reads an object that stands outside the Components Object.
     *
     * @param <T> its syntax
     */
    interface Reader<T> {
        /** The object; empty where an error was reported. */
        Optional<OrRef<T>> read(FragmentReader fragments, Node node, Origin key);
    }
}
