package dev.golemasyncapi.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.golemasyncapi.model.Channel;
import dev.golemasyncapi.model.CorrelationId;
import dev.golemasyncapi.model.Encoding;
import dev.golemasyncapi.model.Message;
import dev.golemasyncapi.model.Operation;
import dev.golemasyncapi.naming.NameScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Generates the method that opens a channel: as a stream of what it brings, as a sink for what it takes, or as a
 * session of both.
 */
final class ChannelMethod {

    private final Context context;
    private final Channel channel;
    private final ChannelArguments arguments;
    private final BindingArguments handshake;
    private final TypeMapper types;
    private final Correlation correlation;

    ChannelMethod(Context context, Channel channel) {
        this.context = context;
        this.channel = channel;
        this.arguments = new ChannelArguments(context, channel);
        this.handshake = new BindingArguments(context, channel, arguments.scope());
        this.types = new TypeMapper(context);
        this.correlation = new Correlation(pointers(channel.publish()), pointers(channel.subscribe()));
    }

    /** Where requests and replies carry their identifiers, as JSON pointers into payloads. */
    private record Correlation(List<String> inRequests, List<String> inReplies) {

        boolean isKnown() {
            return !inRequests.isEmpty() && !inReplies.isEmpty();
        }
    }

    private static List<String> pointers(Optional<Operation> operation) {
        return operation.filter(each -> each.encoding() == Encoding.JSON).stream()
                .flatMap(each -> each.messages().stream())
                .map(Message::correlationId)
                .flatMap(Optional::stream)
                .filter(id -> id.source() == CorrelationId.Source.PAYLOAD)
                .map(id -> id.pointer().toString())
                .distinct()
                .toList();
    }

    /** The method, and a shorter one where all of the query and headers may be left out. */
    List<MethodSpec> generate() {
        var methods = new ArrayList<MethodSpec>();
        methods.add(whole());
        if (handshake.canBeShorter()) {
            MethodSpec.Builder shorter = signature();
            arguments.addTo(shorter);
            handshake.addRequiredTo(shorter);
            methods.add(shorter.addJavadoc(javadoc(handshake.requiredJavadoc()))
                    .addStatement(
                            "return $N($L)",
                            context.names().channelMethod(channel.address().text()),
                            handshake.shortened(arguments.names()))
                    .build());
        }
        return methods;
    }

