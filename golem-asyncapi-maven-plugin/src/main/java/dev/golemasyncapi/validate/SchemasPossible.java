package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.diagnostics.Suggestions;
import dev.golemasyncapi.parse.DocumentIndex;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.SpecObject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** There are values that fit a schema; that an enum lists some is a matter of its shape. */
final class SchemasPossible implements DocumentRule {

    /**
     * A lower and an upper limit.
     *
     * @param together whether both may be the same number
     */
    private record Limits(String lower, String upper, boolean together) {}

    private static final List<Limits> LIMITS = List.of(
            new Limits("minimum", "maximum", true),
            new Limits("exclusiveMinimum", "maximum", false),
            new Limits("minimum", "exclusiveMaximum", false),
            new Limits("exclusiveMinimum", "exclusiveMaximum", false),
            new Limits("minLength", "maxLength", true),
            new Limits("minItems", "maxItems", true),
            new Limits("minProperties", "maxProperties", true));

    @Override
    public void check(Document document, Diagnostics diagnostics) {
        for (SpecObject schema : document.all(DocumentIndex.SCHEMA)) {
            LIMITS.forEach(limits -> checkLimits(schema.node(), limits, diagnostics));
            checkRequired(schema.node(), diagnostics);
        }
    }

    private static void checkLimits(Mapping schema, Limits limits, Diagnostics diagnostics) {
        Optional<Mapping.Member> lower = schema.member(limits.lower());
        Optional<Mapping.Member> upper = schema.member(limits.upper());
        Optional<BigDecimal> from = lower.flatMap(member -> JsonValues.number(member.value()));
        Optional<BigDecimal> to = upper.flatMap(member -> JsonValues.number(member.value()));
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        int order = from.get().compareTo(to.get());
        if (order > 0 || (order == 0 && !limits.together())) {
            diagnostics.report(Diagnostic.of(
                            DiagnosticCode.IMPOSSIBLE_SCHEMA,
                            lower.get().value().origin(),
                            "no value fits: " + limits.lower() + " " + text(lower.get())
                                    + (order > 0 ? " is above " : " leaves nothing below ") + limits.upper() + " "
                                    + text(upper.get()))
                    .withRelated(upper.get().value().origin(), limits.upper())
                    .withHelp("exchange them, or mend the one that is wrong"));
        }
    }

    private static String text(Mapping.Member member) {
        return ((Scalar) member.value()).text();
    }

    private static void checkRequired(Mapping schema, Diagnostics diagnostics) {
        boolean closed = schema.child("additionalProperties").orElse(schema) instanceof Scalar scalar
                && scalar.booleanValue().equals(Optional.of(false));
        if (!closed || schema.member("patternProperties").isPresent()) {
            return;
        }
        Collection<String> properties = Nodes.names(schema, "properties");
        for (Scalar required : Nodes.texts(schema, "required")) {
            if (!properties.contains(required.text())) {
                diagnostics.report(Diagnostic.of(
                                DiagnosticCode.IMPOSSIBLE_SCHEMA,
                                required.origin(),
                                "no object fits: \"" + required.text()
                                        + "\" is required, and additionalProperties forbids it")
                        .withRelated(
                                schema.member("additionalProperties")
                                        .orElseThrow()
                                        .key()
                                        .origin(),
                                "only the members under properties are allowed")
                        .withHelp(Suggestions.didYouMean(required.text(), properties)
                                .or(() -> Optional.of("describe it under properties"))));
            }
        }
    }
}
