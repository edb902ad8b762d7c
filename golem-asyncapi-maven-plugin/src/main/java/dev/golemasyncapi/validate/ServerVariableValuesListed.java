package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.diagnostics.Suggestions;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.SpecObject;
import java.util.List;

/** The default and the examples of a server variable are among its values (AsyncAPI 2.6, Server Variable Object). */
final class ServerVariableValuesListed implements DocumentRule {

    @Override
    public void check(Document document, Diagnostics diagnostics) {
        document.all("Server Variable").stream().map(SpecObject::node).forEach(variable -> {
            List<Scalar> values = Nodes.texts(variable, "enum");
            if (!values.isEmpty()) {
                Nodes.text(variable, "default")
                        .ifPresent(value -> check(
                                value, "default", DiagnosticCode.UNLISTED_DEFAULT, values, variable, diagnostics));
                Nodes.texts(variable, "examples")
                        .forEach(value -> check(
                                value, "example", DiagnosticCode.UNLISTED_EXAMPLE, values, variable, diagnostics));
            }
        });
    }

    private static void check(
            Scalar value,
            String what,
            DiagnosticCode code,
            List<Scalar> values,
            Mapping variable,
            Diagnostics diagnostics) {
        List<String> texts = values.stream().map(Scalar::text).toList();
        if (!texts.contains(value.text())) {
            diagnostics.report(Diagnostic.of(
                            code,
                            value.origin(),
                            "the " + what + " \"" + value.text() + "\" is not one of the values of this variable")
                    .withRelated(
                            variable.member("enum").orElseThrow().key().origin(),
                            "the values: " + String.join(", ", texts))
                    .withHelp(Suggestions.didYouMean(value.text(), texts)));
        }
    }
}
