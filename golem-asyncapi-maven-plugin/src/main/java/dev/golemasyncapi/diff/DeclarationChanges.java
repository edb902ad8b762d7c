package dev.golemasyncapi.diff;

import static dev.golemasyncapi.diff.Breakage.SOURCE;
import static dev.golemasyncapi.diff.Breakage.WIRE;

import dev.golemasyncapi.model.EnumType;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.TupleType;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.model.TypeUse;
import dev.golemasyncapi.model.UnionType;
import dev.golemasyncapi.model.WrapperType;
import java.util.Optional;

/** Compares a schema with its counterpart: what stands in it, not what it refers to. */
final class DeclarationChanges implements TypeDeclaration.Visitor<Boolean> {

    private final Comparison comparison;
    private final TypeDeclaration before;
    private final Place place;
    private final Uses uses;
    private final FieldChanges fields;

    private DeclarationChanges(Comparison comparison, TypeDeclaration before, TypeDeclaration after) {
        this.comparison = comparison;
        this.before = before;
        this.place = comparison.pairs().place(after);
        this.uses = comparison.uses(before, after);
        this.fields = new FieldChanges(comparison, uses);
    }

    /** Tells of everything that differs. */
    static void compare(Comparison comparison, TypeDeclaration before, TypeDeclaration after) {
        var changes = new DeclarationChanges(comparison, before, after);
        if (!comparison.pairs().keepsName(before, after) && !comparison.isOfMessages(after)) {
            changes.renamed(after);
        }
        boolean sameKind = after.accept(changes);
        if (!sameKind) {
            changes.otherKind(after);
        }
        if (!(after instanceof WrapperType)) {
            new KeywordChanges(comparison, changes.place, changes.uses)
                    .compare(before.documentation(), after.documentation(), before.origin(), after.origin());
        }
    }

    private void renamed(TypeDeclaration after) {
        Phrase what = Phrase.of("is called ")
                .then(name(after))
                .words(" now, and was ")
                .then(name(before));
        Verdict verdict = verdict().breaks(SOURCE, "its Java type has another name");
        comparison.changed(ChangeKind.SCHEMA_RENAMED, verdict, place, what, before.origin(), after.origin(), uses);
    }

    private static Phrase name(TypeDeclaration type) {
        Phrase name = Phrase.NONE.name(type.site().name());
        return type.site().owner().isPresent() ? name.words(" inside of another") : name;
    }

    private void otherKind(TypeDeclaration after) {
        Phrase what = Phrase.of("type changed from ")
                .then(new TypeText(comparison.before().types()).of(before))
                .words(" to ")
                .then(new TypeText(comparison.after().types()).of(after));
        Verdict verdict = comparison.verdictOnType(
                new TypeReference(before.id()), new TypeReference(after.id()), uses.directions());
        comparison.changed(ChangeKind.TYPE_CHANGED, verdict, place, what, before.origin(), after.origin(), uses);
    }

    @Override
    public Boolean object(ObjectType after) {
        if (!(before instanceof ObjectType old)) {
            return false;
        }
        for (Property field : after.properties()) {
            Optional<Property> counterpart = Fields.named(old.properties(), field.name());
            Place here = place.field(field.name());
            counterpart.ifPresentOrElse(
                    found -> fields.compare(found, field, here),
                    () -> fields.added(field, here, old.additionalProperties(), false));
        }
        for (Property field : old.properties()) {
            if (Fields.named(after.properties(), field.name()).isEmpty()) {
                fields.removed(field, place.field(field.name()), after.additionalProperties());
            }
        }
        compareOthers(old.additionalProperties(), after.additionalProperties(), place.otherMembers(), after);
        return true;
    }

    /** Compares what else may be in an object or a tuple. */
    private void compareOthers(Optional<TypeUse> old, Optional<TypeUse> current, Place others, TypeDeclaration after) {
        if (old.isPresent() && current.isPresent()) {
            comparison.compareTypes(
                    old.get().type(), current.get().type(), others, before.origin(), after.origin(), uses);
        } else if (old.isPresent()) {
            Verdict verdict = verdict()
                    .breaks(SOURCE, "there is no accessor for other members any more")
                    .sent(true, WIRE, "clients in use may send other members");
            changed(ChangeKind.OBJECT_CLOSED, verdict, Phrase.of("allows nothing else any more"), after);
        } else if (current.isPresent()) {
            Verdict verdict = verdict().received(true, WIRE, "clients in use refuse members that they do not know");
            changed(ChangeKind.OBJECT_OPENED, verdict, Phrase.of("allows other members now"), after);
        }
    }

    @Override
    public Boolean tuple(TupleType after) {
        if (!(before instanceof TupleType old)) {
            return false;
        }
        int common = Math.min(old.items().size(), after.items().size());
        for (int i = 0; i < common; i++) {
            Property was = old.items().get(i);
            Property is = after.items().get(i);
            if (!was.name().equals(is.name())) {
                Phrase what = Phrase.of("is called ")
                        .name(is.name())
                        .words(" now, and was ")
                        .name(was.name());
                comparison.changed(
                        ChangeKind.FIELD_RENAMED,
                        verdict().breaks(SOURCE, "its accessor has another name"),
                        place.element(i),
                        what,
                        was.origin(),
                        is.origin(),
                        uses);
            }
            fields.compare(was, is, place.element(i));
        }
        for (int i = common; i < after.items().size(); i++) {
            fields.added(after.items().get(i), place.element(i), old.additionalItems(), true);
        }
        for (int i = common; i < old.items().size(); i++) {
            fields.removed(old.items().get(i), place.element(i), after.additionalItems());
        }
        compareOthers(old.additionalItems(), after.additionalItems(), place.elements(), after);
        return true;
    }

    @Override
    public Boolean enumeration(EnumType after) {
        if (!(before instanceof EnumType old)) {
            return false;
        }
        if (!old.base().equals(after.base())) {
            otherKind(after);
            return true;
        }
        for (EnumType.Value value : after.values()) {
            if (!lists(old, value)) {
                Verdict verdict = verdict().note(true, "a switch over it without a default has to name it");
                Phrase what = Phrase.of("value ").name(value.text()).words(" added");
                changed(ChangeKind.ENUM_VALUE_ADDED, verdict, what, after);
            }
        }
        for (EnumType.Value value : old.values()) {
            if (!lists(after, value)) {
                Verdict verdict =
                        verdict().breaks(SOURCE, "its constant is gone").sent(true, WIRE, "clients in use may send it");
                Phrase what = Phrase.of("value ").name(value.text()).words(" removed");
                changed(ChangeKind.ENUM_VALUE_REMOVED, verdict, what, after);
            }
        }
        return true;
    }

    private static boolean lists(EnumType type, EnumType.Value value) {
        return type.values().stream().anyMatch(each -> each.text().equals(value.text()));
    }

    @Override
    public Boolean union(UnionType after) {
        if (!(before instanceof UnionType old)) {
            return false;
        }
        new UnionChanges(comparison, place, uses).compare(old, after);
        return true;
    }

    @Override
    public Boolean wrapper(WrapperType after) {
        if (!(before instanceof WrapperType old)) {
            return false;
        }
        comparison.compareTypes(old.value(), after.value(), place, before.origin(), after.origin(), uses);
        return true;
    }

    private void changed(ChangeKind kind, Verdict verdict, Phrase what, TypeDeclaration after) {
        comparison.changed(kind, verdict, place, what, before.origin(), after.origin(), uses);
    }

    private Verdict verdict() {
        return Verdict.on(uses.directions());
    }
}
