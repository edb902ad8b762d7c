package dev.golemasyncapi;

import dev.golemasyncapi.source.SourceText;
import java.util.Optional;

/**
 * What to generate, and from what.
 *
 * @param document the AsyncAPI document
 * @param packageName the package of the client; payload types and support code go to packages below it
 * @param clientName the client's class name, or nothing to take it from the document's title
 * @param modelPackage the package of the payload types, or nothing for {@code packageName.model}
 * @param clientPackage the package of the client, its servers and its credentials, or nothing for {@code packageName}
 */
public record GeneratorRequest(
        SourceText document,
        String packageName,
        Optional<String> clientName,
        Optional<String> modelPackage,
        Optional<String> clientPackage) {}
