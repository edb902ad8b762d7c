package dev.golemasyncapi.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the document tells a person about a schema.
 *
 * @param title a short name
 * @param description CommonMark text
 * @param deprecated whether the document advises against its use
 * @param remarks what it says of values that Java's types do not
 */
public record Documentation(
        Optional<String> title, Optional<String> description, boolean deprecated, List<Remark> remarks) {

    /** Nothing is said. */
    public static final Documentation NONE = new Documentation(Optional.empty(), Optional.empty(), false);

    /** Copies the list. */
    public Documentation {
        remarks = List.copyOf(remarks);
    }

    /** A documentation without remarks. */
    public Documentation(Optional<String> title, Optional<String> description, boolean deprecated) {
        this(title, description, deprecated, List.of());
    }

    /** This documentation, with what it does not say taken from {@code other}. */
    public Documentation orElse(Documentation other) {
        return new Documentation(
                title.or(other::title),
                description.or(other::description),
                deprecated || other.deprecated,
                remarks.isEmpty() ? other.remarks : remarks);
    }

    /**
     * This documentation of a schema, with the description of one that it extends where it has none, and its remarks.
     */
    public Documentation extending(Documentation other) {
        Set<Remark> all = new LinkedHashSet<>(other.remarks);
        all.addAll(remarks);
        return new Documentation(title, description.or(other::description), deprecated, List.copyOf(all));
    }

    /**
     * Something that is said of values, such as their least one.
     *
     * @param keyword the keyword of the schema that says it
     * @param words what is said, plain text of ours
     * @param codes texts of the document that the words are about
     */
    public record Remark(Keyword keyword, String words, List<String> codes) {

        /** Copies the list. */
        public Remark {
            codes = List.copyOf(codes);
        }
    }
}
