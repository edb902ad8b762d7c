package dev.golemasyncapi.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the schema of a parameter says of its values, beside their type.
 *
 * @param pattern a regular expression that finds something in the text
 * @param minLength the least number of characters
 * @param maxLength the greatest number of characters
 * @param minimum the least number
 * @param exclusiveMinimum what the number is greater than
 * @param maximum the greatest number
 * @param exclusiveMaximum what the number is less than
 */
public record ParameterLimits(
        Optional<String> pattern,
        Optional<BigDecimal> minLength,
        Optional<BigDecimal> maxLength,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> exclusiveMinimum,
        Optional<BigDecimal> maximum,
        Optional<BigDecimal> exclusiveMaximum) {

    /** Nothing. */
    public static final ParameterLimits NONE = new ParameterLimits(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
