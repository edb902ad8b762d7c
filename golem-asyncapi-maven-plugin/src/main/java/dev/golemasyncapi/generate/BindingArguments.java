package dev.golemasyncapi.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.golemasyncapi.model.Channel;
import dev.golemasyncapi.model.ImportedType;
import dev.golemasyncapi.model.JsonType;
import dev.golemasyncapi.model.MapType;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.model.WebSocketBinding;
import dev.golemasyncapi.naming.NameScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Generates the arguments that a channel's WebSocket binding describes: the query and the headers of its handshake. */
final class BindingArguments {

    private final Context context;
    private final NameScope scope;
    private final List<Argument> arguments = new ArrayList<>();

    /** @param scope the names that are in use where the arguments stand */
    BindingArguments(Context context, Channel channel, NameScope scope) {
        this.context = context;
        this.scope = scope;
        channel.webSocket().flatMap(WebSocketBinding::query).ifPresent(type -> add("query", type));
        channel.webSocket().flatMap(WebSocketBinding::headers).ifPresent(type -> add("headers", type));
    }

    /**
     * One of the two.
     *
     * @param kind {@code query} or {@code headers}
     * @param name the method's parameter
     * @param type an object or a map
     */
    private record Argument(String kind, String name, Type type) {}

    private void add(String kind, Type type) {
        if (isDescribed(context, type)) {
            arguments.add(new Argument(kind, scope.claim(kind), type));
        }
    }

    /** Whether query or headers of a type can be arguments: it is an object or a map. */
    static boolean isDescribed(Context context, Type type) {
        return type instanceof MapType
                || (type instanceof ImportedType imported
                        && imported.jsonTypes().equals(Set.of(JsonType.OBJECT)))
                || (type instanceof TypeReference reference
                        && context.api().types().get(reference.id()) instanceof ObjectType);
    }

    /** The names that the method's body must not give to variables. */
    NameScope scope() {
        return scope;
    }

    private TypeName typeOf(Argument argument) {
        return new TypeMapper(context).boxed(argument.type());
    }

    /** Whether nothing of an argument is required. */
    private boolean isOptional(Argument argument) {
        if (argument.type() instanceof ImportedType) {
            return false;
        }
        return !(argument.type() instanceof TypeReference reference)
                || ((ObjectType) context.api().types().get(reference.id()))
                        .properties().stream()
                                .noneMatch(property -> property.required()
                                        && property.constant().isEmpty());
    }

    private Stream<Argument> required() {
        return arguments.stream().filter(argument -> !isOptional(argument));
    }

    /** Whether the method cannot be called without some of them. */
    boolean hasRequired() {
        return required().findAny().isPresent();
    }

    boolean canBeShorter() {
        return arguments.stream().anyMatch(this::isOptional);
    }

    void addTo(MethodSpec.Builder method) {
        arguments.forEach(argument -> method.addParameter(typeOf(argument), argument.name()));
    }

    void addRequiredTo(MethodSpec.Builder method) {
        required().forEach(argument -> method.addParameter(typeOf(argument), argument.name()));
    }

    CodeBlock javadoc() {
        return javadoc(arguments.stream());
    }

    CodeBlock requiredJavadoc() {
        return javadoc(required());
    }

    private static CodeBlock javadoc(Stream<Argument> arguments) {
        return arguments
                .map(argument -> Javadocs.tag(
                        "@param " + argument.name(),
                        argument.kind().equals("query")
                                ? "The query of the handshake."
                                : "The headers of the handshake."))
                .collect(CodeBlock.joining(""));
    }

    /** The arguments of the whole method as the shorter one gives them. */
    CodeBlock shortened(List<String> before) {
        return Stream.concat(
                        before.stream().map(name -> CodeBlock.of("$N", name)),
                        arguments.stream()
                                .map(argument ->
                                        isOptional(argument) ? empty(argument) : CodeBlock.of("$N", argument.name())))
                .collect(CodeBlock.joining(", "));
    }

    private CodeBlock empty(Argument argument) {
        if (!(argument.type() instanceof TypeReference reference)) {
            return CodeBlock.of("$T.of()", JavaTypes.MAP);
        }
        var object = (ObjectType) context.api().types().get(reference.id());
        List<Component> components = Component.of(object, context);
        if (context.options().style().builders() || ObjectForm.isLarge(object, components)) {
            return CodeBlock.of("$T.builder().build()", typeOf(argument));
        }
        CodeBlock nothing = components.stream()
                .map(component -> component.property().isPresent()
                        ? CodeBlock.of("null")
                        : CodeBlock.of("$T.of()", JavaTypes.MAP))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("new $T($L)", typeOf(argument), nothing);
    }

    /** The calls that add them to a request. */
    CodeBlock calls() {
        return arguments.stream()
                .map(argument -> CodeBlock.of(
                        ".$L($N, $L)",
                        argument.kind(),
                        argument.name(),
                        new WriterExpressions(CodecCalls.elsewhere(context), scope).function(argument.type())))
                .collect(CodeBlock.joining(""));
    }
}
