package dev.golemasyncapi.validate;

import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.Sequence;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks into a tree whose shape may be wrong: what is not of the type asked for is not there. */
final class Nodes {

    private Nodes() {}

    /** A string. */
    static Optional<Scalar> text(Node node) {
        return node instanceof Scalar scalar && scalar.isString() ? Optional.of(scalar) : Optional.empty();
    }

    /** The string in a field. */
    static Optional<Scalar> text(Mapping owner, String field) {
        return owner.child(field).flatMap(Nodes::text);
    }

    /** The strings in a field that holds a list. */
    static List<Scalar> texts(Mapping owner, String field) {
        return items(owner, field).stream().flatMap(item -> text(item).stream()).toList();
    }

    /** The elements of the list in a field. */
    static List<Node> items(Mapping owner, String field) {
        return owner.child(field).map(Nodes::items).orElse(List.of());
    }

    /** The elements of a list. */
    static List<Node> items(Node node) {
        return node instanceof Sequence sequence ? sequence.items() : List.of();
    }

    /** The object in a field. */
    static Optional<Mapping> mapping(Mapping owner, String field) {
        return owner.child(field)
                .flatMap(node -> node instanceof Mapping mapping ? Optional.of(mapping) : Optional.empty());
    }

    /** The members of the object in a field. */
    static Collection<Mapping.Member> members(Mapping owner, String field) {
        return mapping(owner, field).map(Mapping::members).orElse(List.of());
    }

    /** The names of the members of the object in a field. */
    static Collection<String> names(Mapping owner, String field) {
        return mapping(owner, field).map(found -> found.byName().keySet()).orElse(Set.of());
    }
}
