package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.model.Operation;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** No two operations have the same {@code operationId} (AsyncAPI 2.6, Operation Object). */
final class UniqueOperationIds implements Rule {

    @Override
    public void check(Api api, Diagnostics diagnostics) {
        Map<String, Operation> first = new HashMap<>();
        api.channels().stream()
                .flatMap(channel -> Stream.concat(channel.subscribe().stream(), channel.publish().stream()))
                .forEach(operation -> operation.operationId().ifPresent(id -> {
                    Operation earlier = first.putIfAbsent(id, operation);
                    if (earlier != null) {
                        diagnostics.report(Diagnostic.of(
                                        DiagnosticCode.DUPLICATE_OPERATION_ID,
                                        operation.origin(),
                                        "another operation has the operationId \"" + id + "\"")
                                .withRelated(earlier.origin(), "the first one")
                                .withHelp("give each operation an id of its own"));
                    }
                }));
    }
}
