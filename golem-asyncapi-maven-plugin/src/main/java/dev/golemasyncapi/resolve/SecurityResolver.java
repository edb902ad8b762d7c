package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.SecurityRequirement;
import dev.golemasyncapi.model.SecurityScheme;
import dev.golemasyncapi.model.SecurityScheme.ApiKey;
import dev.golemasyncapi.model.SecurityScheme.Certificate;
import dev.golemasyncapi.model.SecurityScheme.HttpApiKey;
import dev.golemasyncapi.model.SecurityScheme.HttpBasic;
import dev.golemasyncapi.model.SecurityScheme.HttpBearer;
import dev.golemasyncapi.model.SecurityScheme.HttpOther;
import dev.golemasyncapi.model.SecurityScheme.Kind;
import dev.golemasyncapi.model.SecurityScheme.OAuth2;
import dev.golemasyncapi.model.SecurityScheme.OpenIdConnect;
import dev.golemasyncapi.model.SecurityScheme.Other;
import dev.golemasyncapi.model.SecurityScheme.UserPassword;
import dev.golemasyncapi.parse.ComponentsSyntax;
import dev.golemasyncapi.parse.NamedMap;
import dev.golemasyncapi.parse.OAuthFlowSyntax;
import dev.golemasyncapi.parse.OAuthFlowsSyntax;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.SecurityRequirementSyntax;
import dev.golemasyncapi.parse.SecuritySchemeSyntax;
import dev.golemasyncapi.parse.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From Security Requirement Objects to the schemes that they name. */
final class SecurityResolver {

    private final ComponentsSyntax components;
    private final References references;
    private final Map<String, SecurityScheme> used = new LinkedHashMap<>();
    private final Map<String, Set<String>> scopes = new HashMap<>();

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
                List<String> asked = scheme.value().stream().map(Text::value).toList();
                scopes.computeIfAbsent(scheme.name(), key -> new LinkedHashSet<>())
                        .addAll(asked);
                uses.add(new SecurityRequirement.Use(
                        scheme.name(), asked, scheme.key().origin()));
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
        String type = syntax.type().value();
        return switch (type) {
            case "http" -> http(syntax);
            case "httpApiKey" ->
                new HttpApiKey(
                        switch (text(syntax.in())) {
                            case "query" -> HttpApiKey.Place.QUERY;
                            case "cookie" -> HttpApiKey.Place.COOKIE;
                            default -> HttpApiKey.Place.HEADER;
                        },
                        text(syntax.name()));
            case "apiKey" -> new ApiKey(text(syntax.in()).equals("password"));
            case "userPassword" -> new UserPassword();
            case "oauth2" ->
                new OAuth2(
                        syntax.flows()
                                .flatMap(OAuthFlowsSyntax::clientCredentials)
                                .flatMap(OAuthFlowSyntax::tokenUrl)
                                .map(Text::value),
                        List.of());
            case "openIdConnect" -> new OpenIdConnect(text(syntax.openIdConnectUrl()));
            case "X509" -> new Certificate();
            default -> new Other(type);
        };
    }

    private static Kind http(SecuritySchemeSyntax syntax) {
        String scheme = text(syntax.scheme());
        // HTTP authentication schemes are compared without regard to case (RFC 9110, section 11.1).
        return switch (scheme.toLowerCase(Locale.ROOT)) {
            case "bearer" -> new HttpBearer(syntax.bearerFormat().map(Text::value));
            case "basic" -> new HttpBasic();
            default -> new HttpOther(scheme);
        };
    }

    private static String text(Optional<Text> text) {
        return text.map(Text::value).orElse("");
    }

    /** The schemes that were named, in order of first use. */
    List<SecurityScheme> used() {
        return used.values().stream().map(this::withScopes).toList();
    }

    private SecurityScheme withScopes(SecurityScheme scheme) {
        return scheme.kind() instanceof OAuth2 oauth
                ? new SecurityScheme(
                        scheme.name(),
                        new OAuth2(
                                oauth.clientCredentials(),
                                List.copyOf(scopes.getOrDefault(scheme.name(), new LinkedHashSet<>()))),
                        scheme.description(),
                        scheme.origin())
                : scheme;
    }
}
