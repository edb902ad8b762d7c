package dev.golemasyncapi.diff;

import static dev.golemasyncapi.diff.Breakage.SOURCE;
import static dev.golemasyncapi.diff.Breakage.WIRE;

import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.UnionType;
import dev.golemasyncapi.model.UnionType.ByProperty;
import dev.golemasyncapi.model.UnionType.ByTag;
import dev.golemasyncapi.model.UnionType.Selection;
import dev.golemasyncapi.model.UnionType.Variant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the variants of a union, and how they are told apart. */
final class UnionChanges {

    private final Comparison comparison;
    private final Place place;
    private final Uses uses;

    UnionChanges(Comparison comparison, Place place, Uses uses) {
        this.comparison = comparison;
        this.place = place;
        this.uses = uses;
    }

    void compare(UnionType old, UnionType current) {
        compareSelections(old, current);
        List<Variants.Pair> pairs = Variants.pairs(
                old, current, comparison.before().types(), comparison.after().types());
        Set<TypeId> kept = new HashSet<>();
        Set<TypeId> known = new HashSet<>();
        for (Variants.Pair pair : pairs) {
            kept.add(pair.before().id());
            known.add(pair.after().id());
            compareSelectors(old, current, pair);
        }
        boolean ofMessages = comparison.isOfMessages(current);
        for (Variant variant : current.variants()) {
            if (!known.contains(variant.type()) && !ofMessages) {
                TypeDeclaration type = comparison.after().types().get(variant.type());
                comparison.added(
                        ChangeKind.VARIANT_ADDED,
                        Verdict.on(uses.directions()).note(true, "a switch over it without a default has to name it"),
                        place,
                        variant(type).words(" added"),
                        type.origin(),
                        uses);
            }
        }
        for (Variant variant : old.variants()) {
            if (!kept.contains(variant.type()) && !ofMessages) {
                TypeDeclaration type = comparison.before().types().get(variant.type());
                Verdict verdict = Verdict.on(uses.directions())
                        .breaks(SOURCE, "code that is about the variant has no meaning any more")
                        .sent(true, WIRE, "clients in use may send it");
                comparison.removed(
                        ChangeKind.VARIANT_REMOVED,
                        verdict,
                        place,
                        variant(type).words(" removed"),
                        type.origin(),
                        uses);
            }
        }
    }

    private static Phrase variant(TypeDeclaration type) {
        return Phrase.of("variant ").name(type.site().name());
    }

    private void compareSelections(UnionType old, UnionType current) {
        Optional<String> was = old.selection().flatMap(UnionChanges::teller);
        Optional<String> is = current.selection().flatMap(UnionChanges::teller);
        if (was.isPresent() && is.isPresent() && !was.equals(is)) {
            Phrase what = Phrase.of("variants are told by ")
                    .name(is.get())
                    .words(" now, and were by ")
                    .name(was.get());
            comparison.changed(
                    ChangeKind.DISCRIMINATOR_CHANGED,
                    verdict(true, true),
                    place,
                    what,
                    old.origin(),
                    current.origin(),
                    uses);
        }
    }

    private static Optional<String> teller(Selection selection) {
        if (selection instanceof ByProperty property) {
            return Optional.of(property.name());
        }
        return selection instanceof ByTag ? Optional.of("the only member") : Optional.empty();
    }

    private void compareSelectors(UnionType old, UnionType current, Variants.Pair pair) {
        List<String> was = selectors(old, pair.before());
        List<String> is = selectors(current, pair.after());
        if (was.isEmpty() || is.isEmpty() || Set.copyOf(was).equals(Set.copyOf(is))) {
            return;
        }
        Phrase what = variant(pair.after())
                .words(" is told by ")
                .then(Phrase.list(is))
                .words(" now, and was by ")
                .then(Phrase.list(was));
        comparison.changed(
                ChangeKind.DISCRIMINATOR_CHANGED,
                verdict(!was.containsAll(is), !is.containsAll(was)),
                place,
                what,
                pair.before().origin(),
                pair.after().origin(),
                uses);
    }

    private Verdict verdict(boolean unread, boolean refused) {
        return Verdict.on(uses.directions())
                .received(unread, WIRE, "clients in use take it for an unknown variant")
                .sent(refused, WIRE, "clients in use send what is not told any more");
    }

    private static List<String> selectors(UnionType union, TypeDeclaration type) {
        return union.variants().stream()
                .filter(variant -> variant.type().equals(type.id()))
                .flatMap(variant -> variant.selectors().stream())
                .collect(Collectors.toList());
    }
}
