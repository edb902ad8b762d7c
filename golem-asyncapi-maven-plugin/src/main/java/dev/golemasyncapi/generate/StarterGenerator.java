package dev.golemasyncapi.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.model.Channel;
import dev.golemasyncapi.model.Parameter;
import dev.golemasyncapi.model.SecurityScheme;
import dev.golemasyncapi.model.SecurityScheme.Certificate;
import dev.golemasyncapi.model.SecurityScheme.HttpBasic;
import dev.golemasyncapi.model.SecurityScheme.Other;
import dev.golemasyncapi.model.SecurityScheme.UserPassword;
import dev.golemasyncapi.naming.JavaNames;
import dev.golemasyncapi.options.GeneratorOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Generates what a project begins with: a class that connects to the first channel and prints what it brings, and a
 * test. They belong to the user from then on, and so look like what a user writes.
 */
public final class StarterGenerator {

    private static final String MAIN = "Main";
    private static final String ARGUMENTS = "arguments";
    private static final String CLIENT = "client";
    private static final ClassName SYSTEM = ClassName.get(System.class);

    private final Context context;
    private final TypeMapper types;
    private final FileStyle style;

    private StarterGenerator(Context context) {
        this.context = context;
        this.types = new TypeMapper(context);
        this.style = new FileStyle(context);
    }

    /** The sources, with the places that they have in a project. */
    public static List<SourceFile> generate(Api api, JavaNames names, GeneratorOptions options) {
        Context context = Context.of(api, names, options);
        StarterGenerator generator = new StarterGenerator(context);
        Stream<SourceFile> main = generator.main().stream().map(type -> generator.file("src/main/java/", type));
        Stream<SourceFile> test = new StarterTestGenerator(context)
                .generate().stream().map(type -> generator.file("src/test/java/", type));
        return Stream.concat(main, test).toList();
    }

    private SourceFile file(String root, TypeSpec type) {
        SourceFile file = style.file(context.names().packages().client(), type);
        return new SourceFile(root + file.path(), file.content());
    }

    private Optional<TypeSpec> main() {
        return SourceGenerator.hasClient(context.api()) ? channel().map(this::main) : Optional.empty();
    }

    /** The first channel whose messages can be had without more than the parameters of its address. */
    private Optional<Channel> channel() {
        List<Channel> simple = context.api().channels().stream()
                .filter(channel ->
                        channel.subscribe().isPresent() || channel.publish().isPresent())
                .filter(channel -> !new BindingArguments(
                                context, channel, new ChannelArguments(context, channel).scope())
                        .hasRequired())
                .toList();
        return simple.stream()
                .filter(channel -> channel.subscribe().isPresent())
                .findFirst()
                .or(() -> simple.stream().findFirst());
    }

    private TypeSpec main(Channel channel) {
        List<String> expected = new ArrayList<>(List.of("ADDRESS"));
        channel.parameters().stream().map(Parameter::name).forEach(expected::add);
        return TypeSpec.classBuilder(MAIN)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Connects to the service, and shows what comes.\n")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("main")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("Connects, and prints each message until there are no more.\n\n")
                        .addJavadoc(
                                "@param $L the address of the server, such as {@code ws://localhost:8080},\n",
                                ARGUMENTS)
                        .addJavadoc("    and a value for each parameter of the channel\n")
                        .addParameter(ArrayTypeName.of(JavaTypes.STRING), ARGUMENTS)
                        .beginControlFlow("if ($L.length != $L)", ARGUMENTS, expected.size())
                        .addStatement(
                                "throw new $T($L)",
                                ClassName.get(IllegalArgumentException.class),
                                Literals.string("expected " + expected.size()
                                        + (expected.size() == 1 ? " argument: " : " arguments: ")
                                        + String.join(" ", expected)))
                        .endControlFlow()
                        .addCode(connect(channel))
                        .build())
                .build();
    }

    private CodeBlock connect(Channel channel) {
        ClassName client = Context.classOf(context.names().client());
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("$T builder = $T.builder()", client.nestedClass("Builder"), client)
                .addStatement(
                        "builder.server($T.of($T.create($L[0])))",
                        Context.classOf(context.names().server()),
                        JavaTypes.URI,
                        ARGUMENTS);
        for (SecurityScheme scheme : context.api().securitySchemes()) {
            if (isText(scheme)) {
                String method = context.names().credential(scheme.name());
                code.addStatement(
                        "$T.ofNullable($T.getenv($L)).ifPresent(builder::$N)",
                        ClassName.get(Optional.class),
                        SYSTEM,
                        Literals.string(variable(method)),
                        method);
            }
        }
        return code.beginControlFlow(
                        "try ($T $L = builder.build();\n        $T $L = $L.$N($L))",
                        client,
                        CLIENT,
                        opened(channel),
                        channel.publish().isEmpty() ? "messages" : "connection",
                        CLIENT,
                        context.names().channelMethod(channel.address().text()),
                        new StarterArguments(context, channel, ARGUMENTS).all())
                .add(use(channel))
                .endControlFlow()
                .build();
    }

    private TypeName opened(Channel channel) {
        return new ChannelMethod(context, channel).result();
    }

    private CodeBlock use(Channel channel) {
        if (channel.subscribe().isEmpty()) {
            return CodeBlock.builder()
                    .addStatement(
                            "$T.out.println($S + connection.isConnected())", SYSTEM, "Connected, and ready to send: ")
                    .build();
        }
        TypeName type = types.boxed(channel.subscribe().get().payload());
        CodeBlock text = type.equals(JavaTypes.BYTES)
                ? CodeBlock.of("$T.toString(message)", ClassName.get("java.util", "Arrays"))
                : CodeBlock.of("message");
        return CodeBlock.builder()
                .beginControlFlow(
                        "for ($T message : $L)",
                        type,
                        channel.publish().isEmpty() ? "messages" : "connection.messages()")
                .addStatement("$T.out.println($L)", SYSTEM, text)
                .endControlFlow()
                .build();
    }

    private static boolean isText(SecurityScheme scheme) {
        return !(scheme.kind() instanceof Certificate
                || scheme.kind() instanceof HttpBasic
                || scheme.kind() instanceof Other
                || scheme.kind() instanceof UserPassword);
    }

    /** The environment variable that is looked for: bearerToken in BEARER_TOKEN. */
    private static String variable(String method) {
        return method.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
