package dev.golemasyncapi.resolve;

import dev.golemasyncapi.parse.BindingsSyntax;
import dev.golemasyncapi.parse.ChannelItemSyntax;
import dev.golemasyncapi.parse.ComponentsSyntax;
import dev.golemasyncapi.parse.MessageSyntax;
import dev.golemasyncapi.parse.MessageTraitSyntax;
import dev.golemasyncapi.parse.NamedMap;
import dev.golemasyncapi.parse.OperationTraitSyntax;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.ParameterSyntax;
import dev.golemasyncapi.parse.SchemaSyntax;
import dev.golemasyncapi.parse.SecuritySchemeSyntax;
import dev.golemasyncapi.parse.ServerSyntax;
import dev.golemasyncapi.parse.ServerVariableSyntax;
import java.util.function.Function;

/**
 * A map of the Components Object that references of one kind lead into.
 *
 * @param key the field of the Components Object
 * @param kind what its values are called in a message
 * @param entries the map
 * @param <T> the syntax of its values
 */
record Section<T>(String key, String kind, Function<ComponentsSyntax, NamedMap<OrRef<T>>> entries) {

    static final Section<SchemaSyntax> SCHEMAS = new Section<>("schemas", "schema", ComponentsSyntax::schemas);
    static final Section<ServerSyntax> SERVERS = new Section<>("servers", "server", ComponentsSyntax::servers);
    static final Section<ServerVariableSyntax> SERVER_VARIABLES =
            new Section<>("serverVariables", "server variable", ComponentsSyntax::serverVariables);
    static final Section<ChannelItemSyntax> CHANNELS = new Section<>("channels", "channel", ComponentsSyntax::channels);
    static final Section<MessageSyntax> MESSAGES = new Section<>("messages", "message", ComponentsSyntax::messages);
    static final Section<SecuritySchemeSyntax> SECURITY_SCHEMES =
            new Section<>("securitySchemes", "security scheme", ComponentsSyntax::securitySchemes);
    static final Section<ParameterSyntax> PARAMETERS =
            new Section<>("parameters", "parameter", ComponentsSyntax::parameters);
    static final Section<OperationTraitSyntax> OPERATION_TRAITS =
            new Section<>("operationTraits", "operation trait", ComponentsSyntax::operationTraits);
    static final Section<MessageTraitSyntax> MESSAGE_TRAITS =
            new Section<>("messageTraits", "message trait", ComponentsSyntax::messageTraits);
    static final Section<BindingsSyntax> CHANNEL_BINDINGS =
            new Section<>("channelBindings", "channel binding", ComponentsSyntax::channelBindings);
}
