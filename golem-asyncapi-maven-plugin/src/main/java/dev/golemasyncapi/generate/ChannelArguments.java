package dev.golemasyncapi.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.Channel;
import dev.golemasyncapi.model.ChannelAddress;
import dev.golemasyncapi.model.EnumType;
import dev.golemasyncapi.model.ImportedType;
import dev.golemasyncapi.model.JsonType;
import dev.golemasyncapi.model.Parameter;
import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.naming.NameScope;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Generates the arguments of a channel's method, and the path that is made of them. */
final class ChannelArguments {

    private final Context context;
    private final Channel channel;
    private final Map<String, String> names;
    private final TypeMapper types;

    ChannelArguments(Context context, Channel channel) {
        this.context = context;
        this.channel = channel;
        this.names = context.names().channelParameters(channel.address().text());
        this.types = new TypeMapper(context);
    }

    /** The names that the method's body must not give to variables. */
    NameScope scope() {
        return NameScope.ofMembers().reserve(names.values().toArray(String[]::new));
    }

    /** Whether there is none. */
    boolean isEmpty() {
        return channel.parameters().isEmpty();
    }

    void addTo(MethodSpec.Builder method) {
        for (Parameter parameter : channel.parameters()) {
            method.addParameter(parameterType(parameter.type()), nameOf(parameter.name()));
        }
    }

    /** The names of the arguments, in order. */
    List<String> names() {
        return channel.parameters().stream()
                .map(parameter -> nameOf(parameter.name()))
                .toList();
    }

    /** Adds the statements that check the arguments. */
    void addChecksTo(MethodSpec.Builder method) {
        for (Parameter parameter : channel.parameters()) {
            var checks = new ParameterChecks(context, parameter, nameOf(parameter.name()));
            if (isEnumeration(parameter.type())) {
                method.addStatement(checks.ofListed(parameterType(parameter.type())));
            } else {
                checks.ofScalar().forEach(method::addStatement);
            }
        }
    }

    CodeBlock javadoc() {
        CodeBlock.Builder javadoc = CodeBlock.builder();
        for (Parameter parameter : channel.parameters()) {
            javadoc.add(Javadocs.tag(
                    "@param " + nameOf(parameter.name()),
                    parameter
                            .description()
                            .map(Javadocs::sentence)
                            .filter(sentence -> !sentence.isEmpty())
                            .orElse("The parameter " + Javadocs.code(parameter.name()) + ".")));
        }
        return javadoc.build();
    }

    private String nameOf(String parameter) {
        return names.getOrDefault(parameter, "");
    }

    /** The Java type of the argument for a parameter. */
    TypeName parameterType(Type type) {
        boolean scalar = type instanceof ScalarType && !TypeMapper.isBytes(type);
        if (scalar || isImportedText(type) || isEnumeration(type)) {
            TypeName name = types.boxed(type);
            return name.isBoxedPrimitive() ? name.unbox() : name;
        }
        return JavaTypes.STRING;
    }

    private static boolean isImportedText(Type type) {
        return type instanceof ImportedType imported && imported.jsonTypes().equals(Set.of(JsonType.STRING));
    }

    /** Whether the argument is a constant of a type of listed values. */
    boolean isEnumeration(Type type) {
        return type instanceof TypeReference reference
                && context.api().types().get(reference.id()) instanceof EnumType enumeration
                && enumeration.base() != AnyType.ANY;
    }

    /** The path of the channel with the arguments in their places. */
    CodeBlock path() {
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
                    text(type, variable.name(), nameOf(variable.name())));
        }
        return Literals.string(((ChannelAddress.Literal) part).text());
    }

    private CodeBlock text(Type type, String parameter, String name) {
        if (isEnumeration(type)) {
            return parameterTextOf(type, name);
        }
        TypeName java = parameterType(type);
        if (java.equals(JavaTypes.STRING)) {
            return CodeBlock.of("$N", name);
        }
        if (ParameterChecks.isNumber(type)) {
            return CodeBlock.of("$T.text($L, $N)", context.runtime("Parameters"), Literals.string(parameter), name);
        }
        if (java.isPrimitive()) {
            return CodeBlock.of("$T.valueOf($N)", JavaTypes.STRING, name);
        }
        return WriterExpressions.isText(type)
                ? CodeBlock.of("$N.toString()", name)
                : CodeBlock.of(
                        "$T.text($L, $N, $L)",
                        context.runtime("Parameters"),
                        Literals.string(parameter),
                        name,
                        new WriterExpressions(CodecCalls.elsewhere(context), scope()).function(type));
    }

    private CodeBlock parameterTextOf(Type enumeration, String name) {
        boolean text = enumeration instanceof TypeReference reference
                && context.api().types().get(reference.id()) instanceof EnumType values
                && values.isOfStrings();
        return text ? CodeBlock.of("$N.value()", name) : CodeBlock.of("$T.valueOf($N.value())", JavaTypes.STRING, name);
    }
}
