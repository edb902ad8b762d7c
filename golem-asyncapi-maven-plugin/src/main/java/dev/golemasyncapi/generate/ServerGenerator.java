package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.golemasyncapi.model.ChannelAddress;
import dev.golemasyncapi.model.Server;
import dev.golemasyncapi.model.ServerVariable;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Generates the class with a factory for each WebSocket server of the document, and one for any other. */
final class ServerGenerator {

    private final Context context;
    private final ClassName self;

    ServerGenerator(Context context) {
        this.context = context;
        this.self = Context.classOf(context.names().server());
    }

    TypeSpec generate() {
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(context.generated())
                .addJavadoc(
                        "A server that a {@link $T} can connect to.\n",
                        Context.classOf(context.names().client()))
                .addField(JavaTypes.STRING, "name", Modifier.PRIVATE, Modifier.FINAL)
                .addField(JavaTypes.URI, "uri", Modifier.PRIVATE, Modifier.FINAL)
                .addField(TypeName.BOOLEAN, "credentialRequired", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(JavaTypes.STRING, "name")
                        .addParameter(JavaTypes.URI, "uri")
                        .addParameter(TypeName.BOOLEAN, "credentialRequired")
                        .addStatement("this.name = name")
                        .addStatement("this.uri = uri")
                        .addStatement("this.credentialRequired = credentialRequired")
                        .build());
        for (Server server : context.api().servers()) {
            if (server.isWebSocket()) {
                addFactories(type, server);
            }
        }
        return type.addMethod(of())
                .addMethod(getter(JavaTypes.STRING, "name", "What the document calls the server."))
                .addMethod(getter(JavaTypes.URI, "uri", "The address that the channels are below."))
                .addMethod(getter(
                        TypeName.BOOLEAN, "credentialRequired", "Whether the document asks for a credential here."))
                .addMethod(MethodSpec.methodBuilder("toString")
                        .addAnnotation(JavaTypes.OVERRIDE)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(JavaTypes.STRING)
                        .addStatement("return name + $S + uri + $S", " (", ")")
                        .build())
                .build();
    }

    private void addFactories(TypeSpec.Builder type, Server server) {
        type.addMethod(factory(server));
        List<ServerVariable> variables = server.variables();
        if (!variables.isEmpty()
                && variables.stream().allMatch(each -> each.defaultValue().isPresent())) {
            CodeBlock defaults = variables.stream()
                    .map(each -> Literals.string(each.defaultValue().orElseThrow()))
                    .collect(CodeBlock.joining(", "));
            type.addMethod(signature(server)
                    .addJavadoc("\n<p>All variables have the values that the document gives them.\n")
                    .addStatement("return $N($L)", context.names().serverFactory(server.name()), defaults)
                    .build());
        }
    }

    private MethodSpec.Builder signature(Server server) {
        return MethodSpec.methodBuilder(context.names().serverFactory(server.name()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(server.description()
                        .map(Javadocs::of)
                        .filter(block -> !block.isEmpty())
                        .orElseGet(() ->
                                Javadocs.block("The server " + Javadocs.code(server.name()) + " of the document.")))
                .returns(self);
    }

    private MethodSpec factory(Server server) {
        MethodSpec.Builder factory = signature(server);
        Map<String, String> names = context.names().serverVariables(server.name());
        if (!server.variables().isEmpty()) {
            factory.addJavadoc("\n");
        }
        for (ServerVariable variable : server.variables()) {
            String name = names.getOrDefault(variable.name(), "");
            factory.addParameter(ParameterSpec.builder(JavaTypes.STRING, name).build());
            factory.addJavadoc(Javadocs.tag(
                    "@param " + name,
                    variable.description()
                            .map(Javadocs::sentence)
                            .filter(sentence -> !sentence.isEmpty())
                            .orElse("The variable " + Javadocs.code(variable.name()) + ".")));
            if (!variable.allowed().isEmpty()) {
                factory.addCode(requireAllowed(variable, name));
            }
        }
        return factory.addStatement(
                        "return new $T($L, $T.of($L, $L), $L)",
                        self,
                        Literals.string(server.name()),
                        context.runtime("ServerUrl"),
                        url(server, names),
                        Literals.string(server.protocol()),
                        Credentials.of(context.api()).areRequiredBy(server))
                .build();
    }

    private CodeBlock requireAllowed(ServerVariable variable, String name) {
        CodeBlock allowed = variable.allowed().stream().map(Literals::string).collect(CodeBlock.joining(", "));
        return CodeBlock.builder()
                .addStatement(
                        "$T.requireListed($L, $N, $T.of($L))",
                        context.runtime("ServerUrl"),
                        Literals.string(variable.name()),
                        name,
                        JavaTypes.LIST,
                        allowed)
                .build();
    }

    private static CodeBlock url(Server server, Map<String, String> names) {
        return ChannelAddress.parse(server.url()).parts().stream()
                .map(part -> part instanceof ChannelAddress.Variable variable && names.containsKey(variable.name())
                        ? CodeBlock.of("$N", names.get(variable.name()))
                        : Literals.string(
                                part instanceof ChannelAddress.Literal literal
                                        ? literal.text()
                                        : "{" + ((ChannelAddress.Variable) part).name() + "}"))
                .collect(CodeBlock.joining(" + "));
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("""
                        A server that the document does not name.

                        @param uri its address with the scheme {@code ws} or {@code wss}
                        @throws IllegalArgumentException if it is not the address of a WebSocket server
                        """)
                .addParameter(JavaTypes.URI, "uri")
                .returns(self)
                .addStatement(
                        "return new $T($S, $T.of(uri.toString(), $S), false)",
                        self,
                        "custom",
                        context.runtime("ServerUrl"),
                        "wss")
                .build();
    }

    private static MethodSpec getter(TypeName type, String name, String javadoc) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L\n", javadoc)
                .returns(type)
                .addStatement("return $N", name)
                .build();
    }
}
