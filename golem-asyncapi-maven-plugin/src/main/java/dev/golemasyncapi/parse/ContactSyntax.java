package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;
import java.util.Optional;

/**
 * The Contact Object.
 *
 * @param name who it is
 * @param url a URL
 * @param email an address
 * @param extensions its {@code x-} fields
 * @param origin its key, or its own place where it has no key
 */
public record ContactSyntax(
        Optional<Text> name, Optional<Text> url, Optional<Text> email, NamedMap<Node> extensions, Origin origin) {}
