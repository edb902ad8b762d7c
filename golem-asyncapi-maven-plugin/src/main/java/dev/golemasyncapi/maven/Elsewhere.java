package dev.golemasyncapi.maven;

import dev.golemasyncapi.access.Artifacts;
import dev.golemasyncapi.access.RemoteDocuments;

/**
 * Where documents come from that are no files of this machine's folders.
 *
 * @param remote other machines
 * @param artifacts repositories
 */
record Elsewhere(RemoteDocuments remote, Artifacts artifacts) {}
