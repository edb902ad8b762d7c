package dev.golemasyncapi.resolve;

import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.parse.DocumentSyntax;
import dev.golemasyncapi.parse.FragmentReader;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.MessageSyntax;
import dev.golemasyncapi.parse.MessageTraitSyntax;
import dev.golemasyncapi.parse.OperationSyntax;
import dev.golemasyncapi.parse.OperationTraitSyntax;
import dev.golemasyncapi.parse.OrRef;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Merges traits into operations and messages, on the tree, so that every later stage sees one object with all its
 * fields. AsyncAPI 2.0 to 2.6 (Operation Object, Message Object) have them merged "using the JSON Merge Patch algorithm
 * in the same order they are defined": a trait replaces what the object says, and a later trait what an earlier one
 * says. AsyncAPI 3 turned that round.
 */
final class Traits {

    private static final String TRAITS = "traits";

    private final References references;
    private final FragmentReader fragments;
    private final IdentityHashMap<MessageSyntax, Optional<MessageSyntax>> messages = new IdentityHashMap<>();

    Traits(DocumentSyntax document, References references, Diagnostics diagnostics) {
        this.references = references;
        this.fragments = new FragmentReader(document, diagnostics);
    }

    /** The message with its traits merged; empty where the result is not a message, which is reported. */
    Optional<MessageSyntax> merged(MessageSyntax message) {
        if (message.traits().isEmpty()) {
            return Optional.of(message);
        }
        return messages.computeIfAbsent(message, this::merge);
    }

    private Optional<MessageSyntax> merge(MessageSyntax message) {
        List<Mapping> traits = message.traits().stream()
                .flatMap(trait -> references.resolve(trait, Section.MESSAGE_TRAITS).stream())
                .map(Target::value)
                .map(MessageTraitSyntax::node)
                .toList();
        return fragments
                .message(merge(message.node(), traits), message.origin())
                .flatMap(read -> read.fold(Optional::of, reference -> Optional.empty()));
    }

    /** The operation with its traits merged; empty where the result is not an operation, which is reported. */
    Optional<OperationSyntax> merged(OperationSyntax operation) {
        if (operation.traits().isEmpty()) {
            return Optional.of(operation);
        }
        List<Mapping> traits = operation.traits().stream()
                .flatMap(trait -> references.resolve(trait, Section.OPERATION_TRAITS).stream())
                .map(Target::value)
                .map(OperationTraitSyntax::node)
                .toList();
        return fragments.operation(merge(operation.node(), traits), operation.origin());
    }

    private Mapping merge(Mapping target, List<Mapping> traits) {
        var patch = new MergePatch(this::object);
        Mapping merged = patch.apply(target, new Mapping(Map.of(), target.origin()), TRAITS);
        for (Mapping trait : traits) {
            merged = patch.apply(merged, trait, TRAITS);
        }
        return merged;
    }

    private Optional<Mapping> object(Mapping reference) {
        return references
                .resolve(OrRef.toNode(reference), Section.ANY)
                .map(Target::value)
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast);
    }
}
