package dev.golemasyncapi.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of ours with texts of the documents between them, which a report has to show as what they are.
 *
 * @param parts in order
 */
public record Phrase(List<Part> parts) {

    /** Nothing. */
    static final Phrase NONE = new Phrase(List.of());

    /** More than a reader wants to see of a default or a pattern. */
    private static final int LONGEST = 100;

    /** What needs no quotes around it: a word, or JSON that has them. */
    private static final Pattern PLAIN = Pattern.compile("[^\\s\",;]+|\"[^\\s\"]*\"");

    /** Copies the list. */
    public Phrase {
        parts = List.copyOf(parts);
    }

    /**
     * A piece of a phrase.
     *
     * @param text the text
     * @param ofDocument whether it is of a document, and so may be anything
     */
    public record Part(String text, boolean ofDocument) {}

    /** Words of ours. */
    static Phrase of(String words) {
        return NONE.words(words);
    }

    /** This phrase with words of ours behind it. */
    Phrase words(String words) {
        return with(new Part(words, false));
    }

    /** This phrase with a name or a value of the document behind it. */
    Phrase name(String text) {
        return with(new Part(abbreviated(text), true));
    }

    /** This phrase with another behind it. */
    Phrase then(Phrase other) {
        var all = new ArrayList<>(parts);
        all.addAll(other.parts);
        return new Phrase(all);
    }

    /** The names one behind the other, with commas between them. */
    static Phrase list(List<String> names) {
        return list(names, ", ");
    }

    /** The names one behind the other, with something between them. */
    static Phrase list(List<String> names, String between) {
        Phrase list = NONE;
        for (String name : names) {
            list = list.parts.isEmpty() ? list.name(name) : list.words(between).name(name);
        }
        return list;
    }

    /** The phrase as text; what is of a document and is not a plain name stands in quotes. */
    public String text() {
        return render(name -> PLAIN.matcher(name).matches()
                ? name
                : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
    }

    /** The phrase as text, with the texts of documents shown in a way of its own. */
    public String render(UnaryOperator<String> show) {
        return parts.stream()
                .map(part -> part.ofDocument() ? show.apply(part.text()) : part.text())
                .collect(Collectors.joining());
    }

    private Phrase with(Part part) {
        var all = new ArrayList<>(parts);
        all.add(part);
        return new Phrase(all);
    }

    private static String abbreviated(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