    private MethodSpec.Builder signature() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(
                        context.names().channelMethod(channel.address().text()))
                .addModifiers(Modifier.PUBLIC)
                .returns(result());
        if (operations().allMatch(Operation::deprecated)) {
            method.addAnnotation(JavaTypes.DEPRECATED);
        }
        return method;
    }

    private MethodSpec whole() {
        MethodSpec.Builder method = signature().addJavadoc(javadoc(handshake.javadoc()));
        NameScope variables = handshake.scope();
        String path = variables.claim("path");
        arguments.addTo(method);
        handshake.addTo(method);
        String address = channel.address().text();
        if (!channel.servers().isEmpty()) {
            method.addStatement("server.requireOneOf($L, $L)", Literals.string(address), listOf(channel.servers()));
        }
        arguments.addChecksTo(method);
        method.addStatement("$T $N = $L", JavaTypes.STRING, path, arguments.path());
        CodeBlock request = request(method, path, variables);
        return method.addStatement(open(request, variables)).build();
    }

    /** Where an operation asks for credentials of its own, they are added to those that the server asks for. */
    private CodeBlock request(MethodSpec.Builder method, String path, NameScope variables) {
        List<List<List<String>>> security = operations()
                .map(operation -> SecurityRequirements.of(context.api(), operation.security()))
                .filter(alternatives -> !alternatives.isEmpty())
                .distinct()
                .toList();
        if (security.isEmpty()) {
            return CodeBlock.of("handshake($N)$L.build()", path, handshake.calls());
        }
        String request = variables.claim("request");
        method.addStatement(
                "$T $N = handshake($N)", context.runtime("WebSocketRequest").nestedClass("Builder"), request, path);
        for (List<List<String>> alternatives : security) {
            method.addStatement(
                    "credentials.addTo($N, $L, $L)",
                    request,
                    Literals.string("the channel " + channel.address().text()),
                    SecurityRequirements.expression(alternatives));
        }
        return CodeBlock.of("$N$L.build()", request, handshake.calls());
    }

    private Stream<Operation> operations() {
        return Stream.of(channel.subscribe(), channel.publish()).flatMap(Optional::stream);
    }

    /** What the method gives. */
    TypeName result() {
        Optional<TypeName> received = channel.subscribe().map(each -> types.boxed(each.payload()));
        Optional<TypeName> sent = channel.publish().map(each -> types.boxed(each.payload()));
        if (received.isPresent() && sent.isPresent()) {
            return ParameterizedTypeName.get(
                    context.runtime(correlation.isKnown() ? "RequestSession" : "MessageSession"),
                    received.get(),
                    sent.get());
        }
        return received.map(type -> ParameterizedTypeName.get(context.runtime("MessageStream"), type))
                .orElseGet(() -> ParameterizedTypeName.get(context.runtime("MessageSink"), sent.orElseThrow()));
    }

    private CodeBlock open(CodeBlock request, NameScope variables) {
        CodeBlock connect = CodeBlock.of(
                "$L, $L", request, Literals.string(channel.address().text()));
        Optional<CodeBlock> reader = channel.subscribe().map(each -> reader(each, variables));
        Optional<CodeBlock> writer = channel.publish().map(each -> writer(each, variables));
        if (reader.isEmpty()) {
            return CodeBlock.of("return connections.openSink($L, $L)", connect, writer.orElseThrow());
        }
        if (writer.isEmpty()) {
            return CodeBlock.of("return connections.open($L, $L)", connect, reader.get());
        }
        return correlation.isKnown()
                ? CodeBlock.of(
                        "return connections.openRequestSession($L, $L, $L, new $T($L, $L))",
                        connect,
                        reader.get(),
                        writer.get(),
                        context.runtime("Correlation"),
                        listOf(correlation.inRequests()),
                        listOf(correlation.inReplies()))
                : CodeBlock.of("return connections.openSession($L, $L, $L)", connect, reader.get(), writer.get());
    }

    private static CodeBlock listOf(List<String> texts) {
        return CodeBlock.of(
                "$T.of($L)",
                JavaTypes.LIST,
                texts.stream().map(Literals::string).collect(CodeBlock.joining(", ")));
    }

    private CodeBlock reader(Operation operation, NameScope variables) {
        return codec("PayloadReader", operation.encoding(), () -> {
            CodeBlock reader = new ReaderExpressions(CodecCalls.elsewhere(context), variables)
                    .function(operation.payload(), "message");
            return new Expectations(context)
                    .of(operation)
                    .map(expectation -> CodeBlock.of("$L, $L", reader, expectation))
                    .orElse(reader);
        });
    }

    private CodeBlock writer(Operation operation, NameScope variables) {
        return codec(
                "PayloadWriter",
                operation.encoding(),
                () -> new WriterExpressions(CodecCalls.elsewhere(context), variables).function(operation.payload()));
    }

    private CodeBlock codec(String type, Encoding encoding, Supplier<CodeBlock> json) {
        return switch (encoding) {
            case JSON -> CodeBlock.of("$T.json($L)", context.runtime(type), json.get());
            case TEXT -> CodeBlock.of("$T.text()", context.runtime(type));
            case BINARY -> CodeBlock.of("$T.bytes()", context.runtime(type));
        };
    }

    private CodeBlock javadoc(CodeBlock ofHandshake) {
        CodeBlock.Builder javadoc = CodeBlock.builder();
        if (channel.subscribe().isPresent() && channel.publish().isPresent()) {
            describeBoth(javadoc, channel.subscribe().get(), channel.publish().get());
        } else {
            describe(javadoc, operations().findFirst().orElseThrow());
        }
        javadoc.add("\n<p>Connects, and returns when the handshake is done. The caller closes the $L.\n\n", thing());
        javadoc.add(arguments.javadoc()).add(ofHandshake);
        javadoc.add("@return $L\n", returned());
        if (!arguments.isEmpty()) {
            javadoc.add(
                    "@throws IllegalArgumentException if a parameter is not what the document allows, or cannot be one\n    segment of a path; nothing was sent\n");
        }
        return javadoc.add("@throws $T if the server refuses the handshake\n", context.runtime("HandshakeException"))
                .add(
                        "@throws $T if there is no connection for another reason\n",
                        context.runtime("AsyncApiClientException"))
                .build();
    }

    private void describe(CodeBlock.Builder javadoc, Operation operation) {
        String otherwise = channel.subscribe().isPresent() ? "Receives from " : "Sends to ";
        javadoc.add(operation
                .summary()
                .or(operation::description)
                .map(Javadocs::of)
                .filter(block -> !block.isEmpty())
                .orElseGet(() -> Javadocs.block(
                        otherwise + Javadocs.code(channel.address().text()) + ".")));
        operation
                .summary()
                .flatMap(summary -> operation.description())
                .or(channel::description)
                .ifPresent(more -> javadoc.add(Javadocs.more(more)));
    }

    private void describeBoth(CodeBlock.Builder javadoc, Operation receive, Operation send) {
        javadoc.add(channel.description()
                .map(Javadocs::of)
                .filter(block -> !block.isEmpty())
                .orElseGet(() -> Javadocs.block("Receives from and sends to "
                        + Javadocs.code(channel.address().text()) + ".")));
        javadoc.add(direction("Receives", receive)).add(direction("Sends", send));
    }

    private static CodeBlock direction(String verb, Operation operation) {
        String name = operation
                .operationId()
                .map(id -> " (" + Javadocs.code(id) + ")")
                .orElse("");
        return operation
                .summary()
                .or(operation::description)
                .map(Javadocs::sentence)
                .filter(text -> !text.isEmpty())
                .map(text -> CodeBlock.of("\n$L", Javadocs.block("<p>" + verb + name + ": " + text)))
                .orElse(CodeBlock.of(""));
    }

    private String thing() {
        return channel.publish().isEmpty() ? "stream" : channel.subscribe().isEmpty() ? "sink" : "session";
    }

    private String returned() {
        return channel.publish().isEmpty()
                ? "the messages in the order in which they arrive, for one consumer"
                : channel.subscribe().isEmpty()
                        ? "the way for messages to the server"
                        : "the messages that arrive, and the way for those to the server";
    }
}
