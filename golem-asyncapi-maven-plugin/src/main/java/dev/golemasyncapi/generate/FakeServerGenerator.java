package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.golemasyncapi.model.Channel;
import dev.golemasyncapi.model.Operation;
import dev.golemasyncapi.model.Server;
import dev.golemasyncapi.naming.TestKitNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates the fake server: what of the test kit differs between documents. */
final class FakeServerGenerator {

    private static final ClassName TLS = ClassName.get("javax.net.ssl", "SSLContext");

    private final Context context;
    private final TestKitNames names;
    private final ClassName self;
    private final ClassName role;
    private final ClassName played;
    private final boolean hasSchemes;

    FakeServerGenerator(Context context) {
        this.context = context;
        this.names = context.names().testKit();
        this.self = Context.classOf(names.server());
        this.role = self.nestedClass(TestKitNames.ROLE);
        this.played = context.testKit("PlayedServer");
        this.hasSchemes = !SecurityRequirements.supported(context.api()).isEmpty();
    }

    TypeSpec generate() {
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(context.testKit("FakeServer"))
                .addAnnotations(context.generated())
                .addJavadoc(Javadocs.block(
                        "A server of " + Javadocs.title(context.api().info())
                                + " in this process, for tests of what uses its client."));
        List<Channel> channels =
                context.api().channels().stream().filter(names::has).toList();
        channels.forEach(channel -> type.addField(field(channel)));
        type.addMethod(constructor());
        type.addMethods(starts());
        type.addMethod(clientServer());
        if (hasSchemes) {
            type.addMethod(accept());
        }
        channels.forEach(channel -> type.addMethod(handler(channel)).addMethod(take(channel)));
        if (!names.roles().isEmpty()) {
            type.addType(roles());
        }
        if (hasSchemes) {
            type.addType(new FakeCredentialsGenerator(context).generate());
        }
        channels.forEach(channel -> type.addType(new FakeConnectionGenerator(context, channel).generate()));
        return type.build();
    }

    private TestKitNames.OfChannel of(Channel channel) {
        return names.of(channel);
    }

    private ClassName connection(Channel channel) {
        return self.nestedClass(of(channel).connection());
    }

    private FieldSpec field(Channel channel) {
        List<CodeBlock> security = Stream.of(channel.subscribe(), channel.publish())
                .flatMap(Optional::stream)
                .map(Operation::security)
                .map(alternatives -> SecurityRequirements.of(context.api(), alternatives))
                .filter(alternatives -> !alternatives.isEmpty())
                .distinct()
                .map(SecurityRequirements::expression)
                .toList();
        ClassName fake = context.testKit("FakeChannel");
        return FieldSpec.builder(
                        ParameterizedTypeName.get(fake, connection(channel)),
                        of(channel).field(),
                        Modifier.PRIVATE,
                        Modifier.FINAL)
                .initializer(
                        "channel(new $T<>($L, $T.of($L), $T.of($L), $T::new))",
                        fake,
                        Literals.string(channel.address().text()),
                        JavaTypes.LIST,
                        channel.servers().stream().map(Literals::string).collect(CodeBlock.joining(", ")),
                        JavaTypes.LIST,
                        CodeBlock.join(security, ", "),
                        connection(channel))
                .build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(played, "played")
                .addParameter(context.nullable(TLS), "tls")
                .addStatement("super(played, $L, tls)", new FakeCredentialsGenerator(context).table())
                .build();
    }

