package dev.golemasyncapi.parse;

/**
 * How much of a document is read before it is refused: a document may come from anywhere.
 *
 * @param codePoints the most characters of a text
 * @param depth the deepest nesting of values; every later stage recurses over it
 * @param aliasedNodes the most nodes that aliases may add to those that are written out
 */
public record ReadLimits(int codePoints, int depth, long aliasedNodes) {

    /** Far beyond every published document, and safe for the stack and the heap of a Maven build. */
    public static final ReadLimits DEFAULT = new ReadLimits(64 * 1024 * 1024, 500, 1_000_000);
}
