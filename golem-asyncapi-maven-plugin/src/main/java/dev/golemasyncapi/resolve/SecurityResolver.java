package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.SecurityRequirement;
import dev.golemasyncapi.model.SecurityScheme;
import dev.golemasyncapi.model.SecurityScheme.HttpBearer;
import dev.golemasyncapi.model.SecurityScheme.Kind;
import dev.golemasyncapi.model.SecurityScheme.Other;
import dev.golemasyncapi.parse.ComponentsSyntax;
import dev.golemasyncapi.parse.NamedMap;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.SecurityRequirementSyntax;
import dev.golemasyncapi.parse.SecuritySchemeSyntax;
import dev.golemasyncapi.parse.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From Security Requirement Objects to the schemes that they name. */
final class SecurityResolver {

    private final ComponentsSyntax components;
    private final References references;
    private final Map<String, SecurityScheme> used = new LinkedHashMap<>();

    SecurityResolver(ComponentsSyntax components, References references) {
        this.components = components;
        this.references = references;
    }

    List<SecurityRequirement> resolve(List<SecurityRequirementSyntax> requirements) {
        return requirements.stream().map(this::resolve).toList();
    }

    private SecurityRequirement resolve(SecurityRequirementSyntax requirement) {
        var uses = new ArrayList<SecurityRequirement.Use>();
        for (NamedMap.Entry<List<Text>> scheme : requirement.schemes()) {
            if (take(scheme.key())) {
                List<String> scopes = scheme.value().stream().map(Text::value).toList();
                uses.add(new SecurityRequirement.Use(
                        scheme.name(), scopes, scheme.key().origin()));
            }
        }
        return new SecurityRequirement(uses, requirement.origin());
    }

    private boolean take(Text name) {
        Optional<OrRef<SecuritySchemeSyntax>> declared =
                components.securitySchemes().get(name.value());
        if (declared.isEmpty()) {
            return false;
        }
        Optional<SecuritySchemeSyntax> scheme =
                references.resolve(declared.get(), Section.SECURITY_SCHEMES).map(Target::value);
        scheme.ifPresent(found -> used.computeIfAbsent(name.value(), key -> scheme(key, found)));
        return scheme.isPresent();
    }

    private static SecurityScheme scheme(String name, SecuritySchemeSyntax syntax) {
        return new SecurityScheme(name, kind(syntax), syntax.description().map(Text::value), syntax.origin());
    }

    private static Kind kind(SecuritySchemeSyntax syntax) {
        String scheme = syntax.scheme().map(Text::value).orElse("");
        if (!syntax.type().value().equals("http")) {
            return new Other(syntax.type().value());
        }
        // HTTP authentication schemes are compared without regard to case (RFC 9110, section 11.1).
        return scheme.equalsIgnoreCase("bearer")
                ? new HttpBearer(syntax.bearerFormat().map(Text::value))
                : new Other("http " + scheme);
    }

    /** The schemes that were named, in order of first use. */
    List<SecurityScheme> used() {
        return List.copyOf(used.values());
    }
}
