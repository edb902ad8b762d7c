package dev.golemasyncapi.resolve;

import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.Sequence;
import dev.golemasyncapi.source.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Puts what references lead to in their place, since Avro knows none. A type with a name is defined where it is met
 * first; behind that its name stands for it, as in any schema of Avro.
 */
final class AvroReferences {

    private final References references;
    private final Map<Origin, Scalar> met = new HashMap<>();

    AvroReferences(References references) {
        this.references = references;
    }

    /** The schema without references; empty where one leads nowhere or back to itself, which is reported. */
    Optional<Node> expand(Node node) {
        if (!(OrRef.toNode(node) instanceof OrRef.Reference<Node> reference)) {
            return inside(node);
        }
        return references.resolve(reference, Section.ANY).map(Target::value).flatMap(target -> {
            Scalar known = met.get(target.origin());
            if (known != null) {
                return Optional.of(known);
            }
            Optional<Scalar> name = name(target);
            // A type without a name cannot hold itself: Avro then says that there is no type of the reference's name.
            met.put(target.origin(), name.orElseGet(() -> string(reference.ref().value(), reference.origin())));
            Optional<Node> expanded = inside(target);
            if (name.isEmpty()) {
                met.remove(target.origin());
            }
            return expanded;
        });
    }

    private Optional<Node> inside(Node node) {
        if (node instanceof Sequence sequence) {
            var items = new ArrayList<Node>();
            for (Node item : sequence.items()) {
                Optional<Node> expanded = expand(item);
                if (expanded.isEmpty()) {
                    return Optional.empty();
                }
                items.add(expanded.get());
            }
            return Optional.of(new Sequence(items, sequence.origin()));
        }
        if (node instanceof Mapping mapping) {
            var members = new LinkedHashMap<String, Mapping.Member>();
            for (Mapping.Member member : mapping.members()) {
                Optional<Node> expanded = expand(member.value());
                if (expanded.isEmpty()) {
                    return Optional.empty();
                }
                members.put(member.name(), new Mapping.Member(member.key(), expanded.get()));
            }
            return Optional.of(new Mapping(members, mapping.origin()));
        }
        return Optional.of(node);
    }

    private static Optional<Scalar> name(Node target) {
        Optional<String> namespace = text(target, "namespace").filter(text -> !text.isEmpty());
        return text(target, "name")
                .map(name -> name.indexOf('.') >= 0
                        ? name
                        : namespace.map(space -> space + "." + name).orElse(name))
                .map(name -> string(name, target.origin()));
    }

    private static Scalar string(String text, Origin origin) {
        return new Scalar(Scalar.Kind.STRING, text, origin);
    }

    private static Optional<String> text(Node node, String key) {
        return node.child(key)
                .filter(value -> value instanceof Scalar scalar && scalar.isString())
                .map(value -> ((Scalar) value).text());
    }
}
