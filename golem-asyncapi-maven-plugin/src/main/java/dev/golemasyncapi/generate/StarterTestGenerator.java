package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.golemasyncapi.model.Encoding;
import dev.golemasyncapi.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Generates the test that a project begins with: that the client can be made, and that the document's examples are
 * read.
 */
final class StarterTestGenerator {

    private static final ClassName TEST = ClassName.get("org.junit.jupiter.api", "Test");
    private static final ClassName ASSERTIONS = ClassName.get("org.junit.jupiter.api", "Assertions");

    private final Context context;

    StarterTestGenerator(Context context) {
        this.context = context;
    }

    /** The test; none of a document without a client and without examples. */
    Optional<TypeSpec> generate() {
        List<MethodSpec> methods = new ArrayList<>();
        if (SourceGenerator.hasClient(context.api())) {
            methods.add(knowsItsServer());
        }
        context.api().messages().stream()
                .filter(message -> message.encoding() == Encoding.JSON)
                .filter(message -> message.examples().stream()
                        .anyMatch(example -> example.payload().isPresent()))
                .filter(message -> !TypeMapper.holdsBytes(message.payload()))
                .forEach(message -> methods.add(readsTheExamplesOf(message)));
        return methods.isEmpty()
                ? Optional.empty()
                : Optional.of(TypeSpec.classBuilder("ClientTest")
                        .addJavadoc("What the document describes, in use.\n")
                        .addMethods(methods)
                        .build());
    }

    private MethodSpec knowsItsServer() {
        String address = "ws://localhost:8080";
        return MethodSpec.methodBuilder("clientKnowsItsServer")
                .addAnnotation(TEST)
                .beginControlFlow(
                        "try ($T client = $T.builder().server($T.of($T.create($S))).build())",
                        Context.classOf(context.names().client()),
                        Context.classOf(context.names().client()),
                        Context.classOf(context.names().server()),
                        JavaTypes.URI,
                        address)
                .addStatement("$T.assertTrue(client.toString().contains($S), client.toString())", ASSERTIONS, address)
                .endControlFlow()
                .build();
    }

    private MethodSpec readsTheExamplesOf(Message message) {
        TypeName payload = new TypeMapper(context).boxed(message.payload());
        ClassName mapper = context.jackson().objectMapper();
        ClassName examples = Context.classOf(context.names().examples(message));
        TypeName reference = ParameterizedTypeName.get(context.jackson().typeReference(), payload);
        return MethodSpec.methodBuilder("reads" + examples.simpleName())
                .addAnnotation(TEST)
                .addException(ClassName.get(Exception.class))
                .addStatement("$T mapper = new $T()", mapper, mapper)
                .addStatement("$T type = new $T() {}", reference, reference)
                .beginControlFlow("for ($T example : $T.payloads())", JavaTypes.STRING, examples)
                .addStatement("$T message = mapper.readValue(example, type)", payload)
                .addStatement(
                        "$T.assertEquals(message, mapper.readValue(mapper.writeValueAsString(message), type))",
                        ASSERTIONS)
                .endControlFlow()
                .build();
    }
}
