package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.golemasyncapi.model.Channel;
import dev.golemasyncapi.model.EnumType;
import dev.golemasyncapi.model.Parameter;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The arguments of a channel's method, read from texts of the command line. */
final class StarterArguments {

    private static final Map<TypeName, String> PRIMITIVES = Map.of(
            TypeName.BOOLEAN, "parseBoolean",
            TypeName.INT, "parseInt",
            TypeName.LONG, "parseLong",
            TypeName.FLOAT, "parseFloat",
            TypeName.DOUBLE, "parseDouble");

    private static final Set<TypeName> CONSTRUCTED = Set.of(JavaTypes.BIG_INTEGER, JavaTypes.BIG_DECIMAL);

    private final Context context;
    private final Channel channel;
    private final String texts;

    /**
     * Takes the channel.
     *
     * @param texts the array with the texts, of which the first is something else
     */
    StarterArguments(Context context, Channel channel, String texts) {
        this.context = context;
        this.channel = channel;
        this.texts = texts;
    }

    CodeBlock all() {
        var arguments = new ChannelArguments(context, channel);
        List<CodeBlock> values = new ArrayList<>();
        for (Parameter parameter : channel.parameters()) {
            CodeBlock text = CodeBlock.of("$L[$L]", texts, values.size() + 1);
            TypeName type = arguments.parameterType(parameter.type());
            values.add(
                    arguments.isEnumeration(parameter.type())
                            ? CodeBlock.of("$T.of($L)", type, read(baseOf(parameter.type()), text))
                            : read(type, text));
        }
        return CodeBlock.join(values, ", ");
    }

    private TypeName baseOf(Type enumeration) {
        var values = (EnumType) context.api().types().get(((TypeReference) enumeration).id());
        TypeName base = new TypeMapper(context).boxed(values.base());
        return base.isBoxedPrimitive() ? base.unbox() : base;
    }

    private CodeBlock read(TypeName type, CodeBlock text) {
        if (type.equals(JavaTypes.STRING)) {
            return text;
        }
        if (type.isPrimitive()) {
            return CodeBlock.of("$T.$L($L)", type.box(), PRIMITIVES.get(type), text);
        }
        if (CONSTRUCTED.contains(type)) {
            return CodeBlock.of("new $T($L)", type, text);
        }
        if (type.equals(JavaTypes.UUID)) {
            return CodeBlock.of("$T.fromString($L)", type, text);
        }
        String method = type.equals(JavaTypes.URI) ? "create" : "parse";
        return CodeBlock.of("$T.$L($L)", (ClassName) type, method, text);
    }
}
