package dev.golemasyncapi.resolve;

import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Mapping.Member;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.Text;
import dev.golemasyncapi.source.JsonPointer;
import dev.golemasyncapi.source.Origin;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * JSON Merge Patch (RFC 7386, section 2) on the tree of a document. What a merge does not touch keeps its origin. What
 * it makes of two objects stands at the place of the first: its pointer is where the merged object would be, so that no
 * two merges, nor a merge and what went into it, are taken for the same schema.
 *
 * <p>An object may be a Reference Object. Where two objects meet, what the reference leads to is merged, as if the
 * document had no references.
 */
final class MergePatch {

    private final Function<Mapping, Optional<Mapping>> references;
    private final IdentityHashMap<Node, Set<Node>> entered = new IdentityHashMap<>();

    /** @param references what a Reference Object leads to, if that is an object */
    MergePatch(Function<Mapping, Optional<Mapping>> references) {
        this.references = references;
    }

    /** The target with the patch applied, without the member {@code without}. */
    Mapping apply(Mapping target, Mapping patch, String without) {
        var members = new LinkedHashMap<>(target.byName());
        members.remove(without);
        mergeInto(members, patch, target.origin().pointer());
        return new Mapping(members, target.origin());
    }

    private void mergeInto(Map<String, Member> members, Mapping patch, JsonPointer place) {
        for (Member member : patch.members()) {
            if (isNull(member.value())) {
                members.remove(member.name());
            } else {
                Member old = members.get(member.name());
                members.put(
                        member.name(),
                        old == null ? withoutNulls(member) : merged(old, member, place.child(member.name())));
            }
        }
    }

    private Member merged(Member target, Member patch, JsonPointer place) {
        if (!(target.value() instanceof Mapping into) || !(patch.value() instanceof Mapping from)) {
            return withoutNulls(patch);
        }
        Optional<Mapping> intoObject = dereferenced(into);
        Optional<Mapping> fromObject = dereferenced(from);
        boolean mergeable = intoObject.isPresent()
                && fromObject.isPresent()
                && !intoObject.get().origin().equals(fromObject.get().origin())
                && enter(intoObject.get(), fromObject.get());
        if (!mergeable) {
            return patch;
        }
        var members = new LinkedHashMap<>(intoObject.get().byName());
        mergeInto(members, fromObject.get(), place);
        leave(intoObject.get(), fromObject.get());
        return new Member(
                new Text(target.name(), at(target.key().origin(), place)),
                new Mapping(members, at(into.origin(), place)));
    }

    /** Two recursive schemas would be merged for ever; where they meet again, the patch stands as it is. */
    private boolean enter(Mapping target, Mapping patch) {
        return entered.computeIfAbsent(target, each -> identities()).add(patch);
    }

    private void leave(Mapping target, Mapping patch) {
        entered.getOrDefault(target, Set.of()).remove(patch);
    }

    private static Set<Node> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private Optional<Mapping> dereferenced(Mapping mapping) {
        boolean reference = mapping.child("$ref")
                .filter(ref -> ref instanceof Scalar scalar && scalar.isString())
                .isPresent();
        return reference ? references.apply(mapping) : Optional.of(mapping);
    }

    /** What a patch does to a target that is not there: the RFC has it merged into an empty object. */
    private static Member withoutNulls(Member member) {
        return new Member(member.key(), withoutNulls(member.value()));
    }

    private static Node withoutNulls(Node node) {
        if (!(node instanceof Mapping mapping)) {
            return node;
        }
        var members = new LinkedHashMap<String, Member>();
        boolean same = true;
        for (Member member : mapping.members()) {
            if (isNull(member.value())) {
                same = false;
            } else {
                Member kept = withoutNulls(member);
                same &= kept.value() == member.value();
                members.put(member.name(), kept);
            }
        }
        return same ? mapping : new Mapping(members, mapping.origin());
    }

    private static boolean isNull(Node node) {
        return node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NULL;
    }

    private static Origin at(Origin origin, JsonPointer place) {
        return new Origin(origin.source(), origin.span(), place);
    }
}
