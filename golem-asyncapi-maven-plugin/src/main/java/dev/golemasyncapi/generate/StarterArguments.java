package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.golemasyncapi.model.Channel;
import dev.golemasyncapi.model.EnumType;
import dev.golemasyncapi.model.ImportedType;
import dev.golemasyncapi.model.Parameter;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeReference;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
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

    /** The methods that make values of a text, where they are not called {@code parse}. */
    private static final Map<TypeName, String> FACTORIES = Map.of(
            JavaTypes.UUID,
            "fromString",
            JavaTypes.URI,
            "create",
            ClassName.get(ZoneId.class),
            "of",
            ClassName.get(Currency.class),
            "getInstance");

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
            if (arguments.isEnumeration(parameter.type())) {
                values.add(CodeBlock.of("$T.of($L)", type, read(baseOf(parameter.type()), text)));
            } else if (parameter.type() instanceof ImportedType) {
                ClassName mapper = context.jackson().objectMapper();
                values.add(CodeBlock.of("new $T().convertValue($L, $T.class)", mapper, text, type));
            } else {
                values.add(read(type, text));
            }
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
        return CodeBlock.of("$T.$L($L)", type, FACTORIES.getOrDefault(type, "parse"), text);
    }
}
