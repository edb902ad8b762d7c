package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.TupleType;
import dev.golemasyncapi.model.TypeUse;
import dev.golemasyncapi.naming.NameScope;
import java.util.List;
import java.util.Map;

/** Generates the methods that read and write a tuple. */
final class TupleCodec {

    private final Context context;
    private final TupleType tuple;
    private final TupleComponents components;
    private final Map<String, String> names;
    private final TypeMapper mapper;
    private final ClassName reading;
    private final ClassName tuples;
    private final ReaderExpressions readers;
    private final WriterExpressions writers;
    private final String parser;

    TupleCodec(Context context, TupleType tuple) {
        this.context = context;
        this.tuple = tuple;
        this.components = TupleComponents.of(tuple, context);
        this.names = context.names().components(tuple.id());
        this.mapper = new TypeMapper(context);
        this.reading = context.runtime("JsonReading");
        this.tuples = context.runtime("Tuples");
        CodecCalls calls = CodecCalls.inCodecOf(tuple.id(), context);
        NameScope variables = new ParserName(context).variablesOf(tuple);
        this.parser = variables.claim("parser");
        this.readers = new ReaderExpressions(calls, variables);
        this.writers = new WriterExpressions(calls);
    }

    CodecMethods methods() {
        return new CodecMethods(read(), write(), List.of());
    }

    private CodeBlock read() {
        CodeBlock.Builder body = CodeBlock.builder().addStatement("$T.enterArray($N)", reading, parser);
        for (Property item : tuple.items()) {
            if (item.constant().isEmpty()) {
                body.addStatement("$T $N = null", mapper.boxed(item.type().type()), nameOf(item));
            }
        }
        components
                .additional()
                .ifPresent(rest ->
                        body.addStatement("$T $N = new $T<>()", rest.type(), rest.name(), JavaTypes.ARRAY_LIST));
        body.addStatement("int $N = 0", TupleComponents.SIZE);
        body.beginControlFlow(
                "for (; $N.nextToken() != $T.END_ARRAY; $N++)",
                parser,
                context.jackson().token(),
                TupleComponents.SIZE);
        body.beginControlFlow("switch ($N)", TupleComponents.SIZE);
        for (int i = 0; i < tuple.items().size(); i++) {
            body.addStatement("case $L -> $L", i, read(tuple.items().get(i)));
        }
        body.addStatement(tuple.additionalItems()
                .map(use ->
                        CodeBlock.of("default -> $N.add($L)", TupleComponents.ADDITIONAL, readers.read(use, parser)))
                .orElseGet(() -> CodeBlock.of("default -> throw $T.unexpectedItem($N)", tuples, parser)));
        body.endControlFlow().endControlFlow();
        long required = tuple.items().stream().filter(Property::required).count();
        if (required > 0) {
            body.addStatement("$T.requireItems($N, $N, $L)", tuples, parser, TupleComponents.SIZE, required);
        }
        CodeBlock arguments = components.all().stream()
                .map(component -> component.name().equals(TupleComponents.SIZE)
                        ? CodeBlock.of(
                                "$T.min($N, $L)",
                                Math.class,
                                component.name(),
                                tuple.items().size())
                        : CodeBlock.of("$N", component.name()))
                .collect(CodeBlock.joining(", "));
        return body.addStatement("return new $T($L)", context.classOf(tuple.id()), arguments)
                .build();
    }

    private CodeBlock read(Property item) {
        CodeBlock value = readers.read(item.type(), parser);
        if (item.constant().isEmpty()) {
            return CodeBlock.of("$N = $L", nameOf(item), value);
        }
        ClassName scalars = context.runtime("JsonScalars");
        CodeBlock expected = mapper.constant(item.type().type(), item.constant().get());
        return item.type().type() == ScalarType.STRING
                ? CodeBlock.of("$T.constant($N, $L)", scalars, parser, expected)
                : CodeBlock.of("$T.constant($N, $L, $L)", scalars, parser, value, expected);
    }

    private CodeBlock write() {
        CodeBlock.Builder body = CodeBlock.builder().addStatement("generator.writeStartArray()");
        for (int i = 0; i < tuple.items().size(); i++) {
            Property item = tuple.items().get(i);
            CodeBlock value = CodeBlock.of("value.$N()", nameOf(item));
            if (item.required()) {
                body.addStatement(writers.write(item.type(), value));
                continue;
            }
            boolean counted = components.size().isPresent();
            CodeBlock present = counted ? CodeBlock.of("value.size() > $L", i) : CodeBlock.of("$L != null", value);
            body.beginControlFlow("if ($L)", present);
            body.addStatement(
                    writers.write(counted ? item.type() : TypeUse.of(item.type().type()), value));
            body.endControlFlow();
        }
        tuple.additionalItems()
                .ifPresent(use -> body.addStatement(
                        "$T.elements(value.$L(), generator, $L)",
                        context.runtime("JsonWriting"),
                        TupleComponents.ADDITIONAL,
                        writers.function(use.type())));
        return body.addStatement("generator.writeEndArray()").build();
    }

    private String nameOf(Property item) {
        return Component.nameOf(item, names);
    }
}
