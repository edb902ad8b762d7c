package dev.golemasyncapi.resolve;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.Message;
import dev.golemasyncapi.model.Operation;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.parse.OperationSyntax;
import dev.golemasyncapi.parse.OperationTraitSyntax;
import dev.golemasyncapi.parse.SecurityRequirementSyntax;
import dev.golemasyncapi.parse.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * From Operation Objects to operations. Traits are merged into an operation by JSON Merge Patch (AsyncAPI 2.6,
 * Operation Object; RFC 7386), so what a trait says replaces what the operation says. AsyncAPI 3 turned that round.
 */
final class OperationResolver {

    private final References references;
    private final Diagnostics diagnostics;
    private final SecurityResolver security;
    private final MessageResolver messages;
    private final MessageUnions unions;

    OperationResolver(
            References references,
            Diagnostics diagnostics,
            SecurityResolver security,
            MessageResolver messages,
            MessageUnions unions) {
        this.references = references;
        this.diagnostics = diagnostics;
        this.security = security;
        this.messages = messages;
        this.unions = unions;
    }

    /**
     * Resolves an operation.
     *
     * @param direction what its messages are, in the name of one that has none
     */
    Operation resolve(OperationSyntax syntax, String address, String direction) {
        List<OperationTraitSyntax> traits = syntax.traits().stream()
                .flatMap(trait -> references.resolve(trait, Section.OPERATION_TRAITS).stream())
                .map(Target::value)
                .toList();
        Optional<String> operationId = text(syntax.operationId(), traits, OperationTraitSyntax::operationId);
        String name = operationId.orElse(address + " " + direction);
        var resolved = new ArrayList<Message>();
        for (int i = 0; i < syntax.messages().size(); i++) {
            String otherwise = name + " message" + (syntax.messages().size() == 1 ? "" : " " + (i + 1));
            messages.resolve(syntax.messages().get(i), otherwise).ifPresent(resolved::add);
        }
        return new Operation(
                operationId,
                text(syntax.summary(), traits, OperationTraitSyntax::summary),
                text(syntax.description(), traits, OperationTraitSyntax::description),
                false,
                resolved,
                payload(syntax, resolved, name),
                security.resolve(security(syntax, traits)),
                syntax.origin());
    }

    /**
     * What the last trait says that says anything, or else the operation: each trait is merged over those before it.
     */
    private static Optional<String> text(
            Optional<Text> own,
            List<OperationTraitSyntax> traits,
            Function<OperationTraitSyntax, Optional<Text>> field) {
        Optional<Text> text = own;
        for (OperationTraitSyntax trait : traits) {
            Optional<Text> said = field.apply(trait);
            text = said.isPresent() ? said : text;
        }
        return text.map(Text::value);
    }

    private static List<SecurityRequirementSyntax> security(OperationSyntax syntax, List<OperationTraitSyntax> traits) {
        List<SecurityRequirementSyntax> requirements = syntax.security();
        for (OperationTraitSyntax trait : traits) {
            requirements = trait.security().isEmpty() ? requirements : trait.security();
        }
        return requirements;
    }

    private Type payload(OperationSyntax syntax, List<Message> resolved, String name) {
        if (resolved.isEmpty()) {
            return AnyType.ANY;
        }
        Type first = resolved.get(0).payload();
        if (resolved.stream().map(Message::payload).allMatch(first::equals)) {
            return first;
        }
        return unions.over(resolved, name + " message", syntax.origin()).orElseGet(() -> {
            diagnostics.report(
                    DiagnosticCode.UNION_NOT_DISTINGUISHABLE,
                    syntax.origin(),
                    "nothing that is supported yet tells the messages of the operation apart, so they become any JSON",
                    "let the payload of each be an object, with a property that has a constant of its own in each");
            return AnyType.ANY;
        });
    }
}
