package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.model.CorrelationId;
import dev.golemasyncapi.model.Message;
import java.util.Optional;
import java.util.stream.Stream;

/** The identifiers by which a generated client finds replies stand in payloads: WebSocket messages have no headers. */
final class CorrelationIdsSent implements ApiRule {

    @Override
    public void check(Api api, Diagnostics diagnostics) {
        api.channels().stream()
                .flatMap(channel -> Stream.of(channel.subscribe(), channel.publish()))
                .flatMap(Optional::stream)
                .flatMap(operation -> operation.messages().stream())
                .map(Message::correlationId)
                .flatMap(Optional::stream)
                .filter(id -> id.source() == CorrelationId.Source.HEADERS)
                .forEach(id -> diagnostics.report(
                        DiagnosticCode.CORRELATION_ID_NOT_SENT,
                        id.origin(),
                        "the correlation ID stands in a header, and a WebSocket message has none",
                        "where the payload carries it too, point there: $message.payload#/name"));
    }
}
