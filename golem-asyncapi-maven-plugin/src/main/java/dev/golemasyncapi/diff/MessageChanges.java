package dev.golemasyncapi.diff;

import static dev.golemasyncapi.diff.Breakage.SOURCE;
import static dev.golemasyncapi.diff.Breakage.WIRE;

import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.model.CorrelationId;
import dev.golemasyncapi.model.Message;
import dev.golemasyncapi.model.Operation;
import dev.golemasyncapi.model.TypeUse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares messages: how they are written, and what they hold. */
final class MessageChanges {

    private final Comparison comparison;

    private MessageChanges(Comparison comparison) {
        this.comparison = comparison;
    }

    /** Which message is which. */
    static NamedPairs<Message> pairs(Api before, Api after) {
        return NamedPairs.of(before.messages(), after.messages(), Message::name);
    }

    /** Tells of everything that differs. What operations exchange is told of them. */
    static void compare(Comparison comparison, NamedPairs<Message> messages) {
        var changes = new MessageChanges(comparison);
        messages.both().forEach(pair -> changes.compare(pair.before(), pair.after()));
        Set<String> exchanged = exchanged(comparison.after());
        for (Message message : messages.added()) {
            if (!exchanged.contains(message.name())) {
                comparison.added(
                        ChangeKind.MESSAGE_ADDED,
                        Verdict.plain(),
                        place(message),
                        Phrase.of("added"),
                        message.origin(),
                        Uses.SENT);
            }
        }
        Set<String> wasExchanged = exchanged(comparison.before());
        for (Message message : messages.removed()) {
            if (!wasExchanged.contains(message.name())) {
                comparison.removed(
                        ChangeKind.MESSAGE_REMOVED,
                        Verdict.plain().breaks(SOURCE, "its Java types are gone"),
                        place(message),
                        Phrase.of("removed"),
                        message.origin(),
                        Uses.SENT);
            }
        }
    }

    private static Set<String> exchanged(Api api) {
        return api.channels().stream()
                .flatMap(channel -> Stream.of(channel.subscribe(), channel.publish()))
                .flatMap(Optional::stream)
                .map(Operation::messages)
                .flatMap(messages -> messages.stream().map(Message::name))
                .collect(Collectors.toSet());
    }

    static Place place(Message message) {
        return Place.of("message", message.name());
    }

    private void compare(Message old, Message current) {
        Place place = place(current);
        Uses uses = comparison.uses(old, current);
        if (!old.contentType().equals(current.contentType())) {
            boolean otherForm = old.encoding() != current.encoding();
            Verdict verdict = Verdict.on(uses.directions())
                    .breaks(otherForm, SOURCE, "its Java type is another one")
                    .breaks(otherForm, WIRE, "clients in use read and write the old form");
            Phrase what = Phrase.of("content type changed from ")
                    .then(old.contentType().map(Phrase.NONE::name).orElse(Phrase.of("none")))
                    .words(" to ")
                    .then(current.contentType().map(Phrase.NONE::name).orElse(Phrase.of("none")));
            changed(ChangeKind.CONTENT_TYPE_CHANGED, verdict, what, old, current, uses);
        }
        comparison.compareTypes(old.payload(), current.payload(), place, old.origin(), current.origin(), uses);
        compareHeaders(old, current, uses);
        compareCorrelationIds(old, current, uses);
    }

    private void compareHeaders(Message old, Message current, Uses uses) {
        Optional<TypeUse> was = old.headers();
        Optional<TypeUse> is = current.headers();
        if (was.isPresent() && is.isPresent()) {
            comparison.compareTypes(
                    was.get().type(),
                    is.get().type(),
                    place(current).part("headers"),
                    old.origin(),
                    current.origin(),
                    uses);
        } else if (is.isPresent()) {
            changed(ChangeKind.MESSAGE_HEADERS_ADDED, Verdict.plain(), Phrase.of("headers added"), old, current, uses);
        } else if (was.isPresent()) {
            Verdict verdict = Verdict.plain().breaks(SOURCE, "their Java type is gone");
            changed(ChangeKind.MESSAGE_HEADERS_REMOVED, verdict, Phrase.of("headers removed"), old, current, uses);
        }
    }

    private void compareCorrelationIds(Message old, Message current, Uses uses) {
        Optional<String> was = old.correlationId().map(CorrelationId::expression);
        Optional<String> is = current.correlationId().map(CorrelationId::expression);
        if (!was.equals(is)) {
            Verdict verdict = Verdict.plain()
                    .breaks(is.isEmpty(), SOURCE, "its accessor is gone")
                    .breaks(was.isPresent() && is.isPresent(), WIRE, "clients in use look for it at the old place");
            Phrase what = Phrase.of("correlation ID changed from ")
                    .then(was.map(Phrase.NONE::name).orElse(Phrase.of("none")))
                    .words(" to ")
                    .then(is.map(Phrase.NONE::name).orElse(Phrase.of("none")));
            changed(ChangeKind.CORRELATION_ID_CHANGED, verdict, what, old, current, uses);
        }
    }

    private void changed(ChangeKind kind, Verdict verdict, Phrase what, Message old, Message current, Uses uses) {
        comparison.changed(kind, verdict, place(current), what, old.origin(), current.origin(), uses);
    }
}
