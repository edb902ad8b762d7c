package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.parse.DocumentIndex;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.SpecObject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The values that a schema lists with {@code enum} and {@code const} are of its type. */
final class ListedValuesFit implements DocumentRule {

    @Override
    public void check(Document document, Diagnostics diagnostics) {
        for (SpecObject schema : document.all(DocumentIndex.SCHEMA)) {
            schema.node().member("type").ifPresent(type -> {
                Nodes.items(schema.node(), "enum").forEach(value -> checkType(value, type, diagnostics));
                schema.node().child("const").ifPresent(value -> checkType(value, type, diagnostics));
            });
            checkConstant(schema.node(), diagnostics);
        }
    }

    private static void checkType(Node value, Mapping.Member type, Diagnostics diagnostics) {
        List<Node> types = type.value() instanceof Scalar ? List.of(type.value()) : Nodes.items(type.value());
        Set<String> allowed = new HashSet<>();
        types.forEach(name -> Nodes.text(name).ifPresent(text -> allowed.add(text.text())));
        Set<String> own = JsonTypes.of(value);
        if (!allowed.isEmpty() && own.stream().noneMatch(allowed::contains)) {
            boolean quoted = value instanceof Scalar scalar && !scalar.isString() && allowed.contains("string");
            boolean isNull = own.contains("null");
            Optional<String> help = isNull
                    ? Optional.of("add null to the types: type: [" + String.join(", ", allowed) + ", 'null']")
                    : quoted ? Optional.of("put it in quotes: \"" + ((Scalar) value).text() + "\"") : Optional.empty();
            diagnostics.report(Diagnostic.of(
                            DiagnosticCode.UNMATCHABLE_VALUE,
                            value.origin(),
                            "no value of this schema can be " + value.kindName() + ": its type is "
                                    + String.join(" or ", allowed))
                    .withRelated(type.key().origin(), "the type")
                    .withHelp(help));
        }
    }

    private static void checkConstant(Mapping schema, Diagnostics diagnostics) {
        List<Node> listed = Nodes.items(schema, "enum");
        Optional<Node> constant = schema.child("const");
        boolean unlisted = !listed.isEmpty()
                && constant.isPresent()
                && listed.stream().noneMatch(value -> JsonValues.of(value).equals(JsonValues.of(constant.get())));
        if (unlisted) {
            diagnostics.report(Diagnostic.of(
                            DiagnosticCode.UNMATCHABLE_VALUE,
                            constant.get().origin(),
                            "no value can be this constant and one of the enum's values too")
                    .withHelp("leave one of const and enum out"));
        }
    }
}
