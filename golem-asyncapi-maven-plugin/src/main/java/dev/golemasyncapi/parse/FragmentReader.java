package dev.golemasyncapi.parse;

import static dev.golemasyncapi.parse.ObjectCursor.object;
import static dev.golemasyncapi.parse.ObjectCursor.orRef;

import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.parse.ObjectCursor.Taker;
import dev.golemasyncapi.source.Origin;
import java.util.Optional;

/**
 * Reads single objects of a document, for references that lead past the Components Object: into a payload, an extension
 * or the {@code definitions} of a schema.
 */
public final class FragmentReader {

    private final SpecVersion version;
    private final Diagnostics diagnostics;

    /**
     * Reads objects of a document.
     *
     * @param document the document, whose version decides which fields there are
     * @param diagnostics what is wrong is reported here; what was reported before counts once
     */
    public FragmentReader(DocumentSyntax document, Diagnostics diagnostics) {
        this.version = SpecVersion.of(document.asyncapi().value()).orElse(SpecVersion.NEWEST);
        this.diagnostics = diagnostics;
    }

    /**
     * Reads a Schema Object; empty where an error was reported.
     *
     * @param node the value
     * @param origin its key; its own place where it has none
     */
    public Optional<OrRef<SchemaSyntax>> schema(Node node, Origin origin) {
        return read(node, origin, GrammarTerms.SCHEMA, SchemaTaker::schemaOrRef);
    }

    /** Reads a Message Object; empty where an error was reported. */
    public Optional<OrRef<MessageSyntax>> message(Node node, Origin origin) {
        return read(node, origin, GrammarTerms.orRef("Message"), orRef(object(MessageTaker::message)));
    }

    /** Reads a Correlation ID Object; empty where an error was reported. */
    public Optional<OrRef<CorrelationIdSyntax>> correlationId(Node node, Origin origin) {
        return read(node, origin, GrammarTerms.orRef("Correlation ID"), orRef(object(MessageTaker::correlationId)));
    }

    /** Reads an Operation Object; empty where an error was reported. */
    public Optional<OperationSyntax> operation(Node node, Origin origin) {
        return read(node, origin, GrammarTerms.object("Operation"), object(ChannelTaker::operation));
    }

    /** Reads a Server Object; empty where an error was reported. */
    public Optional<OrRef<ServerSyntax>> server(Node node, Origin origin) {
        return read(node, origin, GrammarTerms.orRef("Server"), orRef(object(ServerTaker::server)));
    }

    /** Reads a Server Variable Object; empty where an error was reported. */
    public Optional<OrRef<ServerVariableSyntax>> serverVariable(Node node, Origin origin) {
        return read(node, origin, GrammarTerms.orRef("Server Variable"), orRef(object(ServerTaker::variable)));
    }

    /** Reads a Channel Item Object; empty where an error was reported. */
    public Optional<OrRef<ChannelItemSyntax>> channel(Node node, Origin origin) {
        return read(node, origin, GrammarTerms.orRef("Channel Item"), orRef(object(ChannelTaker::channel)));
    }

    /** Reads a Parameter Object; empty where an error was reported. */
    public Optional<OrRef<ParameterSyntax>> parameter(Node node, Origin origin) {
        return read(node, origin, GrammarTerms.orRef("Parameter"), orRef(object(ChannelTaker::parameter)));
    }

    /** Reads a Security Scheme Object; empty where an error was reported. */
    public Optional<OrRef<SecuritySchemeSyntax>> securityScheme(Node node, Origin origin) {
        return read(node, origin, GrammarTerms.orRef("Security Scheme"), orRef(object(ServerTaker::scheme)));
    }

    /** Reads an Operation Trait Object; empty where an error was reported. */
    public Optional<OrRef<OperationTraitSyntax>> operationTrait(Node node, Origin origin) {
        return read(node, origin, GrammarTerms.orRef("Operation Trait"), orRef(object(ChannelTaker::operationTrait)));
    }

    /** Reads a Message Trait Object; empty where an error was reported. */
    public Optional<OrRef<MessageTraitSyntax>> messageTrait(Node node, Origin origin) {
        return read(node, origin, GrammarTerms.orRef("Message Trait"), orRef(object(MessageTaker::messageTrait)));
    }

    /** Reads a Channel Bindings Object; empty where an error was reported. */
    public Optional<OrRef<BindingsSyntax>> channelBindings(Node node, Origin origin) {
        return read(
                node, origin, GrammarTerms.orRef("Channel Bindings"), orRef(object(BindingsTaker::channelBindings)));
    }

    private <T> Optional<T> read(Node node, Origin origin, ValueGrammar grammar, Taker<T> taker) {
        // A collector of its own: what is wrong with a place that was read before must still be seen.
        Diagnostics found = diagnostics.another();
        new ShapeChecker(version, found).check(node, origin, grammar, node);
        found.sorted().forEach(diagnostics::report);
        return found.hasErrors() ? Optional.empty() : Optional.of(taker.take(node, origin));
    }
}
