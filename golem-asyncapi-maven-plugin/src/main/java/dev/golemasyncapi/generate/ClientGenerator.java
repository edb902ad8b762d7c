package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.golemasyncapi.model.Channel;
import dev.golemasyncapi.model.Info;
import javax.lang.model.element.Modifier;

/** Generates the client: a method for each channel. */
final class ClientGenerator {

    private final Context context;
    private final ClassName self;
    private final ClassName builder;

    ClientGenerator(Context context) {
        this.context = context;
        this.self = Context.classOf(context.names().client());
        this.builder = self.nestedClass("Builder");
    }

    TypeSpec generate() {
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(JavaTypes.AUTO_CLOSEABLE)
                .addAnnotations(context.generated())
                .addJavadoc(javadoc());
        addFields(type);
        type.addMethod(constructor());
        type.addMethod(MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("{@return a builder without a server}\n")
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build());
        for (Channel channel : context.api().channels()) {
            if (channel.subscribe().isPresent() || channel.publish().isPresent()) {
                type.addMethods(new ChannelMethod(context, channel).generate());
            }
        }
        return type.addMethod(handshake())
                .addMethod(MethodSpec.methodBuilder("close")
                        .addAnnotation(JavaTypes.OVERRIDE)
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Closes every stream of this client. Closing again does nothing.\n")
                        .addStatement("connections.close()")
                        .build())
                .addMethod(MethodSpec.methodBuilder("toString")
                        .addAnnotation(JavaTypes.OVERRIDE)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(JavaTypes.STRING)
                        .addStatement("return $S + server + $S", self.simpleName() + "[", "]")
                        .build())
                .addType(new ClientBuilderGenerator(context).generate())
                .build();
    }

    private CodeBlock javadoc() {
        Info info = context.api().info();
        CodeBlock.Builder javadoc = CodeBlock.builder();
        javadoc.add(Javadocs.block(
                "A client of " + Javadocs.title(info) + ", version " + Javadocs.escaped(info.version()) + "."));
        info.description().ifPresent(text -> javadoc.add(Javadocs.more(text)));
        javadoc.add(
                "\n<p>A client may be shared between threads. It keeps no connection of its own: each stream has one.\n");
        return javadoc.build();
    }

    private void addFields(TypeSpec.Builder type) {
        type.addField(Context.classOf(context.names().server()), "server", Modifier.PRIVATE, Modifier.FINAL);
        type.addField(
                ParameterizedTypeName.get(JavaTypes.MAP, JavaTypes.STRING, JavaTypes.STRING),
                "headers",
                Modifier.PRIVATE,
                Modifier.FINAL);
        type.addField(context.runtime("Credentials"), "credentials", Modifier.PRIVATE, Modifier.FINAL);
        type.addField(
                ParameterizedTypeName.get(JavaTypes.LIST, JavaTypes.STRING),
                "subprotocols",
                Modifier.PRIVATE,
                Modifier.FINAL);
        type.addField(context.runtime("WebSocketClient"), "connections", Modifier.PRIVATE, Modifier.FINAL);
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(builder, "builder")
                .addParameter(Context.classOf(context.names().server()), "server")
                .addStatement("this.server = server")
                .addStatement("this.headers = $T.copyOf(builder.headers)", context.runtime("Members"))
                .addStatement("this.credentials = builder.credentials.copy()")
                .addStatement("this.subprotocols = $T.copyOf(builder.subprotocols)", JavaTypes.LIST)
                .addStatement("this.connections = new $T(builder.options.build())", context.runtime("WebSocketClient"))
                .build();
    }

    /** The one place where the parts of a handshake that all channels share come together. */
    private MethodSpec handshake() {
        ClassName request = context.runtime("WebSocketRequest");
        ClassName requestBuilder = request.nestedClass("Builder");
        return MethodSpec.methodBuilder("handshake")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(JavaTypes.STRING, "path")
                .returns(requestBuilder)
                .addStatement(
                        "$T request = $T.to($T.join(server.uri(), path))",
                        requestBuilder,
                        request,
                        context.runtime("ServerUrl"))
                .addStatement("headers.forEach(request::header)")
                .addStatement("subprotocols.forEach(request::subprotocol)")
                .addStatement("credentials.addTo(request, $S + server.name(), server.security())", "the server ")
                .addStatement("return request")
                .build();
    }
}
