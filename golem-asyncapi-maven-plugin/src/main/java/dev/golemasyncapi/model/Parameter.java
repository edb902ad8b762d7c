package dev.golemasyncapi.model;

import dev.golemasyncapi.source.Origin;
import java.util.Optional;

/**
 * The Parameter Object of a channel.
 *
 * @param name the text between the braces of the address
 * @param type what a value may be; a string where the document does not say
 * @param limits what the schema says beside the type
 * @param description CommonMark text
 * @param origin the key of the parameter
 */
public record Parameter(String name, Type type, ParameterLimits limits, Optional<String> description, Origin origin) {}
