package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.golemasyncapi.model.ChannelAddress;
import dev.golemasyncapi.model.Server;
import dev.golemasyncapi.model.ServerVariable;
import dev.golemasyncapi.naming.ServerEnumNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Generates the class with a factory for each WebSocket server of the document, and one for any other. */
final class ServerGenerator {

    private static final TypeName ALTERNATIVES =
            ParameterizedTypeName.get(JavaTypes.LIST, ParameterizedTypeName.get(JavaTypes.LIST, JavaTypes.STRING));

    private final Context context;
    private final ClassName self;

    ServerGenerator(Context context) {
        this.context = context;
        this.self = Context.classOf(context.names().server());
    }

    TypeSpec generate() {
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotations(context.generated())
                .addJavadoc(
                        "A server that a {@link $T} can connect to.\n",
                        Context.classOf(context.names().client()))
                .addField(JavaTypes.STRING, "name", Modifier.PRIVATE, Modifier.FINAL)
                .addField(JavaTypes.URI, "uri", Modifier.PRIVATE, Modifier.FINAL)
                .addField(TypeName.BOOLEAN, "listed", Modifier.PRIVATE, Modifier.FINAL)
                .addField(ALTERNATIVES, "security", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(JavaTypes.STRING, "name")
                        .addParameter(JavaTypes.URI, "uri")
                        .addParameter(TypeName.BOOLEAN, "listed")
                        .addParameter(ALTERNATIVES, "security")
                        .addStatement("this.name = name")
                        .addStatement("this.uri = uri")
                        .addStatement("this.listed = listed")
                        .addStatement("this.security = security")
                        .build());
        for (Server server : context.api().servers()) {
            if (server.isWebSocket()) {
                addFactories(type, server);
            }
        }
        enums().forEach(type::addType);
        if (context.api().channels().stream()
                .anyMatch(channel -> !channel.servers().isEmpty())) {
            type.addMethod(requireOneOf());
        }
        return type.addMethod(of())
                .addMethod(getter(JavaTypes.STRING, "name", "what the document calls the server"))
                .addMethod(getter(JavaTypes.URI, "uri", "the address that the channels are below"))
                .addMethod(getter(
                        ALTERNATIVES,
                        "security",
                        "the security schemes that are asked for: alternatives, each of schemes that belong together"))
                .addMethod(MethodSpec.methodBuilder("toString")
                        .addAnnotation(JavaTypes.OVERRIDE)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(JavaTypes.STRING)
                        .addStatement("return name + $S + $T.shown(uri) + $S", " (", context.runtime("ServerUrl"), ")")
                        .build())
                .build();
    }

    private MethodSpec requireOneOf() {
        return MethodSpec.methodBuilder("requireOneOf")
                .addJavadoc(
                        "Checks that this is one of the servers that have a channel, as far as the document knows it.\n")
                .addParameter(JavaTypes.STRING, "channel")
                .addParameter(ParameterizedTypeName.get(JavaTypes.LIST, JavaTypes.STRING), "servers")
                .beginControlFlow("if (listed)")
                .addStatement("$T.requireOffered(channel, name, servers)", context.runtime("ServerUrl"))
                .endControlFlow()
                .build();
    }

    /** The enums of variables with listed values, each once, however many servers have it. */
    private List<TypeSpec> enums() {
        var types = new LinkedHashMap<String, TypeSpec>();
        for (Server server : context.api().servers()) {
            if (server.isWebSocket()) {
                Map<String, ServerEnumNames> names = context.names().serverEnums(server.name());
                for (ServerVariable variable : server.variables()) {
                    ServerEnumNames listed = names.get(variable.name());
                    if (listed != null) {
                        types.computeIfAbsent(listed.type(), type -> enumeration(variable, listed));
                    }
                }
            }
        }
        return List.copyOf(types.values());
    }

