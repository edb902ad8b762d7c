package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.diagnostics.Suggestions;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.SpecObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A security requirement names a scheme of the components, and scopes where the scheme has scopes (AsyncAPI 2.6,
 * Security Requirement Object).
 */
final class SecurityDeclared implements DocumentRule {

    private static final Set<String> WITH_SCOPES = Set.of("oauth2", "openIdConnect");

    @Override
    public void check(Document document, Diagnostics diagnostics) {
        Optional<Mapping> schemes = Nodes.mapping(document.root(), "components")
                .flatMap(components -> Nodes.mapping(components, "securitySchemes"));
        for (Mapping.Member use : uses(document)) {
            Optional<Mapping.Member> declared = schemes.flatMap(found -> found.member(use.name()));
            if (declared.isEmpty()) {
                Set<String> known =
                        schemes.map(found -> found.byName().keySet()).orElse(Set.of());
                diagnostics.report(Diagnostic.of(
                                DiagnosticCode.UNKNOWN_SECURITY_SCHEME,
                                use.key().origin(),
                                "no security scheme is called \"" + use.name() + "\"")
                        .withHelp(Suggestions.didYouMean(use.name(), known)
                                .or(() -> Optional.of("declare it under #/components/securitySchemes"))));
            } else {
                document.object(declared.get().value())
                        .ifPresent(scheme -> checkScopes(use, declared.get(), scheme, diagnostics));
            }
        }
    }

    static List<Mapping.Member> uses(Document document) {
        List<Mapping.Member> uses = new ArrayList<>();
        for (String kind : List.of("Server", "Operation", "Operation Trait")) {
            for (SpecObject object : document.all(kind)) {
                for (Node requirement : Nodes.items(object.node(), "security")) {
                    if (requirement instanceof Mapping mapping) {
                        uses.addAll(mapping.members());
                    }
                }
            }
        }
        return uses;
    }

    private static void checkScopes(
            Mapping.Member use, Mapping.Member declared, Mapping scheme, Diagnostics diagnostics) {
        Optional<Scalar> type = Nodes.text(scheme, "type");
        List<Node> scopes = Nodes.items(use.value());
        if (type.isEmpty() || scopes.isEmpty()) {
            return;
        }
        if (!WITH_SCOPES.contains(type.get().text())) {
            diagnostics.report(Diagnostic.of(
                            DiagnosticCode.UNEXPECTED_SCOPES,
                            scopes.get(0).origin(),
                            "a security scheme of type " + type.get().text() + " has no scopes")
                    .withRelated(declared.key().origin(), "the scheme")
                    .withHelp("write " + use.name() + ": []"));
        } else if (type.get().text().equals("oauth2")) {
            checkListed(scopes, declared, scheme, diagnostics);
        }
    }

    private static void checkListed(
            List<Node> scopes, Mapping.Member declared, Mapping scheme, Diagnostics diagnostics) {
        Set<String> listed = new TreeSet<>();
        for (Mapping.Member flow : Nodes.members(scheme, "flows")) {
            if (flow.value() instanceof Mapping described) {
                listed.addAll(Nodes.names(described, "scopes"));
            }
        }
        for (Node scope : scopes) {
            Nodes.text(scope)
                    .filter(name -> !listed.contains(name.text()))
                    .ifPresent(name -> diagnostics.report(Diagnostic.of(
                                    DiagnosticCode.UNKNOWN_SCOPE,
                                    name.origin(),
                                    "no flow of \"" + declared.name() + "\" has the scope \"" + name.text() + "\"")
                            .withRelated(declared.key().origin(), "the scheme")
                            .withHelp(Suggestions.didYouMean(name.text(), listed))));
        }
    }
}
