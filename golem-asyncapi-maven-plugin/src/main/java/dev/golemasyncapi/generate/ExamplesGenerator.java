package dev.golemasyncapi.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.golemasyncapi.model.Encoding;
import dev.golemasyncapi.model.Message;
import dev.golemasyncapi.model.MessageExample;
import dev.golemasyncapi.naming.JavaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Generates the class with the examples of a message as constants, for use in tests. */
final class ExamplesGenerator {

    private final Context context;
    private final Message message;
    private final List<String> constants;

    ExamplesGenerator(Context context, Message message) {
        this.context = context;
        this.message = message;
        this.constants = context.names().exampleConstants(message);
    }

    TypeSpec generate() {
        TypeSpec.Builder type = TypeSpec.classBuilder(
                        Context.classOf(context.names().examples(message)))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotations(context.generated())
                .addJavadoc(Javadocs.block("The examples that the document gives of the message "
                        + Javadocs.code(message.name()) + ", for use in tests."));
        var payloads = new ArrayList<String>();
        for (int i = 0; i < constants.size(); i++) {
            MessageExample example = message.examples().get(i);
            String name = constants.get(i);
            example.payload().ifPresent(payload -> {
                type.addField(constant(name, payload, describe(example, "The payload of an example.")));
                payloads.add(name);
            });
            example.headers()
                    .ifPresent(headers -> type.addField(constant(
                            name + JavaNames.HEADERS_SUFFIX,
                            headers,
                            CodeBlock.of(
                                    "The headers of the same message as JSON$L.\n",
                                    example.payload().isPresent() ? CodeBlock.of(": see {@link #$L}", name) : ""))));
        }
        return type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(payloads(payloads))
                .build();
    }

    private static CodeBlock describe(MessageExample example, String otherwise) {
        return example.summary()
                .or(example::name)
                .map(Javadocs::sentence)
                .filter(text -> !text.isEmpty())
                .map(Javadocs::block)
                .orElseGet(() -> Javadocs.block(otherwise));
    }

    private FieldSpec constant(String name, String value, CodeBlock javadoc) {
        boolean isJson = message.encoding() == Encoding.JSON && value.contains("\n");
        return FieldSpec.builder(JavaTypes.STRING, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(javadoc)
                .initializer(isJson && !Literals.isLong(value) ? Literals.textBlock(value) : Literals.string(value))
                .build();
    }

    private static MethodSpec payloads(List<String> names) {
        return MethodSpec.methodBuilder("payloads")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("{@return the payloads of all examples that have one, in the order of the document}\n")
                .returns(ParameterizedTypeName.get(JavaTypes.LIST, JavaTypes.STRING))
                .addStatement("return $T.of($L)", JavaTypes.LIST, names.stream().collect(Collectors.joining(", ")))
                .build();
    }
}
