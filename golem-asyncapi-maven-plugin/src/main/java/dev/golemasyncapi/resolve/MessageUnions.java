package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.DeclarationSite;
import dev.golemasyncapi.model.Documentation;
import dev.golemasyncapi.model.Message;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.source.Origin;
import java.util.List;
import java.util.Optional;

/** Makes one type of the payloads of an operation with several messages. */
final class MessageUnions {

    private final Declarations declarations;

    MessageUnions(Declarations declarations) {
        this.declarations = declarations;
    }

    /** The type of any of the payloads: theirs where they have the same, or else a union. */
    Type over(List<Message> messages, String name, Origin operation) {
        List<Type> payloads = messages.stream().map(Message::payload).distinct().toList();
        if (payloads.isEmpty() || payloads.contains(AnyType.ANY)) {
            return AnyType.ANY;
        }
        if (payloads.size() == 1) {
            return payloads.get(0);
        }
        var id = new TypeId(operation.source().name(), operation.pointer().child("message"));
        List<DraftUnion.Branch> branches = messages.stream()
                .map(message -> new DraftUnion.Branch(
                        message.payload(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(message.name()),
                        Documentation.NONE,
                        message.origin()))
                .toList();
        declarations.add(new DraftUnion(
                id, DeclarationSite.topLevel(name), Documentation.NONE, Optional.empty(), branches, operation));
        return new TypeReference(id);
    }
}
