package dev.golemasyncapi.parse;

import static dev.golemasyncapi.parse.ObjectCursor.object;
import static dev.golemasyncapi.parse.ObjectCursor.orRef;

import java.util.List;

/** Takes channels, parameters and operations out of the tree. */
final class ChannelTaker {

    private ChannelTaker() {}

    static ChannelItemSyntax channel(ObjectCursor channel) {
        return new ChannelItemSyntax(
                channel.text("description"),
                channel.texts("servers"),
                channel.value("subscribe", object(ChannelTaker::operation)),
                channel.value("publish", object(ChannelTaker::operation)),
                channel.map("parameters", orRef(object(ChannelTaker::parameter))),
                channel.value("bindings", orRef(object(BindingsTaker::channelBindings))),
                channel.flag("deprecated"),
                channel.extensions(),
                channel.origin());
    }

    static ParameterSyntax parameter(ObjectCursor parameter) {
        return new ParameterSyntax(
                parameter.text("description"),
                parameter.value("schema", SchemaTaker::schemaOrRef),
                parameter.text("location"),
                parameter.extensions(),
                parameter.origin());
    }

    static OperationSyntax operation(ObjectCursor operation) {
        return new OperationSyntax(
                operation.text("operationId"),
                operation.text("summary"),
                operation.text("description"),
                ServerTaker.security(operation),
                InfoTaker.tags(operation),
                InfoTaker.docs(operation),
                operation.value("bindings", orRef(object(BindingsTaker::bindings))),
                operation.list("traits", orRef(object(ChannelTaker::operationTrait))),
                messages(operation),
                operation.mapping(),
                operation.extensions(),
                operation.origin());
    }

    private static List<OrRef<MessageSyntax>> messages(ObjectCursor operation) {
        ObjectCursor.Taker<OrRef<MessageSyntax>> message = orRef(object(MessageTaker::message));
        return operation
                .value(
                        "message",
                        (node, origin) -> node.child("oneOf")
                                .map(several -> ObjectCursor.list(several, message))
                                .orElseGet(() -> List.of(message.take(node, origin))))
                .orElse(List.of());
    }

    static OperationTraitSyntax operationTrait(ObjectCursor trait) {
        return new OperationTraitSyntax(
                trait.text("operationId"),
                trait.text("summary"),
                trait.text("description"),
                ServerTaker.security(trait),
                InfoTaker.tags(trait),
                InfoTaker.docs(trait),
                trait.value("bindings", orRef(object(BindingsTaker::bindings))),
                trait.mapping(),
                trait.extensions(),
                trait.origin());
    }
}
