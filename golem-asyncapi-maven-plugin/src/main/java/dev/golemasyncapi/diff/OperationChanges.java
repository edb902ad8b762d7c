package dev.golemasyncapi.diff;

import static dev.golemasyncapi.diff.Breakage.SOURCE;
import static dev.golemasyncapi.diff.Breakage.WIRE;

import dev.golemasyncapi.model.Channel;
import dev.golemasyncapi.model.Message;
import dev.golemasyncapi.model.Operation;
import java.util.EnumSet;
import java.util.Optional;

/** Compares the operations of a channel: which there are, what they are called, ask for and exchange. */
final class OperationChanges {

    private final Comparison comparison;
    private final Place channel;
    private final Direction direction;

    private OperationChanges(Comparison comparison, Place channel, Direction direction) {
        this.comparison = comparison;
        this.channel = channel;
        this.direction = direction;
    }

    /** Tells of everything that differs. */
    static void compare(Comparison comparison, Place place, Channel old, Channel current) {
        new OperationChanges(comparison, place, Direction.RECEIVED).compare(old.subscribe(), current.subscribe(), old);
        new OperationChanges(comparison, place, Direction.SENT).compare(old.publish(), current.publish(), old);
    }

    private void compare(Optional<Operation> was, Optional<Operation> is, Channel old) {
        if (was.isPresent() && is.isPresent()) {
            compare(was.get(), is.get());
        } else if (is.isPresent()) {
            boolean shared = old.subscribe().isPresent() || old.publish().isPresent();
            comparison.added(
                    ChangeKind.OPERATION_ADDED,
                    Verdict.plain()
                            .breaks(shared, SOURCE, "the method of a channel with two operations is another one"),
                    place(is.get()),
                    Phrase.of("added"),
                    is.get().origin(),
                    Uses.SENT);
        } else if (was.isPresent()) {
            Verdict verdict =
                    Verdict.plain().breaks(SOURCE, "its method is gone").breaks(WIRE, "clients in use may count on it");
            comparison.removed(
                    ChangeKind.OPERATION_REMOVED,
                    verdict,
                    place(was.get()),
                    Phrase.of("removed"),
                    was.get().origin(),
                    Uses.SENT);
        }
    }

    private Place place(Operation operation) {
        return channel.part(Operations.keyword(operation, direction == Direction.RECEIVED ? "subscribe" : "publish"));
    }

    private void compare(Operation old, Operation current) {
        Place place = place(current);
        if (!old.operationId().equals(current.operationId())) {
            Phrase what = Phrase.of("operationId changed from ")
                    .then(old.operationId().map(Phrase.NONE::name).orElse(Phrase.of("none")))
                    .words(" to ")
                    .then(current.operationId().map(Phrase.NONE::name).orElse(Phrase.of("none")));
            comparison.changed(
                    ChangeKind.OPERATION_RENAMED,
                    Verdict.plain().breaks(SOURCE, "its method has another name"),
                    place,
                    what,
                    old.origin(),
                    current.origin());
        }
        SecurityChanges.compare(comparison, old.security(), current.security(), place, old.origin(), current.origin());
        compareMessages(old, current, place);
    }

    private void compareMessages(Operation old, Operation current, Place place) {
        NamedPairs<Message> messages = NamedPairs.of(old.messages(), current.messages(), Message::name);
        boolean otherType = !comparison.areSame(old.payload(), current.payload());
        boolean wasUnion = Operations.union(old).isPresent();
        for (Message message : messages.added()) {
            Verdict verdict = Verdict.on(EnumSet.of(direction))
                    .breaks(otherType, SOURCE, "the Java type of what is exchanged is another one")
                    .received(otherType && !wasUnion, WIRE, "clients in use cannot read it")
                    .note(!otherType && wasUnion, "a switch over it without a default has to name it");
            comparison.added(
                    ChangeKind.MESSAGE_ADDED,
                    verdict,
                    place.part("message", message.name()),
                    Phrase.of("added"),
                    message.origin(),
                    Uses.SENT);
        }
        for (Message message : messages.removed()) {
            Verdict verdict = Verdict.on(EnumSet.of(direction))
                    .breaks(SOURCE, "code that is about the message has no meaning any more")
                    .sent(true, WIRE, "clients in use may send it");
            comparison.removed(
                    ChangeKind.MESSAGE_REMOVED,
                    verdict,
                    place.part("message", message.name()),
                    Phrase.of("removed"),
                    message.origin(),
                    Uses.SENT);
        }
    }
}
