package dev.golemasyncapi.overlay;

import java.net.URI;
import java.net.URISyntaxException;

/** Compares the document that an overlay extends with the one that it is applied to. */
final class DocumentNames {

    private DocumentNames() {}

    /**
     * Whether a reference may lead to a document. The document may be a local copy of one on the web, so of an absolute
     * URL only the name of the file counts.
     *
     * @param reference what the overlay extends: a URI reference
     * @param overlay the overlay's own path
     * @param document the document's path
     */
    static boolean mayBeSame(String reference, String overlay, String document) {
        try {
            URI target = new URI(reference);
            if (target.isAbsolute() || target.getRawAuthority() != null || target.getPath() == null) {
                String path = target.getPath() == null ? target.getSchemeSpecificPart() : target.getPath();
                return fileName(path).equals(fileName(document));
            }
            URI base = new URI(null, null, rooted(overlay), null);
            String resolved = base.resolve(target).normalize().getPath();
            return resolved.equals(
                    new URI(null, null, rooted(document), null).normalize().getPath());
        } catch (URISyntaxException notAReference) {
            return false;
        }
    }

    private static String rooted(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
