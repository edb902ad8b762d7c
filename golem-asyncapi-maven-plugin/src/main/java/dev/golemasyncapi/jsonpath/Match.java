package dev.golemasyncapi.jsonpath;

import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.Sequence;
import dev.golemasyncapi.source.JsonPointer;
import java.util.ArrayList;
import java.util.List;

/**
 * A value that a query picks, with its place: a node of RFC 9535. Aliases of YAML let one value stand in several
 * places.
 *
 * @param pointer its path from the root, which is what RFC 9535 calls its normalized path
 * @param node the value
 */
public record Match(JsonPointer pointer, Node node) {

    /** The member of that name. */
    Match member(String name, Node value) {
        return new Match(pointer.child(name), value);
    }

    /** The element of that number. */
    Match element(int index, Node value) {
        return new Match(pointer.child(index), value);
    }

    /** The members of an object and the elements of an array, in the order of the document. */
    List<Match> children() {
        return node.accept(new Node.Visitor<>() {
            @Override
            public List<Match> scalar(Scalar scalar) {
                return List.of();
            }

            @Override
            public List<Match> sequence(Sequence sequence) {
                List<Match> elements = new ArrayList<>();
                for (Node item : sequence.items()) {
                    elements.add(element(elements.size(), item));
                }
                return elements;
            }

            @Override
            public List<Match> mapping(Mapping mapping) {
                List<Match> members = new ArrayList<>();
                for (Mapping.Member each : mapping.members()) {
                    members.add(member(each.name(), each.value()));
                }
                return members;
            }
        });
    }
}