    private List<MethodSpec> starts() {
        if (names.roles().isEmpty()) {
            CodeBlock unnamed = CodeBlock.of("new $T($S, $T.of())", played, "", JavaTypes.LIST);
            return List.of(
                    start("start", "Starts a server.", unnamed, "null")
                            .addJavadoc("\n@return the server\n")
                            .build(),
                    start("startTls", "Starts a server that speaks TLS.", unnamed, "tls")
                            .addJavadoc("\n@param tls has its certificate\n@return the server\n")
                            .addParameter(TLS, "tls")
                            .build());
        }
        CodeBlock chosen = CodeBlock.of("role.played");
        String first = names.roles().values().iterator().next();
        return List.of(
                method("start", "Starts a server that plays the first one of the document.")
                        .addJavadoc("\n@return the server\n")
                        .addModifiers(Modifier.STATIC)
                        .returns(self)
                        .addStatement("return start($T.$N)", role, first)
                        .build(),
                start("start", "Starts a server that plays one of the document.", chosen, "null")
                        .addJavadoc("\n@param role what it plays\n@return the server\n")
                        .addParameter(role, "role")
                        .build(),
                start("startTls", "Starts a server that plays one of the document, and speaks TLS.", chosen, "tls")
                        .addJavadoc("\n@param role what it plays\n@param tls has its certificate\n@return the server\n")
                        .addParameter(role, "role")
                        .addParameter(TLS, "tls")
                        .build());
    }

    private MethodSpec.Builder start(String name, String javadoc, CodeBlock server, String tls) {
        return method(name, javadoc)
                .addModifiers(Modifier.STATIC)
                .returns(self)
                .addStatement("$1T server = new $1T($2L, $3L)", self, server, tls)
                .addStatement("server.listen()")
                .addStatement("return server");
    }

    private MethodSpec clientServer() {
        ClassName server = Context.classOf(context.names().server());
        return method("clientServer", "{@return this server, for the builder of the client}")
                .returns(server)
                .addStatement("return $T.of(uri())", server)
                .build();
    }

    private MethodSpec accept() {
        return method(
                        "acceptOnly",
                        "Refuses handshakes from now on with status 401, unless their credentials are accepted.")
                .addJavadoc("\n@param accepted tells whether they are\n")
                .addParameter(
                        ParameterizedTypeName.get(
                                ClassName.get("java.util.function", "Predicate"),
                                self.nestedClass(TestKitNames.CREDENTIALS)),
                        "accepted")
                .addStatement(
                        "accept(request -> accepted.test(new $T(request)))", self.nestedClass(TestKitNames.CREDENTIALS))
                .build();
    }

    private MethodSpec handler(Channel channel) {
        return method(
                        of(channel).handler(),
                        "Sets what is done with each connection to " + address(channel) + " from now on.")
                .addJavadoc("\n@param handler runs on a thread of the connection\n")
                .addParameter(
                        ParameterizedTypeName.get(
                                context.testKit("ConnectionHandler"),
                                WildcardTypeName.supertypeOf(connection(channel))),
                        "handler")
                .addStatement("handle($N, handler)", of(channel).field())
                .build();
    }

    private MethodSpec take(Channel channel) {
        return method(of(channel).take(), "Waits for the next connection to " + address(channel) + ".")
                .addJavadoc("\n@param deadline how long\n@return the connection\n")
                .addParameter(JavaTypes.DURATION, "deadline")
                .returns(connection(channel))
                .addStatement("return take($N, deadline)", of(channel).field())
                .build();
    }

    private static String address(Channel channel) {
        return Javadocs.code(channel.address().text());
    }

    private TypeSpec roles() {
        TypeSpec.Builder type = TypeSpec.enumBuilder(role)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The servers of the document that can be played.\n");
        for (Server server : context.api().servers()) {
            if (server.isWebSocket()) {
                type.addEnumConstant(
                        names.role(server),
                        TypeSpec.anonymousClassBuilder(
                                        "new $T($L, $L)",
                                        played,
                                        Literals.string(server.name()),
                                        SecurityRequirements.expression(
                                                SecurityRequirements.of(context.api(), server.security())))
                                .addJavadoc(Javadocs.block(Javadocs.code(server.name())))
                                .build());
            }
        }
        return type.addField(played, "played", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(played, "played")
                        .addStatement("this.played = played")
                        .build())
                .build();
    }

    private static MethodSpec.Builder method(String name, String javadoc) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).addJavadoc(Javadocs.block(javadoc));
    }
}
