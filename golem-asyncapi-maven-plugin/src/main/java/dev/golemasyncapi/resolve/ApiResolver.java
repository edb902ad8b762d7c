package dev.golemasyncapi.resolve;

import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.model.Channel;
import dev.golemasyncapi.model.DeclarationSite;
import dev.golemasyncapi.model.Info;
import dev.golemasyncapi.model.Message;
import dev.golemasyncapi.model.Server;
import dev.golemasyncapi.options.GeneratorOptions;
import dev.golemasyncapi.parse.DocumentSyntax;
import dev.golemasyncapi.parse.InfoSyntax;
import dev.golemasyncapi.parse.MessageSyntax;
import dev.golemasyncapi.parse.NamedMap;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.SchemaSyntax;
import dev.golemasyncapi.parse.Text;
import java.util.List;
import java.util.Optional;

/** From a document to its API: runs the resolvers of its parts in order. */
public final class ApiResolver {

    private final GeneratorOptions options;
    private final Diagnostics diagnostics;

    /** Resolves documents as by default. */
    public ApiResolver(Diagnostics diagnostics) {
        this(GeneratorOptions.DEFAULT, diagnostics);
    }

    /**
     * @param options what the user chose
     * @param diagnostics takes what is wrong
     */
    public ApiResolver(GeneratorOptions options, Diagnostics diagnostics) {
        this.options = options;
        this.diagnostics = diagnostics;
    }

    /** The API of a document that refers to no other; empty where it has an error, which is reported. */
    public Optional<Api> resolve(DocumentSyntax document) {
        return resolve(document, new DocumentStore(document.node(), DocumentAccess.NONE, diagnostics));
    }

    /** The API of a document; empty where it has an error, which is reported. */
    public Optional<Api> resolve(DocumentSyntax document, DocumentStore store) {
        var references = new References(document, store, diagnostics);
        var declarations = new Declarations();
        var chosen = new ChosenTypes(options.types(), references, declarations, diagnostics, document.origin());
        var schemas = new SchemaResolver(references, diagnostics, declarations, chosen);
        var security = new SecurityResolver(document.components(), references);
        var traits = new Traits(document, references, diagnostics);
        var wholePayloads = new WholePayloads(diagnostics);
        var messages = new MessageResolver(
                references,
                diagnostics,
                traits,
                schemas,
                new AvroResolver(references, declarations),
                wholePayloads,
                document.defaultContentType().map(Text::value));
        for (NamedMap.Entry<OrRef<SchemaSyntax>> schema : document.components().schemas()) {
            schemas.resolve(schema.value(), DeclarationSite.topLevel(schema.name()));
        }
        for (NamedMap.Entry<OrRef<MessageSyntax>> message :
                document.components().messages()) {
            messages.resolveComponent(message);
        }
        List<Server> servers = new ServerResolver(references, security).resolve(document.servers());
        var selection = new Selection(options.contents());
        var operations = new OperationResolver(
                traits, security, messages, new MessageUnions(declarations), wholePayloads, selection);
        List<Channel> channels = new ChannelResolver(
                        references,
                        schemas,
                        operations,
                        selection,
                        options.contents().describesClient())
                .resolve(document.channels());
        List<Message> wanted = selection.of(messages.all(), channels);
        selection.reportUnmatched(document.origin(), diagnostics);
        chosen.reportUnmatched();
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Api(
                info(document.info()),
                servers,
                channels,
                wanted,
                security.used(),
                selection.of(declarations.toTypes(diagnostics), channels, wanted),
                GivenNamesReader.read(store, diagnostics),
                document.origin()));
    }

    private static Info info(InfoSyntax syntax) {
        return new Info(
                syntax.title().value(),
                syntax.version().value(),
                syntax.description().map(Text::value),
                syntax.origin());
    }
}
