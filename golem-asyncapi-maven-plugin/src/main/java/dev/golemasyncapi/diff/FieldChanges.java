package dev.golemasyncapi.diff;

import static dev.golemasyncapi.diff.Breakage.SOURCE;
import static dev.golemasyncapi.diff.Breakage.WIRE;

import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.model.TypeUse;
import java.util.Optional;

/** Compares the fields of objects, and the elements of tuples. */
final class FieldChanges {

    private final Comparison comparison;
    private final Uses uses;

    /** @param uses where the values of the object go */
    FieldChanges(Comparison comparison, Uses uses) {
        this.comparison = comparison;
        this.uses = uses;
    }

    /**
     * Tells of a field that is new.
     *
     * @param others what could stand in its place before; empty where nothing could
     * @param inPlace whether clients in use are likely to have put something in its place
     */
    void added(Property field, Place place, Optional<TypeUse> others, boolean inPlace) {
        boolean constant = field.constant().isPresent();
        boolean read =
                others.filter(type -> comparison.isRead(type, field.type())).isPresent();
        boolean taken = others.isEmpty() || comparison.isTaken(others.get(), field.type());
        Verdict verdict = verdict()
                .received(!read, WIRE, "clients in use refuse members that they do not know")
                .sent(field.required(), WIRE, "clients in use do not send it")
                .sent(inPlace && !taken, WIRE, "clients in use may send something else in its place")
                .sent(field.required() && !constant, SOURCE, "nothing is built without it");
        Phrase what = Phrase.of("added, " + (field.required() ? "required, " : "optional, "))
                .then(new TypeText(comparison.after().types()).of(field.type()));
        comparison.added(ChangeKind.FIELD_ADDED, verdict, place, what, field.origin(), uses);
    }

    /**
     * Tells of a field that is gone.
     *
     * @param others what may stand in its place now; empty where nothing may
     */
    void removed(Property field, Place place, Optional<TypeUse> others) {
        boolean taken =
                others.filter(type -> comparison.isTaken(field.type(), type)).isPresent();
        Verdict verdict = verdict()
                .breaks(field.constant().isEmpty(), SOURCE, "its accessor and its builder method are gone")
                .received(field.required(), WIRE, "clients in use refuse objects without it")
                .sent(!taken, WIRE, "clients in use may send it, and it is refused");
        comparison.removed(ChangeKind.FIELD_REMOVED, verdict, place, Phrase.of("removed"), field.origin(), uses);
    }

    /** Tells of everything that differs in a field. */
    void compare(Property old, Property current, Place place) {
        if (old.required() != current.required()) {
            compareRequired(old, current, place);
        } else if (old.type().nullable() == current.type().nullable()) {
            compareConstants(old, current, place);
        }
        boolean any = old.type().type() == AnyType.ANY || current.type().type() == AnyType.ANY;
        if (!any && old.type().nullable() != current.type().nullable()) {
            compareNullable(old, current, place);
        }
        comparison.compareTypes(old.type().type(), current.type().type(), place, old.origin(), current.origin(), uses);
        boolean declared =
                old.type().type() instanceof TypeReference || current.type().type() instanceof TypeReference;
        if (!declared) {
            var keywords = new KeywordChanges(comparison, place, uses);
            keywords.compare(old.documentation(), current.documentation(), old.origin(), current.origin());
        }
    }

    private void compareRequired(Property old, Property current, Place place) {
        if (current.required()) {
            Verdict verdict = verdict()
                    .received(
                            Fields.isPrimitive(current),
                            SOURCE,
                            "its Java type becomes a primitive, which is never compared with null")
                    .received(current.constant().isPresent(), SOURCE, "a constant has no accessor")
                    .sent(true, WIRE, "clients in use may leave it out")
                    .sent(current.constant().isEmpty(), SOURCE, "nothing is built without it");
            changed(ChangeKind.FIELD_REQUIRED, verdict, place, "is required now", old, current);
            return;
        }
        boolean couldBeNull = old.type().nullable() && old.type().type() != AnyType.ANY;
        Verdict verdict = verdict()
                .received(true, WIRE, "clients in use refuse objects without it")
                .received(old.constant().isEmpty() && !couldBeNull, SOURCE, "it may be null in Java")
                .sent(
                        Fields.isWidePrimitive(old),
                        SOURCE,
                        "its Java type is no primitive any more, so that a number of another type does not fit");
        changed(ChangeKind.FIELD_OPTIONAL, verdict, place, "is optional now", old, current);
    }

    private void compareNullable(Property old, Property current, Place place) {
        if (current.type().nullable()) {
            Verdict verdict = verdict()
                    .received(current.required(), SOURCE, "it may be null in Java")
                    .received(old.required(), WIRE, "clients in use refuse null")
                    .sent(
                            current.required() && Fields.isWidePrimitive(old),
                            SOURCE,
                            "its Java type is no primitive any more, so that a number of another type does not fit");
            changed(ChangeKind.FIELD_NULLABLE, verdict, place, "may be null now", old, current);
            return;
        }
        Verdict verdict = verdict()
                .received(
                        Fields.isPrimitive(current),
                        SOURCE,
                        "its Java type becomes a primitive, which is never compared with null")
                .sent(true, WIRE, "clients in use may send null")
                .sent(current.required(), SOURCE, "nothing is built with null");
        changed(ChangeKind.FIELD_NOT_NULLABLE, verdict, place, "may not be null any more", old, current);
    }

    private void compareConstants(Property old, Property current, Place place) {
        Optional<String> before = old.constant();
        Optional<String> after = current.constant();
        if (before.equals(after)) {
            return;
        }
        if (before.isEmpty()) {
            Verdict verdict = verdict()
                    .breaks(SOURCE, "a constant has no accessor and no builder method")
                    .sent(true, WIRE, "clients in use may send other values");
            Phrase what = Phrase.of("is always ").name(after.orElseThrow()).words(" now");
            comparison.changed(ChangeKind.CONST_ADDED, verdict, place, what, old.origin(), current.origin(), uses);
        } else if (after.isEmpty()) {
            Verdict verdict = verdict()
                    .received(true, WIRE, "clients in use refuse other values")
                    .sent(true, SOURCE, "nothing is built without it");
            Phrase what = Phrase.of("is not always ").name(before.get()).words(" any more");
            comparison.changed(ChangeKind.CONST_REMOVED, verdict, place, what, old.origin(), current.origin(), uses);
        } else {
            Verdict verdict = verdict()
                    .received(true, WIRE, "clients in use refuse the new value")
                    .sent(true, WIRE, "clients in use send the old value");
            Phrase what = Phrase.of("is always ")
                    .name(after.get())
                    .words(" now, and was ")
                    .name(before.get());
            comparison.changed(ChangeKind.CONST_CHANGED, verdict, place, what, old.origin(), current.origin(), uses);
        }
    }

    private void changed(ChangeKind kind, Verdict verdict, Place place, String what, Property old, Property current) {
        comparison.changed(kind, verdict, place, Phrase.of(what), old.origin(), current.origin(), uses);
    }

    private Verdict verdict() {
        return Verdict.on(uses.directions());
    }
}
