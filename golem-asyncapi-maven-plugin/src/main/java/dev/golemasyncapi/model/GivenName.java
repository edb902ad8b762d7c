package dev.golemasyncapi.model;

import dev.golemasyncapi.source.Origin;

/**
 * A Java name that somebody chose for a part of the document.
 *
 * @param text the name, which need not be legal
 * @param origin where it was chosen, or what it was chosen for
 */
public record GivenName(String text, Origin origin) {}
