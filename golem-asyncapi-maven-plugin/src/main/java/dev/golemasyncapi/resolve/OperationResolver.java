package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.Encoding;
import dev.golemasyncapi.model.Message;
import dev.golemasyncapi.model.Operation;
import dev.golemasyncapi.parse.OperationSyntax;
import dev.golemasyncapi.parse.Text;
import java.util.ArrayList;
import java.util.Optional;

/** From Operation Objects to operations. */
final class OperationResolver {

    private final Traits traits;
    private final SecurityResolver security;
    private final MessageResolver messages;
    private final MessageUnions unions;
    private final WholePayloads wholePayloads;
    private final Selection selection;

    OperationResolver(
            Traits traits,
            SecurityResolver security,
            MessageResolver messages,
            MessageUnions unions,
            WholePayloads wholePayloads,
            Selection selection) {
        this.selection = selection;
        this.wholePayloads = wholePayloads;
        this.traits = traits;
        this.security = security;
        this.messages = messages;
        this.unions = unions;
    }

    /**
     * Resolves an operation; empty where its traits make none of it, which is reported, and where none of its messages
     * is wanted.
     *
     * @param direction what its messages are, in the name of one that has none
     */
    Optional<Operation> resolve(OperationSyntax syntax, String address, String direction) {
        return traits.merged(syntax)
                .map(merged -> operation(merged, address, direction))
                .filter(selection::hasAnyOf);
    }

    private Operation operation(OperationSyntax syntax, String address, String direction) {
        Optional<String> operationId = syntax.operationId().map(Text::value);
        String name = operationId.orElse(address + " " + direction);
        var resolved = new ArrayList<Message>();
        for (int i = 0; i < syntax.messages().size(); i++) {
            String otherwise = name + " message" + (syntax.messages().size() == 1 ? "" : " " + (i + 1));
            messages.resolve(syntax.messages().get(i), otherwise)
                    .filter(selection::hasMessage)
                    .ifPresent(resolved::add);
        }
        Optional<Encoding> encoding = wholePayloads.common(resolved, syntax.origin());
        return new Operation(
                operationId,
                syntax.summary().map(Text::value),
                syntax.description().map(Text::value),
                false,
                resolved,
                encoding.isPresent() ? unions.over(resolved, name + " message", syntax.origin()) : AnyType.ANY,
                encoding.orElse(Encoding.JSON),
                security.resolve(syntax.security()),
                syntax.origin());
    }
}
