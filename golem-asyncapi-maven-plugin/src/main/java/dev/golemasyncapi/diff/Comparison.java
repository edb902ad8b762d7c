package dev.golemasyncapi.diff;

import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.model.ListType;
import dev.golemasyncapi.model.MapType;
import dev.golemasyncapi.model.Message;
import dev.golemasyncapi.model.SetType;
import dev.golemasyncapi.model.TaggedType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.model.TypeUse;
import dev.golemasyncapi.source.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What all parts of a comparison share: both documents, which schema is which, and the changes found so far. */
final class Comparison {

    private final Api before;
    private final Api after;
    private final TypePairs pairs;
    private final TypeUses oldUses;
    private final TypeUses newUses;
    private final Set<TypeId> unionsOfMessages = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();

    Comparison(Api before, Api after) {
        this.before = before;
        this.after = after;
        this.pairs = new TypePairs(before, after);
        this.oldUses = new TypeUses(before);
        this.newUses = new TypeUses(after);
        Stream.of(before, after)
                .flatMap(api -> api.channels().stream())
                .flatMap(channel -> Stream.of(channel.subscribe(), channel.publish()))
                .flatMap(Optional::stream)
                .map(Operations::union)
                .flatMap(Optional::stream)
                .forEach(unionsOfMessages::add);
    }

    Api before() {
        return before;
    }

    Api after() {
        return after;
    }

    TypePairs pairs() {
        return pairs;
    }

    /** Whether a union was made over the messages of an operation, whose changes are told of the operation. */
    boolean isOfMessages(TypeDeclaration type) {
        return unionsOfMessages.contains(type.id());
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    /** Adds a change of something that both documents have. */
    void changed(ChangeKind kind, Verdict verdict, Place place, Phrase what, Origin old, Origin current, Uses uses) {
        add(kind, verdict, place, what, Optional.of(old), Optional.of(current), uses);
    }

    /** Adds a change of something that both documents have, and whose place says where it is used. */
    void changed(ChangeKind kind, Verdict verdict, Place place, Phrase what, Origin old, Origin current) {
        changed(kind, verdict, place, what, old, current, Uses.SENT);
    }

    /** Adds something that is new. */
    void added(ChangeKind kind, Verdict verdict, Place place, Phrase what, Origin current, Uses uses) {
        add(kind, verdict, place, what, Optional.empty(), Optional.of(current), uses);
    }

    /** Adds something that is gone. */
    void removed(ChangeKind kind, Verdict verdict, Place place, Phrase what, Origin old, Uses uses) {
        add(kind, verdict, place, what, Optional.of(old), Optional.empty(), uses);
    }

    private void add(
            ChangeKind kind,
            Verdict verdict,
            Place place,
            Phrase what,
            Optional<Origin> old,
            Optional<Origin> current,
            Uses uses) {
        changes.add(new Change(
                kind, verdict.breaks(), place.phrase(), what, verdict.reasons(), old, current, uses.exchanges()));
    }

    /** Where values of a schema go, before and after. */
    Uses uses(TypeDeclaration old, TypeDeclaration current) {
        return Uses.join(
                oldUses.directions(old.id()),
                newUses.directions(current.id()),
                () -> oldUses.exchanges(old.id()),
                () -> newUses.exchanges(current.id()));
    }

    /** Where values of a schema go that is gone. */
    Uses oldUses(TypeDeclaration old) {
        return Uses.of(oldUses.directions(old.id()), () -> oldUses.exchanges(old.id()));
    }

    /** Where values of a schema go that is new. */
    Uses newUses(TypeDeclaration current) {
        return Uses.of(newUses.directions(current.id()), () -> newUses.exchanges(current.id()));
    }

    /** Where a message goes, before and after. */
    Uses uses(Message old, Message current) {
        return Uses.join(
                oldUses.directions(old),
                newUses.directions(current),
                () -> oldUses.exchanges(old),
                () -> newUses.exchanges(current));
    }

    /** Whether two types are the same but for what is told of the schemas that they refer to. */
    boolean areSame(Type old, Type current) {
        if (old instanceof TypeReference from && current instanceof TypeReference to) {
            return pairs.areSame(from, to);
        }
        if (old instanceof ListType from && current instanceof ListType to) {
            return areSameUses(from.element(), to.element());
        }
        if (old instanceof SetType from && current instanceof SetType to) {
            return areSameUses(from.element(), to.element());
        }
        if (old instanceof MapType from && current instanceof MapType to) {
            return areSameUses(from.value(), to.value());
        }
        if (old instanceof TaggedType from && current instanceof TaggedType to) {
            return from.tag().equals(to.tag()) && areSame(from.value(), to.value());
        }
        return old.equals(current);
    }

    private boolean areSameUses(TypeUse old, TypeUse current) {
        return old.nullable() == current.nullable() && areSame(old.type(), current.type());
    }

    /** Tells of values that are of another type, where they are. */
    void compareTypes(Type old, Type current, Place place, Origin oldPlace, Origin newPlace, Uses uses) {
        if (!areSame(old, current)) {
            Phrase what = Phrase.of("type changed from ")
                    .then(new TypeText(before.types()).of(old))
                    .words(" to ")
                    .then(new TypeText(after.types()).of(current));
            changed(
                    ChangeKind.TYPE_CHANGED,
                    verdictOnType(old, current, uses.directions()),
                    place,
                    what,
                    oldPlace,
                    newPlace,
                    uses);
        }
    }

    /** What another type breaks. */
    Verdict verdictOnType(Type old, Type current, Set<Direction> directions) {
        return Verdict.on(directions)
                .breaks(Breakage.SOURCE, "its Java type is another one")
                .received(
                        !isRead(TypeUse.of(old), TypeUse.of(current)),
                        Breakage.WIRE,
                        "clients in use cannot read all of its values")
                .sent(
                        !isTaken(TypeUse.of(old), TypeUse.of(current)),
                        Breakage.WIRE,
                        "clients in use may send values that are not of the new type");
    }

    /** Whether a client that knows an old type reads all values of a new one. */
    boolean isRead(TypeUse old, TypeUse current) {
        return new WireValues(before.types(), after.types(), true).takes(old, current);
    }

    /** Whether a service that knows a new type takes all values of an old one. */
    boolean isTaken(TypeUse old, TypeUse current) {
        return new WireValues(after.types(), before.types(), false).takes(current, old);
    }
}
