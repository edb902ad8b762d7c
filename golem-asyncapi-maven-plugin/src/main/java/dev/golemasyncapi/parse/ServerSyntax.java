package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * The Server Object.
 *
 * @param url its URL, with {@code {name}} for variables; often without a scheme
 * @param protocol the protocol, such as {@code wss}
 * @param protocolVersion the version of the protocol
 * @param description CommonMark text
 * @param variables what stands for the variables of the URL
 * @param security the ways to be let in, one of which is enough
 * @param tags its tags
 * @param bindings what protocols add
 * @param extensions its {@code x-} fields
 * @param origin its key, or its own place where it has no key
 */
public record ServerSyntax(
        Text url,
        Text protocol,
        Optional<Text> protocolVersion,
        Optional<Text> description,
        NamedMap<OrRef<ServerVariableSyntax>> variables,
        List<SecurityRequirementSyntax> security,
        List<TagSyntax> tags,
        Optional<OrRef<BindingsSyntax>> bindings,
        NamedMap<Node> extensions,
        Origin origin) {
    /** Copies the lists. */
    public ServerSyntax {
        security = List.copyOf(security);
        tags = List.copyOf(tags);
    }
}
