package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;
import java.util.Optional;

/**
 * The Info Object.
 *
 * @param title the name of the application
 * @param version the version of the API
 * @param description CommonMark text
 * @param termsOfService a URL
 * @param contact whom to ask
 * @param license how the API may be used
 * @param extensions its {@code x-} fields
 * @param origin its key, or its own place where it has no key
 */
public record InfoSyntax(
        Text title,
        Text version,
        Optional<Text> description,
        Optional<Text> termsOfService,
        Optional<ContactSyntax> contact,
        Optional<LicenseSyntax> license,
        NamedMap<Node> extensions,
        Origin origin) {}
