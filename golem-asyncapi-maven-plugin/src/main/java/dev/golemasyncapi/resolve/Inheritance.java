package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeId;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which Java types name which others in their {@code implements} clauses. Java allows no cycle there, and counts the
 * types around a type that is named, too: a record cannot implement an interface that stands inside of it.
 */
final class Inheritance {

    private final Map<TypeId, TypeDeclaration> declared;
    private final Map<TypeId, DraftUnion> drafts;
    private final Map<TypeId, Set<TypeId>> named = new HashMap<>();

    Inheritance(Map<TypeId, TypeDeclaration> declared, Map<TypeId, DraftUnion> drafts) {
        this.declared = declared;
        this.drafts = drafts;
    }

    /** Makes a type a variant of a union; whether Java allows it, and so whether it is one now. */
    boolean add(TypeId variant, DraftUnion union) {
        Set<TypeId> around = around(union);
        if (around.stream().anyMatch(type -> leadsTo(variant, type))) {
            return false;
        }
        named.computeIfAbsent(variant, first -> new HashSet<>()).addAll(around);
        return true;
    }

    /** A union and the types that it stands in. */
    private Set<TypeId> around(DraftUnion union) {
        var types = new LinkedHashSet<TypeId>();
        types.add(union.id());
        Optional<TypeId> owner = union.site().owner();
        while (owner.isPresent() && types.add(owner.get())) {
            owner = ownerOf(owner.get());
        }
        return types;
    }

    private Optional<TypeId> ownerOf(TypeId id) {
        TypeDeclaration declaration = declared.get(id);
        if (declaration != null) {
            return declaration.site().owner();
        }
        return Optional.ofNullable(drafts.get(id)).flatMap(draft -> draft.site().owner());
    }

    private boolean leadsTo(TypeId goal, TypeId start) {
        var seen = new HashSet<TypeId>();
        var open = new ArrayDeque<TypeId>();
        open.add(start);
        while (!open.isEmpty()) {
            TypeId type = open.remove();
            if (type.equals(goal)) {
                return true;
            }
            if (seen.add(type)) {
                open.addAll(named.getOrDefault(type, Set.of()));
            }
        }
        return false;
    }
}
