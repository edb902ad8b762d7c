package dev.golemasyncapi.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.golemasyncapi.model.SecurityScheme;
import dev.golemasyncapi.model.SecurityScheme.ApiKey;
import dev.golemasyncapi.model.SecurityScheme.Certificate;
import dev.golemasyncapi.model.SecurityScheme.HttpApiKey;
import dev.golemasyncapi.model.SecurityScheme.HttpBasic;
import dev.golemasyncapi.model.SecurityScheme.HttpOther;
import dev.golemasyncapi.model.SecurityScheme.OAuth2;
import dev.golemasyncapi.model.SecurityScheme.OpenIdConnect;
import dev.golemasyncapi.model.SecurityScheme.UserPassword;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Generates the methods of a client's builder that take the credentials of one security scheme. */
final class CredentialMethods {

    private final Context context;
    private final ClassName builder;
    private final SecurityScheme scheme;
    private final String name;
    private final ClassName credential;
    private final List<MethodSpec> methods = new ArrayList<>();

    CredentialMethods(Context context, ClassName builder, SecurityScheme scheme) {
        this.context = context;
        this.builder = builder;
        this.scheme = scheme;
        this.name = context.names().credential(scheme.name());
        this.credential = context.runtime("Credential");
    }

    List<MethodSpec> generate() {
        if (scheme.kind() instanceof Certificate) {
            certificate();
        } else if (scheme.kind() instanceof HttpBasic || scheme.kind() instanceof UserPassword) {
            userAndPassword();
        } else {
            text();
        }
        if (scheme.kind() instanceof OAuth2 oauth) {
            oauth.clientCredentials()
                    .flatMap(CredentialMethods::absolute)
                    .ifPresent(url -> clientCredentials(url, oauth.scopes()));
        }
        return methods;
    }

    /** The factory of the runtime that puts a text where the scheme has it, up to the text itself. */
    private CodeBlock factory() {
        if (scheme.kind() instanceof HttpApiKey key) {
            String method = switch (key.place()) {
                case HEADER -> "header";
                case QUERY -> "query";
                case COOKIE -> "cookie";
            };
            return CodeBlock.of("$T.$L($L, ", credential, method, Literals.string(key.name()));
        }
        if (scheme.kind() instanceof HttpOther other) {
            return CodeBlock.of("$T.authorization($L, ", credential, Literals.string(other.scheme()));
        }
        if (scheme.kind() instanceof ApiKey key) {
            return CodeBlock.of("$T.$L(", credential, key.password() ? "password" : "user");
        }
        return CodeBlock.of("$T.bearer(", credential);
    }

    private String parameter() {
        if (scheme.kind() instanceof HttpApiKey || scheme.kind() instanceof ApiKey) {
            return "key";
        }
        return scheme.kind() instanceof HttpOther ? "value" : "token";
    }

    private void text() {
        String parameter = parameter();
        String what = parameter.equals("value") ? "What follows the scheme for " : "The " + parameter + " for ";
        methods.add(method(described(what), "@param " + parameter + " the " + parameter)
                .addParameter(JavaTypes.STRING, parameter)
                .addStatement("$T.requireNonNull($N, $S)", JavaTypes.OBJECTS, parameter, parameter)
                .addStatement("return $N(() -> $N)", name, parameter)
                .build());
        methods.add(method(
                        described(what) + " It is asked for again at each connect.",
                        "@param " + parameter + " gives the " + parameter)
                .addParameter(ParameterizedTypeName.get(JavaTypes.SUPPLIER, JavaTypes.STRING), parameter)
                .addStatement("credentials.put($L, $L$N))", schemeName(), factory(), parameter)
                .addStatement("return this")
                .build());
    }

    private void userAndPassword() {
        ClassName pair = context.runtime("UserPassword");
        methods.add(method(
                        described("The user and password for "),
                        "@param user the name of the user",
                        "@param password the password")
                .addParameter(JavaTypes.STRING, "user")
                .addParameter(JavaTypes.STRING, "password")
                .addStatement("$T both = new $T(user, password)", pair, pair)
                .addStatement("return $N(() -> both)", name)
                .build());
        methods.add(method(
                        described("The user and password for ") + " They are asked for again at each connect.",
                        "@param userPassword gives both")
                .addParameter(ParameterizedTypeName.get(JavaTypes.SUPPLIER, pair), "userPassword")
                .addStatement("credentials.put($L, $T.basic(userPassword))", schemeName(), credential)
                .addStatement("return this")
                .build());
    }

    private void certificate() {
        String text = described("The client certificate for ");
        methods.add(method(
                        text,
                        "@param keys holds the certificate and its private key",
                        "@param password protects the private key")
                .addParameter(ClassName.get("java.security", "KeyStore"), "keys")
                .addParameter(ArrayTypeName.of(TypeName.CHAR), "password")
                .addStatement("credentials.put($L, keys, password)", schemeName())
                .addStatement("options.sslContext(credentials.tls())")
                .addStatement("return this")
                .build());
        ClassName tls = ClassName.get("javax.net.ssl", "SSLContext");
        methods.add(method(
                        text + " It is part of this TLS configuration, which also says whom the client trusts.",
                        "@param context the TLS configuration")
                .addParameter(tls, "context")
                .addStatement("credentials.put($L, context)", schemeName())
                .addStatement("options.sslContext(context)")
                .addStatement("return this")
                .build());
    }

    private void clientCredentials(URI url, List<String> scopes) {
        ClassName tokens = context.runtime("AccessTokens");
        methods.add(method(
                        described("The client for ")
                                + " Tokens are asked for with the client credentials grant, and used until they expire or are refused.",
                        "@param clientId the name of the client",
                        "@param clientSecret gives its secret, each time a token is asked for")
                .addParameter(JavaTypes.STRING, "clientId")
                .addParameter(ParameterizedTypeName.get(JavaTypes.SUPPLIER, JavaTypes.STRING), "clientSecret")
                .addStatement(
                        "return $N($T.byClientCredentials($T.create($L), clientId, clientSecret, $T.of($L)))",
                        name,
                        tokens,
                        JavaTypes.URI,
                        Literals.string(url.toString()),
                        JavaTypes.LIST,
                        scopes.stream().map(Literals::string).collect(CodeBlock.joining(", ")))
                .build());
    }

    /** An address that the runtime can be given; the caller has to name any other. */
    private static Optional<URI> absolute(String url) {
        try {
            URI uri = new URI(url);
            return uri.isAbsolute() && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private CodeBlock schemeName() {
        return Literals.string(scheme.name());
    }

    private String described(String otherwise) {
        String more = scheme.kind() instanceof OpenIdConnect provider
                        && !provider.url().isEmpty()
                ? " The provider describes itself at " + Javadocs.code(provider.url()) + "."
                : "";
        return scheme.description()
                        .map(Javadocs::sentence)
                        .filter(text -> !text.isEmpty())
                        .orElse(otherwise + Javadocs.code(scheme.name()) + ".")
                + more;
    }

    private MethodSpec.Builder method(String javadoc, String... parameters) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadocs.block(javadoc))
                .addJavadoc("\n$L\n@return this builder\n", String.join("\n", parameters))
                .returns(builder);
    }
}
