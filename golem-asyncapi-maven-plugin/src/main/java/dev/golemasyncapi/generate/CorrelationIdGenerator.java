package dev.golemasyncapi.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.golemasyncapi.model.CorrelationId;
import dev.golemasyncapi.model.Message;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeUse;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Generates the class that finds the correlation ID in a message, by the runtime expression of the document. */
final class CorrelationIdGenerator {

    private final Context context;
    private final Message message;
    private final CorrelationId correlationId;

    private CorrelationIdGenerator(Context context, Message message, CorrelationId correlationId) {
        this.context = context;
        this.message = message;
        this.correlationId = correlationId;
    }

    /** The class; empty where the expression leads to nothing that the schema of the message has. */
    static Optional<TypeSpec> generate(Context context, Message message) {
        return message.correlationId().flatMap(id -> new CorrelationIdGenerator(context, message, id).generate());
    }

    private Optional<TypeSpec> generate() {
        boolean inHeaders = correlationId.source() == CorrelationId.Source.HEADERS;
        Optional<Type> part = inHeaders ? message.headers().map(TypeUse::type) : Optional.of(message.payload());
        String parameter = inHeaders ? "headers" : "payload";
        return part.flatMap(type -> PointerPath.from(context, type, parameter, correlationId.pointer())
                .map(path -> type(type, parameter, path)));
    }

    private TypeSpec type(Type part, String parameter, PointerPath path) {
        String expression = correlationId.expression();
        return TypeSpec.classBuilder(Context.classOf(context.names().correlationId(message)))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotations(context.generated())
                .addJavadoc(Javadocs.block("Finds what ties a message " + Javadocs.code(message.name())
                        + " to others, at " + Javadocs.code(expression) + "."))
                .addJavadoc(correlationId.description().map(Javadocs::more).orElse(CodeBlock.of("")))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(of(new TypeMapper(context).boxed(part), parameter, path))
                .build();
    }

    private static MethodSpec of(TypeName part, String parameter, PointerPath path) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "The correlation ID of a message.\n\n@param $L the $L of the message\n", parameter, parameter)
                .addJavadoc(
                        "@return the correlation ID$L\n",
                        path.nullable() ? ", or {@code null} where there is none" : "")
                .addParameter(part, parameter)
                .returns(path.result())
                .addCode(path.code())
                .build();
    }
}
