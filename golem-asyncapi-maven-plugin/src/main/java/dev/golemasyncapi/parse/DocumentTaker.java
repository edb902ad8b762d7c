package dev.golemasyncapi.parse;

import static dev.golemasyncapi.parse.ObjectCursor.object;
import static dev.golemasyncapi.parse.ObjectCursor.orRef;

import java.util.Map;

/** Takes the whole document out of the tree. */
final class DocumentTaker {

    private DocumentTaker() {}

    static DocumentSyntax document(ObjectCursor document) {
        return new DocumentSyntax(
                document.requiredText("asyncapi"),
                document.text("id"),
                document.value("info", object(InfoTaker::info)).orElseThrow(),
                document.map("servers", orRef(object(ServerTaker::server))),
                document.text("defaultContentType"),
                document.map("channels", orRef(object(ChannelTaker::channel))),
                document.value("components", object(DocumentTaker::components))
                        .orElseGet(() -> components(
                                new ObjectCursor(new Mapping(Map.of(), document.origin()), document.origin()))),
                InfoTaker.tags(document),
                InfoTaker.docs(document),
                document.extensions(),
                document.mapping(),
                document.origin());
    }

    private static ComponentsSyntax components(ObjectCursor components) {
        return new ComponentsSyntax(
                components.map("schemas", SchemaTaker::schemaOrRef),
                components.map("servers", orRef(object(ServerTaker::server))),
                components.map("serverVariables", orRef(object(ServerTaker::variable))),
                components.map("channels", orRef(object(ChannelTaker::channel))),
                components.map("messages", orRef(object(MessageTaker::message))),
                components.map("securitySchemes", orRef(object(ServerTaker::scheme))),
                components.map("parameters", orRef(object(ChannelTaker::parameter))),
                components.map("correlationIds", orRef(object(MessageTaker::correlationId))),
                components.map("operationTraits", orRef(object(ChannelTaker::operationTrait))),
                components.map("messageTraits", orRef(object(MessageTaker::messageTrait))),
                components.map("serverBindings", orRef(object(BindingsTaker::bindings))),
                components.map("channelBindings", orRef(object(BindingsTaker::channelBindings))),
                components.map("operationBindings", orRef(object(BindingsTaker::bindings))),
                components.map("messageBindings", orRef(object(BindingsTaker::bindings))),
                components.extensions(),
                components.origin());
    }
}
