package dev.golemasyncapi.generate;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.diagnostics.Suggestions;
import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.naming.JavaNames;
import dev.golemasyncapi.options.GeneratorOptions;
import dev.golemasyncapi.options.TypeAddition;
import java.util.List;
import java.util.stream.Stream;

/** Tells of names in the user's choices that no type of the document has. */
public final class ConfiguredNames {

    private final Api api;
    private final JavaNames names;
    private final Diagnostics diagnostics;

    private ConfiguredNames(Api api, JavaNames names, Diagnostics diagnostics) {
        this.api = api;
        this.names = names;
        this.diagnostics = diagnostics;
    }

    /** Reports each name that nothing has. */
    public static void check(Api api, JavaNames names, GeneratorOptions options, Diagnostics diagnostics) {
        var checks = new ConfiguredNames(api, names, diagnostics);
        checks.check("schemaAnnotations", options.style().annotations());
        checks.check("schemaInterfaces", options.style().interfaces());
    }

    private void check(String parameter, List<TypeAddition> additions) {
        for (TypeAddition idle : TypeAdditions.idle(additions, api, names)) {
            String pattern = idle.types().text();
            diagnostics.report(
                    DiagnosticCode.UNMATCHED_PATTERN,
                    api.origin(),
                    parameter + ": no type is called \"" + pattern + "\"",
                    Suggestions.nearest(pattern, known())
                            .map(near -> "did you mean \"" + near + "\"?")
                            .orElse("types have the names of their schemas, or those of their Java classes such as"
                                    + " Order.Line"));
        }
    }

    private List<String> known() {
        return api.types().all().stream()
                .flatMap(type -> Stream.concat(
                        Stream.of(String.join(".", names.type(type.id()).simpleNames())),
                        Stream.of(type)
                                .filter(each -> each.site().owner().isEmpty())
                                .map(ConfiguredNames::name)))
                .distinct()
                .toList();
    }

    private static String name(TypeDeclaration type) {
        return type.site().name();
    }
}
