package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;

/**
 * The Components Object.
 *
 * @param schemas schemas by name
 * @param servers servers by name
 * @param serverVariables server variables by name
 * @param channels channels by name
 * @param messages messages by name
 * @param securitySchemes security schemes by name
 * @param parameters parameters by name
 * @param correlationIds correlation ids by name
 * @param operationTraits operation traits by name
 * @param messageTraits message traits by name
 * @param serverBindings bindings of servers by name
 * @param channelBindings bindings of channels by name
 * @param operationBindings bindings of operations by name
 * @param messageBindings bindings of messages by name
 * @param extensions its {@code x-} fields
 * @param origin its key, or its own place where it has no key
 */
public record ComponentsSyntax(
        NamedMap<OrRef<SchemaSyntax>> schemas,
        NamedMap<OrRef<ServerSyntax>> servers,
        NamedMap<OrRef<ServerVariableSyntax>> serverVariables,
        NamedMap<OrRef<ChannelItemSyntax>> channels,
        NamedMap<OrRef<MessageSyntax>> messages,
        NamedMap<OrRef<SecuritySchemeSyntax>> securitySchemes,
        NamedMap<OrRef<ParameterSyntax>> parameters,
        NamedMap<OrRef<CorrelationIdSyntax>> correlationIds,
        NamedMap<OrRef<OperationTraitSyntax>> operationTraits,
        NamedMap<OrRef<MessageTraitSyntax>> messageTraits,
        NamedMap<OrRef<BindingsSyntax>> serverBindings,
        NamedMap<OrRef<BindingsSyntax>> channelBindings,
        NamedMap<OrRef<BindingsSyntax>> operationBindings,
        NamedMap<OrRef<BindingsSyntax>> messageBindings,
        NamedMap<Node> extensions,
        Origin origin) {}
