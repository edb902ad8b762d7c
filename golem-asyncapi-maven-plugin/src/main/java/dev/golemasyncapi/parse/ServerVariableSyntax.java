package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * The Server Variable Object.
 *
 * @param enumValues the values it may have; any where there are none
 * @param defaultValue its value where none is given
 * @param description CommonMark text
 * @param examples values it might have
 * @param extensions its {@code x-} fields
 * @param origin its key, or its own place where it has no key
 */
public record ServerVariableSyntax(
        List<Text> enumValues,
        Optional<Text> defaultValue,
        Optional<Text> description,
        List<Text> examples,
        NamedMap<Node> extensions,
        Origin origin) {
    /** Copies the lists. */
    public ServerVariableSyntax {
        enumValues = List.copyOf(enumValues);
        examples = List.copyOf(examples);
    }
}
