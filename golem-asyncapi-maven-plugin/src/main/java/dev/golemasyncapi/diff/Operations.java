package dev.golemasyncapi.diff;

import dev.golemasyncapi.model.Operation;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.TypeReference;
import java.util.List;
import java.util.Optional;

/** What is asked of operations at several places. */
final class Operations {

    private Operations() {}

    /** The keyword that the document has for an operation, whichever side the document is written from. */
    static String keyword(Operation operation, String otherwise) {
        List<String> tokens = operation.origin().pointer().tokens();
        String last = tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1);
        return last.equals("subscribe") || last.equals("publish") ? last : otherwise;
    }

    /** The union that was made over the payloads of an operation's messages; empty where they have one type. */
    static Optional<TypeId> union(Operation operation) {
        Type payload = operation.payload();
        boolean own = operation.messages().stream()
                .noneMatch(message -> message.payload().equals(payload));
        return own && payload instanceof TypeReference reference ? Optional.of(reference.id()) : Optional.empty();
    }
}
