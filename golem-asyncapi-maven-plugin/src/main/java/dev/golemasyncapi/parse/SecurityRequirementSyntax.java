package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;
import java.util.List;

/**
 * The Security Requirement Object: what is needed together.
 *
 * @param schemes the scopes to hold, by the name of the security scheme
 * @param origin its place
 */
public record SecurityRequirementSyntax(NamedMap<List<Text>> schemes, Origin origin) {}
