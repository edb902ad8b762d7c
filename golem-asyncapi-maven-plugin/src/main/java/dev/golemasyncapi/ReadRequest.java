package dev.golemasyncapi;

import dev.golemasyncapi.diagnostics.SeverityPolicy;
import dev.golemasyncapi.source.SourceText;

/**
 * Which document to read, and how: all that validation needs. More ways to read are added as components with a default
 * in {@link #of} and a method {@code withX}.
 *
 * @param document the AsyncAPI document
 * @param severities how much each rule matters
 */
public record ReadRequest(SourceText document, SeverityPolicy severities) {

    /** Reads a document as by default. */
    public static ReadRequest of(SourceText document) {
        return new ReadRequest(document, SeverityPolicy.DEFAULT);
    }

    /** This request with other severities. */
    public ReadRequest withSeverities(SeverityPolicy newSeverities) {
        return new ReadRequest(document, newSeverities);
    }
}
