package dev.golemasyncapi.maven;

import dev.golemasyncapi.ReadRequest;
import java.util.Optional;

/**
 * One document of an execution.
 *
 * @param reading the document, and how it is read
 * @param place its path from the folder of {@code inputSpecs}, or nothing where it is the only document
 */
record Input(ReadRequest reading, Optional<String> place) {

    /** The document as messages name it. */
    String name() {
        return reading.document().name();
    }
}
