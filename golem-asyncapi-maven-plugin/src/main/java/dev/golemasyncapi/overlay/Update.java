package dev.golemasyncapi.overlay;

import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.Sequence;
import dev.golemasyncapi.source.JsonPointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Merges a value into values of a tree (OpenAPI Overlay 1.0.0, 4.4.3). */
final class Update {

    private final Node update;
    private final Growth growth;

    Update(Node update, Growth growth) {
        this.update = update;
        this.growth = growth;
    }

    /** A value with all updates in it and below it; what is below is updated first. */
    Node at(Node node, Targets targets, JsonPointer pointer, int depth) {
        Node updated = targets.isLeaf() ? node : below(node, targets, pointer, depth);
        return targets.isPicked() ? into(updated, pointer, depth) : updated;
    }

    private Node below(Node node, Targets targets, JsonPointer pointer, int depth) {
        return node.accept(new Node.Visitor<>() {
            @Override
            public Node scalar(Scalar scalar) {
                return scalar;
            }

            @Override
            public Node sequence(Sequence sequence) {
                List<Node> items = new ArrayList<>();
                for (Node item : sequence.items()) {
                    Optional<Targets> place = targets.child(Integer.toString(items.size()));
                    JsonPointer child = pointer.child(items.size());
                    items.add(place.isEmpty() ? item : at(item, place.get(), child, depth + 1));
                }
                return new Sequence(items, sequence.origin());
            }

            @Override
            public Node mapping(Mapping mapping) {
                Map<String, Mapping.Member> members = new LinkedHashMap<>(mapping.byName());
                members.replaceAll((name, member) -> targets.child(name)
                        .map(place -> new Mapping.Member(
                                member.key(), at(member.value(), place, pointer.child(name), depth + 1)))
                        .orElse(member));
                return new Mapping(members, mapping.origin());
            }
        });
    }

    /** An array that is picked takes a value as one more element, and the elements of an array one by one. */
    private Node into(Node node, JsonPointer pointer, int depth) {
        if (node instanceof Sequence sequence) {
            return append(sequence, update instanceof Sequence list ? list.items() : List.of(update), pointer, depth);
        }
        return merge(node, update, pointer, depth);
    }

    private Node merge(Node old, Node brought, JsonPointer pointer, int depth) {
        if (old instanceof Mapping into && brought instanceof Mapping from) {
            Map<String, Mapping.Member> members = new LinkedHashMap<>(into.byName());
            for (Mapping.Member member : from.members()) {
                members.compute(
                        member.name(),
                        (name, present) -> present == null
                                ? growth.copy(member, pointer, depth)
                                : merge(present, member, pointer, depth));
            }
            return new Mapping(members, into.origin());
        }
        if (old instanceof Sequence into && brought instanceof Sequence from) {
            return append(into, from.items(), pointer, depth);
        }
        return growth.copy(brought, pointer, depth);
    }

    /** The key stays where the value is only added to, and is the overlay's where the value is replaced. */
    private Mapping.Member merge(Mapping.Member old, Mapping.Member brought, JsonPointer ofObject, int depth) {
        boolean addedTo = (old.value() instanceof Mapping && brought.value() instanceof Mapping)
                || (old.value() instanceof Sequence && brought.value() instanceof Sequence);
        return addedTo
                ? new Mapping.Member(
                        old.key(), merge(old.value(), brought.value(), ofObject.child(old.name()), depth + 1))
                : growth.copy(brought, ofObject, depth);
    }

    private Node append(Sequence sequence, List<Node> more, JsonPointer pointer, int depth) {
        List<Node> items = new ArrayList<>(sequence.items());
        for (Node item : more) {
            items.add(growth.copy(item, pointer.child(items.size()), depth + 1));
        }
        return new Sequence(items, sequence.origin());
    }
}
