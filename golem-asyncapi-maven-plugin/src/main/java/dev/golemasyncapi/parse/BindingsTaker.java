package dev.golemasyncapi.parse;

import static dev.golemasyncapi.parse.ObjectCursor.object;

import java.util.Optional;

/** Takes bindings out of the tree. */
final class BindingsTaker {

    private BindingsTaker() {}

    /** Bindings of servers, operations and messages: the WebSockets binding has no fields for them. */
    static BindingsSyntax bindings(ObjectCursor bindings) {
        return new BindingsSyntax(
                Optional.empty(),
                bindings.fields(name -> !name.startsWith("x-")),
                bindings.extensions(),
                bindings.origin());
    }

    static BindingsSyntax channelBindings(ObjectCursor bindings) {
        return new BindingsSyntax(
                bindings.value("ws", object(BindingsTaker::webSocket)),
                bindings.fields(name -> !name.startsWith("x-") && !name.equals("ws")),
                bindings.extensions(),
                bindings.origin());
    }

    private static WebSocketBindingSyntax webSocket(ObjectCursor binding) {
        return new WebSocketBindingSyntax(
                binding.text("method"),
                binding.value("query", SchemaTaker::schemaOrRef),
                binding.value("headers", SchemaTaker::schemaOrRef),
                binding.text("bindingVersion"),
                binding.extensions(),
                binding.origin());
    }
}
