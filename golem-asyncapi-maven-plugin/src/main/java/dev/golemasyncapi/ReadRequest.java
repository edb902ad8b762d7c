package dev.golemasyncapi;

import dev.golemasyncapi.diagnostics.SeverityPolicy;
import dev.golemasyncapi.resolve.DocumentAccess;
import dev.golemasyncapi.source.SourceText;
import java.util.List;

/**
 * Which document to read, and how: all that validation needs. More ways to read are added as components with a default
 * in {@link #of} and a method {@code withX}.
 *
 * @param document the AsyncAPI document
 * @param severities how much each rule matters
 * @param overlays OpenAPI Overlay documents that are applied to it in their order, before anything else
 * @param access reads the documents that this one refers to
 */
public record ReadRequest(
        SourceText document, SeverityPolicy severities, List<SourceText> overlays, DocumentAccess access) {

    /** Copies the list. */
    public ReadRequest {
        overlays = List.copyOf(overlays);
    }

    /** Reads a document as by default. */
    public static ReadRequest of(SourceText document) {
        return new ReadRequest(document, SeverityPolicy.DEFAULT, List.of(), DocumentAccess.NONE);
    }

    /** This request for another document. */
    public ReadRequest withDocument(SourceText newDocument) {
        return new ReadRequest(newDocument, severities, overlays, access);
    }

    /** This request with other severities. */
    public ReadRequest withSeverities(SeverityPolicy newSeverities) {
        return new ReadRequest(document, newSeverities, overlays, access);
    }

    /** This request with other overlays. */
    public ReadRequest withOverlays(List<SourceText> newOverlays) {
        return new ReadRequest(document, severities, newOverlays, access);
    }

    /** This request with other documents within reach. */
    public ReadRequest withAccess(DocumentAccess newAccess) {
        return new ReadRequest(document, severities, overlays, newAccess);
    }
}
