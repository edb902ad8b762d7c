package dev.golemasyncapi.diff;

/**
 * Where something changed, in the terms of the document: {@code schema Order, field lines[].price}.
 *
 * @param subject what has a name of its own in the document
 * @param path the way to a field of it; empty for the subject itself
 */
record Place(Phrase subject, String path) {

    /** Something with a name, such as {@code message Order}. */
    static Place of(String kind, String name) {
        return new Place(Phrase.of(kind + " ").name(name), "");
    }

    /** A part of something that has one such part, such as {@code channel /orders, query}. */
    Place part(String kind) {
        return new Place(phrase().words(", " + kind), "");
    }

    /** A part of something that has several, such as {@code channel /orders, parameter id}. */
    Place part(String kind, String name) {
        return new Place(phrase().words(", " + kind + " ").name(name), "");
    }

    /** A field. */
    Place field(String name) {
        return new Place(subject, path.isEmpty() ? name : path + "." + name);
    }

    /** The elements of an array. */
    Place elements() {
        return new Place(subject, path + "[]");
    }

    /** An element of a tuple, counted from 0. */
    Place element(int index) {
        return new Place(subject, path + "[" + index + "]");
    }

    /** The members of an object that have no names in the document. */
    Place otherMembers() {
        return new Place(subject, path.isEmpty() ? "*" : path + ".*");
    }

    Phrase phrase() {
        return path.isEmpty() ? subject : subject.words(", field ").name(path);
    }
}