    private static TypeSpec enumeration(ServerVariable variable, ServerEnumNames names) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(names.type())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadocs.block(variable.description()
                        .map(Javadocs::sentence)
                        .filter(sentence -> !sentence.isEmpty())
                        .orElse("The values of the variable " + Javadocs.code(variable.name()) + ".")));
        names.constants()
                .forEach((value, constant) -> type.addEnumConstant(
                        constant,
                        TypeSpec.anonymousClassBuilder("$L", Literals.string(value))
                                .addJavadoc(Javadocs.block(Javadocs.code(value)))
                                .build()));
        return type.addField(JavaTypes.STRING, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(JavaTypes.STRING, "value")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(MethodSpec.methodBuilder("value")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("{@return what stands in the address}\n")
                        .returns(JavaTypes.STRING)
                        .addStatement("return value")
                        .build())
                .build();
    }

    private void addFactories(TypeSpec.Builder type, Server server) {
        type.addMethod(factory(server));
        List<ServerVariable> variables = server.variables();
        if (!variables.isEmpty() && variables.stream().allMatch(ServerGenerator::hasDefault)) {
            CodeBlock defaults =
                    variables.stream().map(each -> defaultOf(server, each)).collect(CodeBlock.joining(", "));
            type.addMethod(signature(server)
                    .addJavadoc(
                            "\n<p>All variables have the values that the document gives them.\n\n@return the server\n")
                    .addStatement("return $N($L)", context.names().serverFactory(server.name()), defaults)
                    .build());
        }
    }

    /** Whether there is a default that the variable may have; a rule complains about any other. */
    private static boolean hasDefault(ServerVariable variable) {
        return variable.defaultValue().isPresent()
                && (variable.allowed().isEmpty()
                        || variable.allowed().contains(variable.defaultValue().get()));
    }

    private CodeBlock defaultOf(Server server, ServerVariable variable) {
        String value = variable.defaultValue().orElseThrow();
        ServerEnumNames names = context.names().serverEnums(server.name()).get(variable.name());
        return names == null
                ? Literals.string(value)
                : CodeBlock.of(
                        "$T.$L",
                        self.nestedClass(names.type()),
                        names.constants().get(value));
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
        server.protocolVersion()
                .ifPresent(version -> factory.addJavadoc(
                        Javadocs.block("\n<p>Version of the protocol: " + Javadocs.code(version) + ".")));
        Map<String, String> names = context.names().serverVariables(server.name());
        factory.addJavadoc("\n");
        for (ServerVariable variable : server.variables()) {
            String name = names.getOrDefault(variable.name(), "");
            ServerEnumNames listed = context.names().serverEnums(server.name()).get(variable.name());
            factory.addParameter(listed == null ? JavaTypes.STRING : self.nestedClass(listed.type()), name);
            factory.addJavadoc(Javadocs.tag(
                    "@param " + name,
                    variable.description()
                            .map(Javadocs::sentence)
                            .filter(sentence -> !sentence.isEmpty())
                            .orElse("The variable " + Javadocs.code(variable.name()) + ".")));
        }
        return factory.addJavadoc("@return the server\n")
                .addStatement(
                        "return new $T($L, $T.of($L, $L), true, $L)",
                        self,
                        Literals.string(server.name()),
                        context.runtime("ServerUrl"),
                        url(server, names),
                        Literals.string(server.protocol()),
                        SecurityRequirements.expression(SecurityRequirements.of(context.api(), server.security())))
                .build();
    }

    private CodeBlock url(Server server, Map<String, String> names) {
        return ChannelAddress.parse(server.url()).parts().stream()
                .map(part -> part instanceof ChannelAddress.Variable variable && names.containsKey(variable.name())
                        ? value(server, variable.name(), names.get(variable.name()))
                        : Literals.string(
                                part instanceof ChannelAddress.Literal literal
                                        ? literal.text()
                                        : "{" + ((ChannelAddress.Variable) part).name() + "}"))
                .collect(CodeBlock.joining(" + "));
    }

    private CodeBlock value(Server server, String variable, String name) {
        return context.names().serverEnums(server.name()).containsKey(variable)
                ? CodeBlock.of("$N.value()", name)
                : CodeBlock.of("$T.variable($L, $N)", context.runtime("ServerUrl"), Literals.string(variable), name);
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("""
                        A server that the document does not name.

                        @param uri its address with the scheme {@code ws} or {@code wss}
                        @return the server
                        @throws IllegalArgumentException if it is not the address of a WebSocket server
                        """)
                .addParameter(JavaTypes.URI, "uri")
                .returns(self)
                .addStatement(
                        "return new $T($S, $T.of(uri.toString(), $S), false, $L)",
                        self,
                        "custom",
                        context.runtime("ServerUrl"),
                        "wss",
                        SecurityRequirements.expression(SecurityRequirements.ofUnnamedServer(context.api())))
                .build();
    }

    private static MethodSpec getter(TypeName type, String name, String result) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("{@return $L}\n", result)
                .returns(type)
                .addStatement("return $N", name)
                .build();
    }
}
