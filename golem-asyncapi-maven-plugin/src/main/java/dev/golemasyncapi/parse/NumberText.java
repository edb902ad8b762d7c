package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;
import java.math.BigDecimal;

/**
 * A number of the document and where it stands.
 *
 * @param value the number; its exponent is the document's, so it must not be written out digit by digit without a check
 * @param text the number as the document writes it
 * @param origin its place
 */
public record NumberText(BigDecimal value, String text, Origin origin) {}
