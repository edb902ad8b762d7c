package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;
import java.util.Optional;

/**
 * The License Object.
 *
 * @param name its name
 * @param url a URL
 * @param extensions its {@code x-} fields
 * @param origin its key, or its own place where it has no key
 */
public record LicenseSyntax(Text name, Optional<Text> url, NamedMap<Node> extensions, Origin origin) {}
