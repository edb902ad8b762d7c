package dev.golemasyncapi.diff;

import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.model.ListType;
import dev.golemasyncapi.model.MapType;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.SetType;
import dev.golemasyncapi.model.TaggedType;
import dev.golemasyncapi.model.TupleType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.model.UnionType;
import dev.golemasyncapi.model.WrapperType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which schema of the new document is which of the old one. Schemas of the components are found by their names, then by
 * their places; schemas that stand inside of others, by the place that both have there. Each has at most one
 * counterpart.
 */
final class TypePairs {

    private final Api before;
    private final Api after;
    private final Map<TypeId, TypeId> newOf = new HashMap<>();
    private final Map<TypeId, TypeId> oldOf = new HashMap<>();
    private final Map<TypeId, Place> places = new HashMap<>();
    private final Deque<TypeId> open = new ArrayDeque<>();

    TypePairs(Api before, Api after) {
        this.before = before;
        this.after = after;
        pairComponents(type -> key(type) + "\n" + type.site().name());
        pairComponents(type -> type.site().name());
        pairComponents(TypePairs::key);
    }

    /** Whether a schema has a name of its own in the document. */
    static boolean isComponent(TypeDeclaration declaration) {
        List<String> tokens = declaration.id().pointer().tokens();
        return declaration.site().owner().isEmpty()
                && tokens.size() == 3
                && tokens.get(0).equals("components")
                && tokens.get(1).equals("schemas");
    }

    /** The name that a schema of the components has in the document. */
    static String key(TypeDeclaration declaration) {
        List<String> tokens = declaration.id().pointer().tokens();
        return tokens.isEmpty() ? declaration.site().name() : tokens.get(tokens.size() - 1);
    }

    private void pairComponents(Function<TypeDeclaration, String> key) {
        var unpaired = new HashMap<String, Deque<TypeDeclaration>>();
        before.types().all().stream()
                .filter(type -> isComponent(type) && !newOf.containsKey(type.id()))
                .forEach(type -> unpaired.computeIfAbsent(key.apply(type), first -> new ArrayDeque<>())
                        .add(type));
        for (TypeDeclaration type : after.types().all()) {
            if (isComponent(type) && !oldOf.containsKey(type.id())) {
                Deque<TypeDeclaration> same = unpaired.getOrDefault(key.apply(type), new ArrayDeque<>());
                if (!same.isEmpty()) {
                    put(same.remove().id(), type.id(), Place.of("schema", key(type)));
                }
            }
        }
    }

    /** The counterpart in the old document. */
    Optional<TypeDeclaration> old(TypeDeclaration type) {
        return Optional.ofNullable(oldOf.get(type.id())).map(before.types()::get);
    }

    /** Whether a schema of the old document has a counterpart. */
    boolean isKept(TypeDeclaration type) {
        return newOf.containsKey(type.id());
    }

    /** Where a schema of the new document with a counterpart stands. */
    Place place(TypeDeclaration type) {
        return Optional.ofNullable(places.get(type.id())).orElseThrow();
    }

    /** Whether two references lead to counterparts. */
    boolean areSame(TypeReference old, TypeReference current) {
        return current.id().equals(newOf.get(old.id()));
    }

    /** Whether the Java type of a schema has the name of its counterpart's. */
    boolean keepsName(TypeDeclaration old, TypeDeclaration current) {
        Optional<TypeId> owner = old.site().owner().map(newOf::get);
        return old.site().name().equals(current.site().name())
                && owner.equals(current.site().owner())
                && old.site().owner().isPresent() == current.site().owner().isPresent();
    }

    /** Takes two types for counterparts that stand at the same place, with everything inside of them. */
    void pair(Type old, Type current, Place place) {
        walk(old, current, place);
        pairInside();
    }

    /** Takes the schemas inside of those that have counterparts for counterparts, too. */
    void pairInside() {
        while (!open.isEmpty()) {
            TypeId next = open.remove();
            TypeDeclaration declaration = after.types().get(next);
            old(declaration).ifPresent(counterpart -> inside(counterpart, declaration, place(declaration)));
        }
    }

    private void put(TypeId old, TypeId current, Place place) {
        newOf.put(old, current);
        oldOf.put(current, old);
        places.put(current, place);
        open.add(current);
    }

    private void walk(Type old, Type current, Place place) {
        if (old instanceof TypeReference from && current instanceof TypeReference to) {
            boolean free = !newOf.containsKey(from.id()) && !oldOf.containsKey(to.id());
            boolean bothNamed = isComponent(before.types().get(from.id()))
                    && isComponent(after.types().get(to.id()));
            if (free && !bothNamed) {
                boolean named = isComponent(after.types().get(to.id()));
                put(
                        from.id(),
                        to.id(),
                        named ? Place.of("schema", key(after.types().get(to.id()))) : place);
            }
        } else if (old instanceof ListType from && current instanceof ListType to) {
            walk(from.element().type(), to.element().type(), place.elements());
        } else if (old instanceof SetType from && current instanceof SetType to) {
            walk(from.element().type(), to.element().type(), place.elements());
        } else if (old instanceof MapType from && current instanceof MapType to) {
            walk(from.value().type(), to.value().type(), place.otherMembers());
        } else if (old instanceof TaggedType from && current instanceof TaggedType to) {
            walk(from.value(), to.value(), place);
        }
    }

    private void inside(TypeDeclaration old, TypeDeclaration current, Place place) {
        if (old instanceof ObjectType from && current instanceof ObjectType to) {
            for (Property property : to.properties()) {
                Fields.named(from.properties(), property.name())
                        .ifPresent(other ->
                                walk(other.type().type(), property.type().type(), place.field(property.name())));
            }
            from.additionalProperties()
                    .ifPresent(one -> to.additionalProperties()
                            .ifPresent(other -> walk(one.type(), other.type(), place.otherMembers())));
        } else if (old instanceof TupleType from && current instanceof TupleType to) {
            for (int i = 0; i < Math.min(from.items().size(), to.items().size()); i++) {
                walk(from.items().get(i).type().type(), to.items().get(i).type().type(), place.element(i));
            }
            from.additionalItems()
                    .ifPresent(one ->
                            to.additionalItems().ifPresent(other -> walk(one.type(), other.type(), place.elements())));
        } else if (old instanceof UnionType from && current instanceof UnionType to) {
            for (Variants.Pair pair : Variants.pairs(from, to, before.types(), after.types())) {
                walk(
                        new TypeReference(pair.before().id()),
                        new TypeReference(pair.after().id()),
                        place.part("variant", pair.after().site().name()));
            }
        } else if (old instanceof WrapperType from && current instanceof WrapperType to) {
            walk(from.value(), to.value(), place);
        }
    }
}
