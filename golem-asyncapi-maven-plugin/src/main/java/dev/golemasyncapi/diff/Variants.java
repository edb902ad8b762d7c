package dev.golemasyncapi.diff;

import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.Types;
import dev.golemasyncapi.model.UnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Which variant of a union is which of the union it was before: by name, then by what tells it apart. */
final class Variants {

    private Variants() {}

    /**
     * Two variants that are the same one.
     *
     * @param before the variant as it was
     * @param after the variant as it is
     */
    record Pair(TypeDeclaration before, TypeDeclaration after) {}

    /** The pairs, in the new order. */
    static List<Pair> pairs(UnionType from, UnionType to, Types before, Types after) {
        var old = new ArrayList<>(from.variants());
        var current = new ArrayList<>(to.variants());
        var pairs = new ArrayList<Pair>();
        List<BiPredicate<UnionType.Variant, UnionType.Variant>> same = List.of(
                (one, other) -> name(one, before).equals(name(other, after)),
                (one, other) -> !one.selectors().isEmpty() && one.selectors().equals(other.selectors()));
        for (BiPredicate<UnionType.Variant, UnionType.Variant> test : same) {
            for (UnionType.Variant variant : List.copyOf(current)) {
                Optional<UnionType.Variant> match =
                        old.stream().filter(one -> test.test(one, variant)).findFirst();
                match.ifPresent(found -> {
                    old.remove(found);
                    current.remove(variant);
                    pairs.add(new Pair(before.get(found.type()), after.get(variant.type())));
                });
            }
        }
        return pairs;
    }

    private static String name(UnionType.Variant variant, Types types) {
        return types.get(variant.type()).site().name();
    }
}
