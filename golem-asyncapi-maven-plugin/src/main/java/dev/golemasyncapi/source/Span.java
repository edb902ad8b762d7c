package dev.golemasyncapi.source;

import java.util.Comparator;

/**
 * A range of a text. Lines and columns count from 1, columns in code points; the end is exclusive.
 *
 * @param startLine the line of the first character
 * @param startColumn the column of the first character
 * @param endLine the line of the first character after the range
 * @param endColumn the column of the first character after the range
 */
public record Span(int startLine, int startColumn, int endLine, int endColumn) implements Comparable<Span> {

    private static final Comparator<Span> ORDER = Comparator.comparingInt(Span::startLine)
            .thenComparingInt(Span::startColumn)
            .thenComparingInt(Span::endLine)
            .thenComparingInt(Span::endColumn);

    /** Checks that the range begins inside a text and does not end before it begins. */
    public Span {
        if (startLine < 1 || startColumn < 1) {
            throw new IllegalArgumentException("lines and columns count from 1: " + startLine + ":" + startColumn);
        }
        if (endLine < startLine || (endLine == startLine && endColumn < startColumn)) {
            throw new IllegalArgumentException("a span that ends before it begins: " + startLine + ":" + startColumn
                    + " to " + endLine + ":" + endColumn);
        }
    }

    /** The empty range in front of a character. */
    public static Span at(int line, int column) {
        return new Span(line, column, line, column);
    }

    /** Orders by where ranges begin, then by where they end. */
    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
