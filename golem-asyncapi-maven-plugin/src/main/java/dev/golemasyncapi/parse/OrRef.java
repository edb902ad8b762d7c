package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;
import java.util.Optional;
import java.util.function.Function;

/**
 * An object that stands where it is used, or a Reference Object in its place.
 *
 * @param <T> the object's syntax
 */
public sealed interface OrRef<T> {

    /** The key of the object or reference; its own place where it has no key. */
    Origin origin();

    /** Calls one of the functions. */
    <R> R fold(Function<? super T, ? extends R> inline, Function<? super Reference<T>, ? extends R> reference);

    /** Any value of the tree, which is a reference where it is an object with a {@code $ref}. */
    static OrRef<Node> toNode(Node node) {
        Optional<Text> ref = node.child("$ref")
                .filter(value -> value instanceof Scalar scalar && scalar.isString())
                .map(value -> new Text(((Scalar) value).text(), value.origin()));
        return ref.isPresent() ? new Reference<>(ref.get(), node.origin()) : new Inline<>(node, node.origin());
    }

    /**
     * The object itself.
     *
     * @param value the object
     * @param origin its key; its own place where it has no key
     */
    record Inline<T>(T value, Origin origin) implements OrRef<T> {

        @Override
        public <R> R fold(
                Function<? super T, ? extends R> inline, Function<? super Reference<T>, ? extends R> reference) {
            return inline.apply(value);
        }
    }

    /**
     * The Reference Object.
     *
     * @param ref the value of {@code $ref}
     * @param origin the key of the Reference Object; its own place where it has no key
     */
    record Reference<T>(Text ref, Origin origin) implements OrRef<T> {

        @Override
        public <R> R fold(
                Function<? super T, ? extends R> inline, Function<? super Reference<T>, ? extends R> reference) {
            return reference.apply(this);
        }
    }
}
