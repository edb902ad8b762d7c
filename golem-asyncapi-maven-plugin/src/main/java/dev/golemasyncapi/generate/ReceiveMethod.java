package dev.golemasyncapi.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.Channel;
import dev.golemasyncapi.model.ChannelAddress;
import dev.golemasyncapi.model.EnumType;
import dev.golemasyncapi.model.Operation;
import dev.golemasyncapi.model.Parameter;
import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.naming.NameScope;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Generates the method that opens a stream of what a channel's {@code subscribe} operation offers. */
final class ReceiveMethod {

    private final Context context;
    private final Channel channel;
    private final Operation operation;
    private final Map<String, String> names;
    private final TypeMapper types;

    ReceiveMethod(Context context, Channel channel, Operation operation) {
        this.context = context;
        this.channel = channel;
        this.operation = operation;
        this.names = context.names().channelParameters(channel.address().text());
        this.types = new TypeMapper(context);
    }

    MethodSpec generate() {
        TypeName stream = ParameterizedTypeName.get(context.runtime("MessageStream"), types.boxed(operation.payload()));
        MethodSpec.Builder method = MethodSpec.methodBuilder(
                        context.names().receiveMethod(channel.address().text()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc())
                .returns(stream);
        NameScope variables = NameScope.ofMembers().reserve(names.values().toArray(String[]::new));
        String path = variables.claim("path");
        if (operation.deprecated()) {
            method.addAnnotation(JavaTypes.DEPRECATED);
        }
        for (Parameter parameter : channel.parameters()) {
            method.addParameter(parameterType(parameter.type()), nameOf(parameter.name()));
        }
        return method.addStatement("$T $N = $L", JavaTypes.STRING, path, path())
                .addStatement(open(path, variables))
                .build();
    }

    private CodeBlock open(String path, NameScope variables) {
        CodeBlock address = Literals.string(channel.address().text());
        return switch (operation.encoding()) {
            case JSON ->
                CodeBlock.of(
                        "return connections.open(handshake($N), $L, $L)",
                        path,
                        address,
                        new ReaderExpressions(CodecCalls.elsewhere(context), variables)
                                .function(operation.payload(), "message"));
            case TEXT -> CodeBlock.of("return connections.openText(handshake($N), $L)", path, address);
            case BINARY -> CodeBlock.of("return connections.openBinary(handshake($N), $L)", path, address);
        };
    }

    private CodeBlock javadoc() {
        CodeBlock.Builder javadoc = CodeBlock.builder();
        Optional<String> text = operation.summary().or(operation::description);
        javadoc.add(text.map(Javadocs::of)
                .filter(block -> !block.isEmpty())
                .orElseGet(() -> Javadocs.block(
                        "Receives from " + Javadocs.code(channel.address().text()) + ".")));
        operation
                .summary()
                .flatMap(summary -> operation.description())
                .or(channel::description)
                .ifPresent(more -> javadoc.add(Javadocs.more(more)));
        javadoc.add("\n<p>Connects, and returns when the handshake is done. The caller closes the stream.\n\n");
        for (Parameter parameter : channel.parameters()) {
            javadoc.add(Javadocs.tag(
                    "@param " + nameOf(parameter.name()),
                    parameter
                            .description()
                            .map(Javadocs::sentence)
                            .filter(sentence -> !sentence.isEmpty())
                            .orElse("The parameter " + Javadocs.code(parameter.name()) + ".")));
        }
        javadoc.add("@return the messages in the order in which they arrive, for one consumer\n");
        if (!channel.parameters().isEmpty()) {
            javadoc.add("@throws IllegalArgumentException if a parameter cannot be one segment of a path\n");
        }
        return javadoc.add("@throws $T if the server refuses the handshake\n", context.runtime("HandshakeException"))
                .add(
                        "@throws $T if there is no connection for another reason\n",
                        context.runtime("AsyncApiClientException"))
                .build();
    }

    private String nameOf(String parameter) {
        return names.getOrDefault(parameter, "");
    }

    private TypeName parameterType(Type type) {
        if ((type instanceof ScalarType && !TypeMapper.isBytes(type)) || isEnumeration(type)) {
            TypeName name = types.boxed(type);
            return name.isBoxedPrimitive() ? name.unbox() : name;
        }
        return JavaTypes.STRING;
    }

    private boolean isEnumeration(Type type) {
        return type instanceof TypeReference reference
                && context.api().types().get(reference.id()) instanceof EnumType enumeration
                && enumeration.base() != AnyType.ANY;
    }

    private CodeBlock path() {
        if (channel.address().parts().isEmpty()) {
            return CodeBlock.of("$S", "");
        }
        return channel.address().parts().stream().map(this::part).collect(CodeBlock.joining(" + "));
    }

    private CodeBlock part(ChannelAddress.Part part) {
        if (part instanceof ChannelAddress.Variable variable) {
            Type type = channel.parameters().stream()
                    .filter(parameter -> parameter.name().equals(variable.name()))
                    .map(Parameter::type)
                    .findFirst()
                    .orElse(ScalarType.STRING);
            return CodeBlock.of(
                    "$T.segment($L, $L)",
                    context.runtime("PathSegments"),
                    Literals.string(variable.name()),
                    text(type, nameOf(variable.name())));
        }
        return Literals.string(((ChannelAddress.Literal) part).text());
    }

    private CodeBlock text(Type type, String name) {
        if (isEnumeration(type)) {
            return CodeBlock.of("$N.toString()", name);
        }
        TypeName java = parameterType(type);
        if (java.equals(JavaTypes.STRING)) {
            return CodeBlock.of("$N", name);
        }
        return java.isPrimitive()
                ? CodeBlock.of("$T.valueOf($N)", JavaTypes.STRING, name)
                : CodeBlock.of("$N.toString()", name);
    }
}
