package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.Constraints;
import dev.golemasyncapi.model.Constraints.Bound;
import dev.golemasyncapi.model.Constraints.Size;
import dev.golemasyncapi.parse.ItemsSyntax;
import dev.golemasyncapi.parse.NumberText;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.parse.SchemaSyntax;
import dev.golemasyncapi.parse.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** From the schema of a value to what it asks beyond the type, with what all parts of its {@code allOf} ask. */
final class ConstraintsResolver {

    /** A bound with an exponent beyond this would be thousands of digits in the generated source. */
    private static final int LARGEST_SCALE = 300;

    /** Schemas that are looked at for one value, of which few consist of more than three. */
    private static final int MOST_SCHEMAS = 50;

    private final References references;
    private int left = MOST_SCHEMAS;

    private ConstraintsResolver(References references) {
        this.references = references;
    }

    static Constraints of(OrRef<SchemaSyntax> place, References references) {
        return new ConstraintsResolver(references).of(place);
    }

    private Constraints of(OrRef<SchemaSyntax> place) {
        if (left-- <= 0) {
            return Constraints.NONE;
        }
        return references.schema(place).map(this::withParts).orElse(Constraints.NONE);
    }

    private Constraints withParts(SchemaObjectSyntax schema) {
        Constraints all = own(schema);
        for (OrRef<SchemaSyntax> part : schema.combinations().allOf()) {
            all = all.both(of(part));
        }
        List<OrRef<SchemaSyntax>> branches = schema.combinations().oneOf().isEmpty()
                ? schema.combinations().anyOf()
                : schema.combinations().oneOf();
        List<OrRef<SchemaSyntax>> values =
                branches.stream().filter(branch -> !isNull(branch)).toList();
        return values.size() == 1 ? all.both(of(values.get(0))) : all;
    }

    private boolean isNull(OrRef<SchemaSyntax> place) {
        return references.schema(place).filter(TypeKeywords::isNull).isPresent();
    }

    private Constraints own(SchemaObjectSyntax schema) {
        SchemaObjectSyntax.Numbers numbers = schema.numbers();
        SchemaObjectSyntax.Strings strings = schema.strings();
        Constraints bounds = new Constraints(
                bound(numbers.minimum(), false),
                bound(numbers.maximum(), false),
                new Size(number(strings.minLength()), number(strings.maxLength())),
                new Size(
                        number(schema.arrays().minItems()),
                        number(schema.arrays().maxItems())),
                new Size(
                        number(schema.objects().minProperties()),
                        number(schema.objects().maxProperties())),
                strings.pattern().map(Text::value).stream().toList(),
                schema.values()
                        .format()
                        .map(Text::value)
                        .filter("email"::equals)
                        .isPresent(),
                elements(schema).map(this::of));
        Constraints exclusive = new Constraints(
                bound(numbers.exclusiveMinimum(), true),
                bound(numbers.exclusiveMaximum(), true),
                Size.ANY,
                Size.ANY,
                Size.ANY,
                List.of(),
                false,
                Optional.empty());
        return bounds.both(exclusive);
    }

    private static Optional<OrRef<SchemaSyntax>> elements(SchemaObjectSyntax schema) {
        Optional<OrRef<SchemaSyntax>> items = schema.arrays()
                .items()
                .filter(ItemsSyntax.Each.class::isInstance)
                .map(each -> ((ItemsSyntax.Each) each).schema());
        return items.or(() -> schema.objects()
                .additionalProperties()
                .filter(others -> schema.objects().patternProperties().isEmpty()));
    }

    private static Optional<Bound> bound(Optional<NumberText> text, boolean exclusive) {
        return number(text).map(value -> new Bound(value, exclusive));
    }

    private static Optional<BigDecimal> number(Optional<NumberText> text) {
        return text.map(NumberText::value).filter(value -> Math.abs((long) value.scale()) < LARGEST_SCALE);
    }
}
