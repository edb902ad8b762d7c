package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.ParameterLimits;
import dev.golemasyncapi.parse.NumberText;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.parse.SchemaSyntax;
import dev.golemasyncapi.parse.Text;
import java.math.BigDecimal;
import java.util.Optional;

/** From the schema of a parameter to what it says of values beside their type. */
final class ParameterLimitsResolver {

    /** A bound with an exponent beyond this would be thousands of digits in the generated source. */
    private static final int LONGEST = 300;

    private ParameterLimitsResolver() {}

    static ParameterLimits resolve(OrRef<SchemaSyntax> schema, References references) {
        return references.schema(schema).map(ParameterLimitsResolver::limits).orElse(ParameterLimits.NONE);
    }

    private static ParameterLimits limits(SchemaObjectSyntax schema) {
        SchemaObjectSyntax.Strings strings = schema.strings();
        SchemaObjectSyntax.Numbers numbers = schema.numbers();
        return new ParameterLimits(
                strings.pattern().map(Text::value),
                number(strings.minLength()),
                number(strings.maxLength()),
                number(numbers.minimum()),
                number(numbers.exclusiveMinimum()),
                number(numbers.maximum()),
                number(numbers.exclusiveMaximum()));
    }

    private static Optional<BigDecimal> number(Optional<NumberText> text) {
        return text.map(NumberText::value).filter(value -> Math.abs((long) value.scale()) < LONGEST);
    }
}
