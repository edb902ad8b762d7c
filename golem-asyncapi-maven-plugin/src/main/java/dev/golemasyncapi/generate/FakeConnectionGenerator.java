package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.golemasyncapi.model.Channel;
import dev.golemasyncapi.model.Encoding;
import dev.golemasyncapi.model.Message;
import dev.golemasyncapi.model.Operation;
import dev.golemasyncapi.model.Parameter;
import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.naming.NameScope;
import dev.golemasyncapi.naming.TestKitNames;
import java.util.List;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/** Generates the server's end of the connections to a channel, inside of the fake server. */
final class FakeConnectionGenerator {

    private final Context context;
    private final Channel channel;
    private final TestKitNames.OfChannel names;
    private final ClassName server;
    private final ClassName self;
    private final TypeMapper types;
    private final ChannelArguments arguments;
    private final WireKinds kinds;
    private final NameScope variables;
    private final ReaderExpressions readers;
    private final WriterExpressions writers;
    private final MethodSpec.Builder constructor;
    private final TypeSpec.Builder type;

    FakeConnectionGenerator(Context context, Channel channel) {
        this.context = context;
        this.channel = channel;
        TestKitNames all = context.names().testKit();
        this.names = all.of(channel);
        this.server = Context.classOf(all.server());
        this.self = server.nestedClass(names.connection());
        this.types = new TypeMapper(context);
        this.arguments = new ChannelArguments(context, channel);
        this.kinds = new WireKinds(context);
        this.variables = NameScope.ofMembers()
                .reserve("start", "query", "headers", "message", "deadline")
                .reserve(names.parameters().values().toArray(String[]::new));
        this.readers = new ReaderExpressions(CodecCalls.elsewhere(context), variables);
        this.writers = new WriterExpressions(CodecCalls.elsewhere(context), variables);
        this.constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(context.testKit("ConnectionStart"), "start")
                .addStatement("super(start)");
        this.type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(context.testKit("FakeConnection"))
                .addJavadoc(Javadocs.block("The server's end of a connection to "
                        + Javadocs.code(channel.address().text()) + "."));
    }

    TypeSpec generate() {
        channel.parameters().forEach(this::parameter);
        channel.webSocket().flatMap(binding -> binding.query()).ifPresent(each -> binding("query", each));
        channel.webSocket().flatMap(binding -> binding.headers()).ifPresent(each -> binding("headers", each));
        type.addMethod(constructor.build());
        if (!SecurityRequirements.supported(context.api()).isEmpty()) {
            credentials();
        }
        channel.subscribe().ifPresent(this::sending);
        channel.publish().ifPresent(this::receiving);
        return type.build();
    }

    private void parameter(Parameter parameter) {
        TypeName java = arguments.parameterType(parameter.type());
        Type read = java.equals(JavaTypes.STRING) ? ScalarType.STRING : parameter.type();
        String name = names.of(parameter);
        member(
                java,
                name,
                CodeBlock.of(
                        "start.parameter($L, $L, $L)",
                        Literals.string(parameter.name()),
                        kinds.of(read),
                        readers.function(read, "parser")),
                "{@return the parameter " + Javadocs.code(parameter.name()) + " of the path}");
        var checks = new ParameterChecks(context, parameter, name);
        if (arguments.isEnumeration(parameter.type())) {
            constructor.addStatement(checks.ofListed(java));
        } else {
            checks.ofScalar().forEach(constructor::addStatement);
        }
    }

    private void binding(String kind, Type described) {
        if (BindingArguments.isDescribed(context, described)) {
            member(
                    types.boxed(described),
                    kind,
                    CodeBlock.of(
                            "start.$L($L, $L)",
                            kind,
                            kinds.ofMembers(described),
                            readers.function(described, "parser")),
                    kind.equals("query")
                            ? "{@return the query of the handshake}"
                            : "{@return the headers of the handshake}");
        }
    }

    /** Something of the handshake, read before that is answered. */
    private void member(TypeName java, String name, CodeBlock value, String javadoc) {
        type.addField(java, name, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(method(name, javadoc)
                        .returns(java)
                        .addStatement("return $N", name)
                        .build());
        constructor.addStatement("this.$N = $L", name, value);
    }

    private void credentials() {
        ClassName credentials = server.nestedClass(TestKitNames.CREDENTIALS);
        type.addMethod(method("credentials", "{@return the credentials of the handshake}")
                .returns(credentials)
                .addStatement("return new $T(handshake())", credentials)
                .build());
    }

    private void sending(Operation operation) {
        TypeName message = types.boxed(operation.payload());
        CodeBlock writer = codec("MessageWriter", operation.encoding(), () -> writers.function(operation.payload()));
        type.addMethod(method("send", "Sends a message to the client.")
                .addJavadoc("\n@param message the message\n")
                .addParameter(message, "message")
                .addStatement("send($L, message)", writer)
                .build());
        if (operation.encoding() == Encoding.JSON) {
            type.addMethod(method("textOf", "The text of a message, to be sent in fragments, or cut.")
                    .addJavadoc("\n@param message the message\n@return its text\n")
                    .addParameter(message, "message")
                    .returns(JavaTypes.STRING)
                    .addStatement("return textOf($L, message)", writer)
                    .build());
        }
        List<Message> withExamples = operation.messages().stream()
                .filter(each -> !each.examples().isEmpty())
                .toList();
        if (operation.encoding() != Encoding.BINARY && !withExamples.isEmpty()) {
            MethodSpec.Builder examples =
                    method("sendExamples", "Sends the examples that the document gives, in its order.");
            for (Message each : withExamples) {
                examples.addStatement(
                        "$T.payloads().forEach(this::sendText)",
                        Context.classOf(context.names().examples(each)));
            }
            type.addMethod(examples.build());
        }
    }

    private void receiving(Operation operation) {
        type.addMethod(method("received", "Waits for the next message of the client.")
                .addJavadoc("\n@param deadline how long\n@return the message\n")
                .addParameter(JavaTypes.DURATION, "deadline")
                .returns(types.boxed(operation.payload()))
                .addStatement(
                        "return receive($L, deadline)",
                        codec(
                                "MessageReader",
                                operation.encoding(),
                                () -> readers.function(operation.payload(), "parser")))
                .build());
    }

    private CodeBlock codec(String codec, Encoding encoding, Supplier<CodeBlock> json) {
        return switch (encoding) {
            case JSON -> CodeBlock.of("$T.json($L)", context.testKit(codec), json.get());
            case TEXT -> CodeBlock.of("$T.text()", context.testKit(codec));
            case BINARY -> CodeBlock.of("$T.bytes()", context.testKit(codec));
        };
    }

    private static MethodSpec.Builder method(String name, String javadoc) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).addJavadoc(Javadocs.block(javadoc));
    }
}
