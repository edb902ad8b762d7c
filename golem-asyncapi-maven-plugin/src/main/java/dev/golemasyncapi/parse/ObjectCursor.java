package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Takes the fields of an object whose shape has been checked. What is not there is empty; what has the wrong type
 * cannot come, since nothing is taken out of a document with errors in its shape.
 */
final class ObjectCursor {

    private final Mapping mapping;
    private final Origin origin;

    /**
     * Begins with an object.
     *
     * @param mapping the object
     * @param origin its key; its own place where it has none
     */
    ObjectCursor(Mapping mapping, Origin origin) {
        this.mapping = mapping;
        this.origin = origin;
    }

    /** Takes one kind of value out of the tree. */
    @FunctionalInterface
    interface Taker<T> {

        /**
         * Takes a value.
         *
         * @param node the value
         * @param origin its key; its own place where it has none
         */
        T take(Node node, Origin origin);
    }

    /** Takes an object of the specification. */
    @FunctionalInterface
    interface ObjectTaker<T> {

        /** Takes the object. */
        T take(ObjectCursor cursor);
    }

    /** A taker for objects. */
    static <T> Taker<T> object(ObjectTaker<T> taker) {
        return (node, origin) -> taker.take(new ObjectCursor((Mapping) node, origin));
    }

    /** A taker for objects that a Reference Object may replace. */
    static <T> Taker<OrRef<T>> orRef(Taker<T> taker) {
        return (node, origin) -> {
            Optional<Node> ref = node instanceof Mapping mapping ? mapping.child("$ref") : Optional.empty();
            return ref.isPresent()
                    ? new OrRef.Reference<>(text(ref.get()), origin)
                    : new OrRef.Inline<>(taker.take(node, origin), origin);
        };
    }

    Mapping mapping() {
        return mapping;
    }

    Origin origin() {
        return origin;
    }

    Text requiredText(String field) {
        return text(field).orElseThrow(() -> new IllegalStateException(origin + " has lost its " + field));
    }

    Optional<Text> text(String field) {
        return mapping.child(field).map(ObjectCursor::text);
    }

    List<Text> texts(String field) {
        return list(field, (node, place) -> text(node));
    }

    Optional<Flag> flag(String field) {
        return mapping.child(field)
                .map(Scalar.class::cast)
                .flatMap(scalar -> scalar.booleanValue().map(value -> new Flag(value, scalar.origin())));
    }

    Optional<NumberText> number(String field) {
        return mapping.child(field)
                .map(Scalar.class::cast)
                .flatMap(scalar -> scalar.number().map(value -> new NumberText(value, scalar.text(), scalar.origin())));
    }

    Optional<Node> node(String field) {
        return mapping.child(field);
    }

    List<Node> nodes(String field) {
        return list(field, (node, place) -> node);
    }

    <T> Optional<T> value(String field, Taker<T> taker) {
        return mapping.member(field)
                .map(member -> taker.take(member.value(), member.key().origin()));
    }

    <T> List<T> list(String field, Taker<T> taker) {
        return mapping.child(field).map(node -> list(node, taker)).orElse(List.of());
    }

    /** A list whose absence means something else than an empty one. */
    Optional<List<Node>> nodesIfPresent(String field) {
        return mapping.child(field).map(node -> ((Sequence) node).items());
    }

    <T> NamedMap<T> map(String field, Taker<T> taker) {
        return mapping.child(field).map(node -> map(node, taker)).orElse(NamedMap.empty());
    }

    /** The extensions: fields whose names begin with {@code x-}. */
    NamedMap<Node> extensions() {
        return fields(name -> name.startsWith("x-"));
    }

    /** The fields whose names meet a condition, as they were read. */
    NamedMap<Node> fields(Predicate<String> names) {
        Map<String, NamedMap.Entry<Node>> taken = new LinkedHashMap<>();
        for (Mapping.Member member : mapping.members()) {
            if (names.test(member.name())) {
                taken.put(member.name(), new NamedMap.Entry<>(member.key(), member.value()));
            }
        }
        return new NamedMap<>(taken);
    }

    static Text text(Node node) {
        return new Text(((Scalar) node).text(), node.origin());
    }

    static <T> List<T> list(Node node, Taker<T> taker) {
        List<T> taken = new ArrayList<>();
        for (Node item : ((Sequence) node).items()) {
            taken.add(taker.take(item, item.origin()));
        }
        return taken;
    }

    static <T> NamedMap<T> map(Node node, Taker<T> taker) {
        Map<String, NamedMap.Entry<T>> taken = new LinkedHashMap<>();
        for (Mapping.Member member : ((Mapping) node).members()) {
            T value = taker.take(member.value(), member.key().origin());
            taken.put(member.name(), new NamedMap.Entry<>(member.key(), value));
        }
        return new NamedMap<>(taken);
    }
}
