package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * The AsyncAPI Object: the root of a document.
 *
 * @param asyncapi the version of AsyncAPI that the document is written in
 * @param id the identifier of the application, a URI
 * @param info what the API is
 * @param servers where it is served
 * @param defaultContentType the content type of messages that name none
 * @param channels the channels by address
 * @param components what references lead to; empty where the document has none
 * @param tags its tags
 * @param externalDocs more documentation
 * @param extensions its {@code x-} fields
 * @param node the whole document as it was read
 * @param origin where the document begins
 */
public record DocumentSyntax(
        Text asyncapi,
        Optional<Text> id,
        InfoSyntax info,
        NamedMap<OrRef<ServerSyntax>> servers,
        Optional<Text> defaultContentType,
        NamedMap<OrRef<ChannelItemSyntax>> channels,
        ComponentsSyntax components,
        List<TagSyntax> tags,
        Optional<ExternalDocumentationSyntax> externalDocs,
        NamedMap<Node> extensions,
        Mapping node,
        Origin origin) {
    /** Copies the list. */
    public DocumentSyntax {
        tags = List.copyOf(tags);
    }
}
