package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.ListType;
import dev.golemasyncapi.model.MapType;
import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.model.TypeUse;

/** The expressions that write a value of a type. */
final class WriterExpressions {

    private final CodecCalls calls;
    private final ClassName writing;

    WriterExpressions(CodecCalls calls) {
        this.calls = calls;
        this.writing = calls.context().runtime("JsonWriting");
    }

    /** Writes what the expression {@code value} gives, which is not {@code null}. */
    CodeBlock write(Type type, CodeBlock value) {
        return type.accept(new Call(value, "generator", "item"));
    }

    /** Writes what the expression {@code value} gives, JSON {@code null} for {@code null} where it is allowed. */
    CodeBlock write(TypeUse use, CodeBlock value) {
        return TypeMapper.isNull(use)
                ? CodeBlock.of("$T.nullable($L, generator, $L)", writing, value, function(use.type()))
                : write(use.type(), value);
    }

    /** A writer of values of the type. */
    CodeBlock function(Type type) {
        return function(type, "item", "out");
    }

    private CodeBlock function(Type type, String item, String generator) {
        return CodeBlock.of(
                "($L, $L) -> $L",
                item,
                generator,
                type.accept(new Call(CodeBlock.of("$L", item), generator, item + "_")));
    }

    /** A lambda's parameter must not have the name of a variable around it. */
    private static String next(String generator) {
        return generator.equals("generator") ? "out" : generator + "_";
    }

    private final class Call implements Type.Visitor<CodeBlock> {

        private final CodeBlock value;
        private final String generator;
        private final String item;

        Call(CodeBlock value, String generator, String item) {
            this.value = value;
            this.generator = generator;
            this.item = item;
        }

        @Override
        public CodeBlock scalar(ScalarType type) {
            return switch (type) {
                case STRING -> CodeBlock.of("$L.writeString($L)", generator, value);
                case BOOLEAN -> CodeBlock.of("$L.writeBoolean($L)", generator, value);
                case INT32, INT64, BIG_INTEGER, FLOAT, DOUBLE, DECIMAL ->
                    CodeBlock.of("$L.writeNumber($L)", generator, value);
                case DATE_TIME -> CodeBlock.of("$T.dateTime($L, $L)", writing, value, generator);
                case TIME -> CodeBlock.of("$T.time($L, $L)", writing, value, generator);
                case BYTES -> CodeBlock.of("$T.bytes($L, $L)", writing, value, generator);
                case DATE, DURATION, UUID, URI -> CodeBlock.of("$T.text($L, $L)", writing, value, generator);
            };
        }

        @Override
        public CodeBlock list(ListType type) {
            return collection("list", type.element());
        }

        @Override
        public CodeBlock map(MapType type) {
            return collection("map", type.value());
        }

        @Override
        public CodeBlock any(AnyType type) {
            return CodeBlock.of("$T.node($L, $L)", writing, value, generator);
        }

        @Override
        public CodeBlock reference(TypeReference type) {
            return CodeBlock.of("$L($L, $L)", calls.method("write", type.id()), value, generator);
        }

        private CodeBlock collection(String method, TypeUse element) {
            CodeBlock function = WriterExpressions.this.function(element.type(), item, next(generator));
            return CodeBlock.of("$T.$L($L, $L, $L)", writing, method, value, generator, function);
        }
    }
}
