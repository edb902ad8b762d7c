package dev.golemasyncapi.source;

/**
 * A place in a document: "here".
 *
 * @param source the text
 * @param span the range of the text
 * @param pointer the path of the value that stands there
 */
public record Origin(SourceText source, Span span, JsonPointer pointer) {

    /** The place as {@code file:line:column}. */
    public String location() {
        return source.name() + ":" + span.startLine() + ":" + span.startColumn();
    }

    @Override
    public String toString() {
        return location() + "#" + pointer;
    }
}
