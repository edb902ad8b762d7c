package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.JsonPointer;
import dev.golemasyncapi.source.Origin;
import java.util.Optional;

/**
 * A value of a document, whether it was written as YAML or as JSON. Immutable; nodes that aliases repeat are shared.
 */
public sealed interface Node permits Scalar, Sequence, Mapping {

    /** Where the value stands; for a value that an alias repeats, where its anchor stands. */
    Origin origin();

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(Visitor<R> visitor);

    /** What the value is, in the words of messages: {@code a string}, {@code an object}. */
    String kindName();

    /** The value that a pointer leads to from here. */
    default Optional<Node> at(JsonPointer pointer) {
        Optional<Node> node = Optional.of(this);
        for (String token : pointer.tokens()) {
            node = node.flatMap(parent -> parent.child(token));
        }
        return node;
    }

    /** The member of that name, or the element of that number. */
    Optional<Node> child(String token);

    /** Tells the kinds of nodes apart. */
    interface Visitor<R> {

        /** A string, number, boolean or null. */
        R scalar(Scalar scalar);

        /** A list. */
        R sequence(Sequence sequence);

        /** An object. */
        R mapping(Mapping mapping);
    }
}
