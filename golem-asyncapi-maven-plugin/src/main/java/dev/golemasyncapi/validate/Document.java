package dev.golemasyncapi.validate;

import dev.golemasyncapi.parse.DocumentIndex;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.SpecObject;
import dev.golemasyncapi.resolve.Links;
import java.util.List;
import java.util.Optional;

/**
 * What rules see of a document.
 *
 * @param index its objects
 * @param links where its references lead
 */
record Document(DocumentIndex index, Links links) {

    /** The document itself. */
    Mapping root() {
        return index.root();
    }

    /** Every object of a kind, whether or not something uses it. */
    List<SpecObject> all(String kind) {
        return index.all(kind);
    }

    /** The object that stands at a place, or that its reference leads to. */
    Optional<Mapping> object(Node place) {
        return links.follow(place)
                .flatMap(node -> node instanceof Mapping mapping ? Optional.of(mapping) : Optional.empty());
    }

    /** The object in a field of another. */
    Optional<Mapping> object(Mapping owner, String field) {
        return owner.child(field).flatMap(this::object);
    }

    /** The traits of an operation or a message, in their order. */
    List<Mapping> traits(Mapping owner) {
        return Nodes.items(owner, "traits").stream()
                .flatMap(trait -> object(trait).stream())
                .toList();
    }
}
