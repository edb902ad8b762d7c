package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * The Channel Item Object.
 *
 * @param description CommonMark text
 * @param servers the names of the servers that have it; all where there are none
 * @param subscribe what a client receives
 * @param publish what a client sends
 * @param parameters what stands for the parameters of the address
 * @param bindings what protocols add
 * @param deprecated whether the document advises against its use; known to the official JSON Schemas only
 * @param extensions its {@code x-} fields
 * @param origin its key, or its own place where it has no key
 */
public record ChannelItemSyntax(
        Optional<Text> description,
        List<Text> servers,
        Optional<OperationSyntax> subscribe,
        Optional<OperationSyntax> publish,
        NamedMap<OrRef<ParameterSyntax>> parameters,
        Optional<OrRef<BindingsSyntax>> bindings,
        Optional<Flag> deprecated,
        NamedMap<Node> extensions,
        Origin origin) {
    /** Copies the list. */
    public ChannelItemSyntax {
        servers = List.copyOf(servers);
    }
}
