package dev.golemasyncapi.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.golemasyncapi.model.SecurityScheme;
import javax.lang.model.element.Modifier;

/** Generates the client's builder. */
final class ClientBuilderGenerator {

    private final Context context;
    private final ClassName client;
    private final ClassName server;
    private final ClassName builder;

    ClientBuilderGenerator(Context context) {
        this.context = context;
        this.client = Context.classOf(context.names().client());
        this.server = Context.classOf(context.names().server());
        this.builder = client.nestedClass("Builder");
    }

    TypeSpec generate() {
        ClassName options = context.runtime("ClientOptions");
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Builds {@link $T}.\n", client)
                .addField(context.nullable(server), "server", Modifier.PRIVATE);
        type.addField(FieldSpec.builder(
                                ParameterizedTypeName.get(JavaTypes.MAP, JavaTypes.STRING, JavaTypes.STRING),
                                "headers",
                                Modifier.PRIVATE,
                                Modifier.FINAL)
                        .initializer("new $T<>()", JavaTypes.LINKED_HASH_MAP)
                        .build())
                .addField(FieldSpec.builder(
                                context.runtime("Credentials"), "credentials", Modifier.PRIVATE, Modifier.FINAL)
                        .initializer("new $T()", context.runtime("Credentials"))
                        .build())
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(JavaTypes.LIST, JavaTypes.STRING),
                                "subprotocols",
                                Modifier.PRIVATE,
                                Modifier.FINAL)
                        .initializer("new $T<>()", JavaTypes.ARRAY_LIST)
                        .build())
                .addField(FieldSpec.builder(
                                context.runtime("ClientOptionsBuilder"), "options", Modifier.PRIVATE, Modifier.FINAL)
                        .initializer("$T.builder()", options)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(setter("server", server, "server", "The server to connect to; required."));
        for (SecurityScheme scheme : SecurityRequirements.supported(context.api())) {
            type.addMethods(new CredentialMethods(context, builder, scheme).generate());
        }
        type.addMethod(allowPlaintextCredentials());
        type.addMethod(header());
        type.addMethod(subprotocols());
        type.addMethods(new ClientOptionMethods(context, builder).generate());
        return type.addMethod(build()).build();
    }

    private MethodSpec setter(String name, TypeName type, String field, String javadoc) {
        return method(name, javadoc, CodeBlock.of("@param $1L the $1L\n", name))
                .addParameter(type, name)
                .addStatement("this.$N = $T.requireNonNull($N, $S)", field, JavaTypes.OBJECTS, name, name)
                .addStatement("return this")
                .build();
    }

    private MethodSpec.Builder method(String name, String javadoc, CodeBlock parameters) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadocs.block(javadoc))
                .addJavadoc("\n$L@return this builder\n", parameters)
                .returns(builder);
    }

    private MethodSpec allowPlaintextCredentials() {
        return method(
                        "allowPlaintextCredentials",
                        "Lets credentials go over {@code ws}, where everyone on the way can read them, to another machine.",
                        CodeBlock.of(""))
                .addStatement("credentials.allowPlaintext()")
                .addStatement("return this")
                .build();
    }

    private MethodSpec subprotocols() {
        return method(
                        "subprotocols",
                        "Offers subprotocols in every handshake, the preferred one first.",
                        CodeBlock.of("@param names the names of the subprotocols\n"))
                .addParameter(ArrayTypeName.of(JavaTypes.STRING), "names")
                .varargs()
                .addStatement("subprotocols.addAll($T.of(names))", JavaTypes.LIST)
                .addStatement("return this")
                .build();
    }

    private MethodSpec header() {
        return method(
                        "header",
                        "Adds a header to every handshake; its value is never logged.",
                        CodeBlock.of("@param name the name of the header\n@param value its value\n"))
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
                        {@return the client, which connects only when a stream is opened}

                        @throws IllegalStateException if there is no server, or the server asks for a credential and there is none
                        """)
                .returns(client)
                .beginControlFlow("if (server == null)")
                .addStatement(
                        "throw new $T($S)",
                        ClassName.get(IllegalStateException.class),
                        "no server was chosen: call server(" + server.simpleName() + "...)")
                .endControlFlow();
        build.addStatement("credentials.require($S + server.name(), server.security())", "the server ");
        return build.addStatement("return new $T(this, server)", client).build();
    }
}
