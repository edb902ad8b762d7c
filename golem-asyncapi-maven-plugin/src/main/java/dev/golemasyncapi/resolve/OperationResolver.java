package dev.golemasyncapi.resolve;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.Message;
import dev.golemasyncapi.model.Operation;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.parse.OperationSyntax;
import dev.golemasyncapi.parse.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From Operation Objects to operations. */
final class OperationResolver {

    private final Traits traits;
    private final Diagnostics diagnostics;
    private final SecurityResolver security;
    private final MessageResolver messages;
    private final MessageUnions unions;

    OperationResolver(
            Traits traits,
            Diagnostics diagnostics,
            SecurityResolver security,
            MessageResolver messages,
            MessageUnions unions) {
        this.traits = traits;
        this.diagnostics = diagnostics;
        this.security = security;
        this.messages = messages;
        this.unions = unions;
    }

    /**
     * Resolves an operation; empty where its traits make none of it, which is reported.
     *
     * @param direction what its messages are, in the name of one that has none
     */
    Optional<Operation> resolve(OperationSyntax syntax, String address, String direction) {
        return traits.merged(syntax).map(merged -> operation(merged, address, direction));
    }

    private Operation operation(OperationSyntax syntax, String address, String direction) {
        Optional<String> operationId = syntax.operationId().map(Text::value);
        String name = operationId.orElse(address + " " + direction);
        var resolved = new ArrayList<Message>();
        for (int i = 0; i < syntax.messages().size(); i++) {
            String otherwise = name + " message" + (syntax.messages().size() == 1 ? "" : " " + (i + 1));
            messages.resolve(syntax.messages().get(i), otherwise).ifPresent(resolved::add);
        }
        return new Operation(
                operationId,
                syntax.summary().map(Text::value),
                syntax.description().map(Text::value),
                false,
                resolved,
                payload(syntax, resolved, name),
                security.resolve(syntax.security()),
                syntax.origin());
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
