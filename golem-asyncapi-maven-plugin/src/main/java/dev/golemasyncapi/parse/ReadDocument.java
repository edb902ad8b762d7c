package dev.golemasyncapi.parse;

import java.util.Optional;

/**
 * A document as far as it could be read.
 *
 * @param root all that it says
 * @param syntax its objects; empty where an error in its shape was reported
 */
public record ReadDocument(Mapping root, Optional<DocumentSyntax> syntax) {}
