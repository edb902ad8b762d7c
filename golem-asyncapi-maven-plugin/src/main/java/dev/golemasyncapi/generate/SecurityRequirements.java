package dev.golemasyncapi.generate;

import com.palantir.javapoet.CodeBlock;
import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.model.SecurityRequirement;
import dev.golemasyncapi.model.SecurityScheme;
import dev.golemasyncapi.model.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Alternatives of security schemes as generated code has them: a list of lists of names. */
final class SecurityRequirements {

    private SecurityRequirements() {}

    /** The schemes that a client has a method for. */
    static List<SecurityScheme> supported(Api api) {
        return api.securitySchemes().stream()
                .filter(scheme -> !(scheme.kind() instanceof SecurityScheme.Other))
                .toList();
    }

    /** The alternatives, without schemes that a handshake has no place for, which nobody could meet. */
    static List<List<String>> of(Api api, List<SecurityRequirement> requirements) {
        Set<String> supported =
                supported(api).stream().map(SecurityScheme::name).collect(Collectors.toSet());
        return requirements.stream()
                .map(requirement -> requirement.schemes().stream()
                        .map(SecurityRequirement.Use::scheme)
                        .filter(supported::contains)
                        .toList())
                .distinct()
                .toList();
    }

    /** What a server may ask for that the document does not name: the same as the others, or nothing. */
    static List<List<String>> ofUnnamedServer(Api api) {
        List<SecurityRequirement> all = api.servers().stream()
                .map(Server::security)
                .flatMap(List::stream)
                .toList();
        var alternatives = new ArrayList<>(of(api, all));
        if (!alternatives.isEmpty() && !alternatives.contains(List.<String>of())) {
            alternatives.add(List.of());
        }
        return alternatives;
    }

    /** As an expression. */
    static CodeBlock expression(List<List<String>> alternatives) {
        return listOf(
                alternatives.stream().map(schemes -> listOf(schemes.stream().map(Literals::string))));
    }

    private static CodeBlock listOf(Stream<CodeBlock> elements) {
        return CodeBlock.of("$T.of($L)", JavaTypes.LIST, elements.collect(CodeBlock.joining(", ")));
    }
}
