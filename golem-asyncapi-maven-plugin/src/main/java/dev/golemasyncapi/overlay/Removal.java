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

/** Removes values from a tree. */
final class Removal {

    private final Growth growth;

    Removal(Growth growth) {
        this.growth = growth;
    }

    /** A value without what is picked below it. */
    Node below(Node node, Targets targets, JsonPointer pointer) {
        return targets.isLeaf()
                ? node
                : node.accept(new Node.Visitor<>() {
                    @Override
                    public Node scalar(Scalar scalar) {
                        return scalar;
                    }

                    @Override
                    public Node sequence(Sequence sequence) {
                        return removeFrom(sequence, targets, pointer);
                    }

                    @Override
                    public Node mapping(Mapping mapping) {
                        return removeFrom(mapping, targets, pointer);
                    }
                });
    }

    private Node removeFrom(Mapping mapping, Targets targets, JsonPointer pointer) {
        Map<String, Mapping.Member> members = new LinkedHashMap<>();
        for (Mapping.Member member : mapping.members()) {
            Optional<Targets> place = targets.child(member.name());
            if (place.isEmpty()) {
                members.put(member.name(), member);
            } else if (!place.get().isPicked()) {
                Node value = below(member.value(), place.get(), pointer.child(member.name()));
                members.put(member.name(), new Mapping.Member(member.key(), value));
            }
        }
        return new Mapping(members, mapping.origin());
    }

    /** What moves up in an array gets the pointer of its new place, since types are known by their pointers. */
    private Node removeFrom(Sequence sequence, Targets targets, JsonPointer pointer) {
        List<Node> items = new ArrayList<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            Node item = sequence.items().get(i);
            Optional<Targets> place = targets.child(Integer.toString(i));
            if (place.isEmpty() || !place.get().isPicked()) {
                Node kept = place.isEmpty() ? item : below(item, place.get(), pointer.child(i));
                items.add(items.size() == i ? kept : growth.copy(kept, pointer.child(items.size()), 1));
            }
        }
        return new Sequence(items, sequence.origin());
    }
}
