package dev.golemasyncapi.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.golemasyncapi.model.SecurityScheme;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Generates the client's builder. */
final class ClientBuilderGenerator {

    private final Context context;
    private final ClassName client;
    private final ClassName server;
    private final ClassName builder;
    private final List<SecurityScheme> bearers;

    ClientBuilderGenerator(Context context) {
        this.context = context;
        this.client = Context.classOf(context.names().client());
        this.server = Context.classOf(context.names().server());
        this.builder = client.nestedClass("Builder");
        this.bearers = Credentials.of(context.api()).bearers();
    }

    /** The type of a supplier of tokens, which may be missing. */
    static TypeName supplier(Context context) {
        return ParameterizedTypeName.get(JavaTypes.SUPPLIER, JavaTypes.STRING).annotated(nullable(context));
    }

    private static AnnotationSpec nullable(Context context) {
        return AnnotationSpec.builder(context.runtime("Nullable")).build();
    }

    TypeSpec generate() {
        ClassName options = context.runtime("ClientOptions");
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Builds {@link $T}.\n", client)
                .addField(server.annotated(nullable(context)), "server", Modifier.PRIVATE);
        for (SecurityScheme scheme : bearers) {
            type.addField(supplier(context), context.names().credential(scheme.name()), Modifier.PRIVATE);
        }
        type.addField(FieldSpec.builder(
                                ParameterizedTypeName.get(JavaTypes.MAP, JavaTypes.STRING, JavaTypes.STRING),
                                "headers",
                                Modifier.PRIVATE,
                                Modifier.FINAL)
                        .initializer("new $T<>()", JavaTypes.LINKED_HASH_MAP)
                        .build())
                .addField(FieldSpec.builder(
                                context.runtime("ClientOptionsBuilder"), "options", Modifier.PRIVATE, Modifier.FINAL)
                        .initializer("$T.builder()", options)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(setter("server", server, "server", "The server to connect to; required."));
        bearers.forEach(scheme -> addCredential(type, scheme));
        type.addMethod(header());
        type.addMethods(new ClientOptionMethods(context, builder).generate());
        return type.addMethod(build()).build();
    }

    private MethodSpec setter(String name, TypeName type, String field, String javadoc) {
        return method(name, javadoc)
                .addParameter(type, name)
                .addStatement("this.$N = $T.requireNonNull($N, $S)", field, JavaTypes.OBJECTS, name, name)
                .addStatement("return this")
                .build();
    }

    private MethodSpec.Builder method(String name, String javadoc) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadocs.block(javadoc))
                .returns(builder);
    }

    private void addCredential(TypeSpec.Builder type, SecurityScheme scheme) {
        String name = context.names().credential(scheme.name());
        String description = scheme.description()
                .map(Javadocs::sentence)
                .filter(text -> !text.isEmpty())
                .orElse("The token for " + Javadocs.code(scheme.name()) + ".");
        type.addMethod(method(name, description)
                .addParameter(JavaTypes.STRING, "token")
                .addStatement("$T.requireNonNull(token, $S)", JavaTypes.OBJECTS, "token")
                .addStatement("return $N(() -> token)", name)
                .build());
        type.addMethod(method(name, description + " It is asked for again at each connect.")
                .addParameter(ParameterizedTypeName.get(JavaTypes.SUPPLIER, JavaTypes.STRING), "token")
                .addStatement("this.$N = $T.requireNonNull(token, $S)", name, JavaTypes.OBJECTS, "token")
                .addStatement("return this")
                .build());
    }

    private MethodSpec header() {
        return method("header", "Adds a header to every handshake; its value is never logged.")
                .addParameter(JavaTypes.STRING, "name")
                .addParameter(JavaTypes.STRING, "value")
                .addStatement("headers.put(name, value)")
                .addStatement("return this")
                .build();
    }

    private MethodSpec build() {
        MethodSpec.Builder build = MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("""
                        The client. It connects only when a stream is opened.

                        @throws IllegalStateException if there is no server, or the server asks for a credential and there is none
                        """)
                .returns(client)
                .beginControlFlow("if (server == null)")
                .addStatement(
                        "throw new $T($S)",
                        ClassName.get(IllegalStateException.class),
                        "no server was chosen: call server(" + server.simpleName() + "...)")
                .endControlFlow();
        if (!bearers.isEmpty()) {
            List<String> names = bearers.stream()
                    .map(scheme -> context.names().credential(scheme.name()))
                    .toList();
            CodeBlock missing =
                    names.stream().map(name -> CodeBlock.of("$N == null", name)).collect(CodeBlock.joining(" && "));
            build.beginControlFlow("if (server.credentialRequired() && $L)", missing)
                    .addStatement(
                            "throw new $T($S + server.name() + $S)",
                            ClassName.get(IllegalStateException.class),
                            "the server ",
                            " asks for a credential: call "
                                    + names.stream()
                                            .map(name -> name + "(token)")
                                            .collect(Collectors.joining(" or ")))
                    .endControlFlow();
        }
        return build.addStatement("return new $T(this, server)", client).build();
    }
}
