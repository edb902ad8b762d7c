package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.ImportedType;
import dev.golemasyncapi.model.ListType;
import dev.golemasyncapi.model.MapType;
import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.SetType;
import dev.golemasyncapi.model.TaggedType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.model.TypeUse;
import dev.golemasyncapi.model.UnscaledDecimalType;
import dev.golemasyncapi.naming.NameScope;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The expressions that write a value of a type. */
final class WriterExpressions {

    private final CodecCalls calls;
    private final ClassName writing;
    private final ClassName avro;
    private final ClassName texts;
    private final NameScope variables;
    private final Map<String, String> innerNames = new HashMap<>();

    WriterExpressions(CodecCalls calls) {
        this(calls, NameScope.ofMembers());
    }

    /** @param variables the names that are in use where the expressions stand */
    WriterExpressions(CodecCalls calls, NameScope variables) {
        this.calls = calls;
        this.variables = variables;
        this.writing = calls.context().runtime("JsonWriting");
        this.avro = calls.context().runtime("AvroJson");
        this.texts = calls.context().runtime("JsonTexts");
    }

    /** Writes what the expression {@code value} gives, which is not {@code null}. */
    CodeBlock write(Type type, CodeBlock value) {
        return type.accept(new Call(value, "generator", 1));
    }

    /** Writes what the expression {@code value} gives, JSON {@code null} for {@code null} where it is allowed. */
    CodeBlock write(TypeUse use, CodeBlock value) {
        return TypeMapper.isNull(use)
                ? CodeBlock.of("$T.nullable($L, generator, $L)", writing, value, function(use.type()))
                : write(use.type(), value);
    }

    /** A writer of values of the type. */
    CodeBlock function(Type type) {
        return function(type, 1);
    }

    /** A lambda's parameters must not have the names of variables around it. */
    private CodeBlock function(Type type, int depth) {
        if (type instanceof TypeReference reference) {
            return calls.reference("write", reference.id());
        }
        if (type instanceof ImportedType imported) {
            return CodeBlock.of("$T::write", writerOf(imported));
        }
        Optional<String> method = type == AnyType.ANY ? Optional.of("node") : methodOf(type);
        if (method.isPresent()) {
            return CodeBlock.of("$T::$L", classOf(type), method.get());
        }
        String number = depth == 1 ? "" : String.valueOf(depth);
        String item = inner("item" + number);
        String out = inner("out" + number);
        return CodeBlock.of(
                "($1L, $2L) -> $3L", item, out, type.accept(new Call(CodeBlock.of("$L", item), out, depth + 1)));
    }

    private String inner(String wanted) {
        return innerNames.computeIfAbsent(wanted, variables::claim);
    }

    /** Whether the JSON of a value is the string that its {@code toString} gives. */
    static boolean isText(Type type) {
        return methodOf(type).equals(Optional.of("text"));
    }

    /** The runtime's method that writes a scalar; empty where the generator itself can. */
    private static Optional<String> methodOf(Type type) {
        return type instanceof ScalarType scalar ? methodOf(scalar) : Optional.empty();
    }

    private static Optional<String> methodOf(ScalarType scalar) {
        return switch (scalar) {
            case STRING, BOOLEAN, INT32, INT64, BIG_INTEGER, FLOAT, DOUBLE, DECIMAL -> Optional.empty();
            case DATE_TIME -> Optional.of("dateTime");
            case TIME -> Optional.of("time");
            case BYTES -> Optional.of("bytes");
            case DATE, DURATION, UUID, URI -> Optional.of("text");
            case INSTANT, CLOCK_DURATION, PERIOD, YEAR_MONTH, ZONE_ID, CURRENCY -> Optional.of("text");
            case TEXT_INT32, TEXT_INT64, TEXT_BIG_INTEGER -> Optional.of("text");
            case ZONED_DATE_TIME, LOCAL_DATE_TIME, LOCAL_TIME, TEXT_DECIMAL ->
                Optional.of(ReaderExpressions.methodOf(scalar));
            case LATIN1_BYTES, EPOCH_DAY, MILLI_OF_DAY, MICRO_OF_DAY, EPOCH_MILLI, EPOCH_MICRO, EPOCH_NANO ->
                Optional.of(ReaderExpressions.methodOf(scalar));
        };
    }

    private ClassName classOf(Type type) {
        if (!(type instanceof ScalarType scalar)) {
            return writing;
        }
        boolean asText = isText(scalar);
        return ReaderExpressions.AVRO.contains(scalar)
                ? avro
                : ReaderExpressions.TEXTS.contains(scalar) && !asText ? texts : writing;
    }

    private ClassName writerOf(ImportedType type) {
        return calls.codec(type).orElseGet(() -> calls.context().runtime("Imported"));
    }

    private final class Call implements Type.Visitor<CodeBlock> {

        private final CodeBlock value;
        private final String generator;
        private final int inside;

        /** @param inside how deep a lambda in the expression stands in others */
        Call(CodeBlock value, String generator, int inside) {
            this.value = value;
            this.generator = generator;
            this.inside = inside;
        }

        @Override
        public CodeBlock scalar(ScalarType type) {
            return methodOf(type)
                    .map(method -> CodeBlock.of("$T.$L($L, $L)", classOf(type), method, value, generator))
                    .orElseGet(() -> CodeBlock.of("$L.$L($L)", generator, ownMethodOf(type), value));
        }

        private String ownMethodOf(ScalarType type) {
            return type == ScalarType.STRING
                    ? "writeString"
                    : type == ScalarType.BOOLEAN ? "writeBoolean" : "writeNumber";
        }

        @Override
        public CodeBlock list(ListType type) {
            return collection("list", type.element());
        }

        @Override
        public CodeBlock set(SetType type) {
            return collection("set", type.element());
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

        @Override
        public CodeBlock imported(ImportedType type) {
            return CodeBlock.of("$T.write($L, $L)", writerOf(type), value, generator);
        }

        @Override
        public CodeBlock tagged(TaggedType type) {
            return CodeBlock.of(
                    "$T.tagged($L, $L, $L, $L)",
                    avro,
                    value,
                    generator,
                    Literals.string(type.tag()),
                    function(type.value(), inside));
        }

        @Override
        public CodeBlock unscaledDecimal(UnscaledDecimalType type) {
            return CodeBlock.of(
                    "$T.decimal($L, $L, $L, $L)",
                    avro,
                    value,
                    generator,
                    type.scale(),
                    type.size().orElse(0));
        }

        private CodeBlock collection(String method, TypeUse element) {
            CodeBlock function = function(element.type(), inside);
            return CodeBlock.of("$T.$L($L, $L, $L)", writing, method, value, generator, function);
        }
    }
}
