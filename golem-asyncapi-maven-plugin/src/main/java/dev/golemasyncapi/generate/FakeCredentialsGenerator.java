package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.golemasyncapi.model.SecurityScheme;
import dev.golemasyncapi.model.SecurityScheme.ApiKey;
import dev.golemasyncapi.model.SecurityScheme.Certificate;
import dev.golemasyncapi.model.SecurityScheme.HttpApiKey;
import dev.golemasyncapi.model.SecurityScheme.HttpBasic;
import dev.golemasyncapi.model.SecurityScheme.HttpOther;
import dev.golemasyncapi.model.SecurityScheme.UserPassword;
import dev.golemasyncapi.naming.TestKitNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the class with the credentials of a handshake, and the table of where each of them is. */
final class FakeCredentialsGenerator {

    private static final ClassName OPTIONAL = ClassName.get("java.util", "Optional");

    private final Context context;
    private final ClassName self;
    private final ClassName place;
    private final List<SecurityScheme> schemes;

    FakeCredentialsGenerator(Context context) {
        this.context = context;
        this.self = Context.classOf(context.names().testKit().server()).nestedClass(TestKitNames.CREDENTIALS);
        this.place = context.testKit("CredentialPlace");
        this.schemes = SecurityRequirements.supported(context.api());
    }

    /** The expression of the table. */
    CodeBlock table() {
        CodeBlock.Builder table = CodeBlock.builder().add("new $T()", context.testKit("SecuritySchemes"));
        schemes.forEach(scheme -> table.add(".with($L, $L)", Literals.string(scheme.name()), place(scheme)));
        return table.build();
    }

    TypeSpec generate() {
        ClassName request = context.testKit("ClientRequest");
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The credentials of a handshake, each empty where it did not come.\n")
                .addField(request, "request", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(request, "request")
                        .addStatement("this.request = request")
                        .build());
        schemes.forEach(scheme -> type.addMethod(accessor(scheme)));
        return type.build();
    }

    private MethodSpec accessor(SecurityScheme scheme) {
        TypeName value = JavaTypes.STRING;
        String method = "text";
        if (scheme.kind() instanceof Certificate) {
            value = ClassName.get("java.security.cert", "X509Certificate");
            method = "certificate";
        } else if (isPair(scheme)) {
            value = context.runtime("UserPassword");
            method = "userPassword";
        }
        return MethodSpec.methodBuilder(context.names().credential(scheme.name()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadocs.block("{@return what came for " + Javadocs.code(scheme.name()) + "}"))
                .returns(ParameterizedTypeName.get(OPTIONAL, value))
                .addStatement("return $L.$L(request)", place(scheme), method)
                .build();
    }

    private static boolean isPair(SecurityScheme scheme) {
        return scheme.kind() instanceof HttpBasic || scheme.kind() instanceof UserPassword;
    }

    private CodeBlock place(SecurityScheme scheme) {
        if (scheme.kind() instanceof HttpApiKey key) {
            String method = switch (key.place()) {
                case HEADER -> "header";
                case QUERY -> "query";
                case COOKIE -> "cookie";
            };
            return CodeBlock.of("$T.$L($L)", place, method, Literals.string(key.name()));
        }
        if (scheme.kind() instanceof HttpOther other) {
            return CodeBlock.of("$T.authorization($L)", place, Literals.string(other.scheme()));
        }
        if (scheme.kind() instanceof ApiKey key) {
            return CodeBlock.of("$T.$L()", place, key.password() ? "password" : "user");
        }
        if (scheme.kind() instanceof Certificate) {
            return CodeBlock.of("$T.certificate()", place);
        }
        return CodeBlock.of("$T.$L()", place, isPair(scheme) ? "basic" : "bearer");
    }
}
