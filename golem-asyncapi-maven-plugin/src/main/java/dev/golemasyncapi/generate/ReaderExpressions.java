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
import java.util.Set;

/** The expressions that read a value of a type. */
final class ReaderExpressions {

    /** What the class of the runtime for the JSON encoding of Avro reads and writes. */
    static final Set<ScalarType> AVRO = Set.of(
            ScalarType.LATIN1_BYTES,
            ScalarType.EPOCH_DAY,
            ScalarType.MILLI_OF_DAY,
            ScalarType.MICRO_OF_DAY,
            ScalarType.EPOCH_MILLI,
            ScalarType.EPOCH_MICRO,
            ScalarType.EPOCH_NANO);

    /** What the class of the runtime for strings that stand for something else reads, and writes where it says how. */
    static final Set<ScalarType> TEXTS = Set.of(
            ScalarType.INSTANT,
            ScalarType.ZONED_DATE_TIME,
            ScalarType.LOCAL_DATE_TIME,
            ScalarType.LOCAL_TIME,
            ScalarType.CLOCK_DURATION,
            ScalarType.PERIOD,
            ScalarType.YEAR_MONTH,
            ScalarType.ZONE_ID,
            ScalarType.CURRENCY,
            ScalarType.TEXT_INT32,
            ScalarType.TEXT_INT64,
            ScalarType.TEXT_BIG_INTEGER,
            ScalarType.TEXT_DECIMAL);

    private final CodecCalls calls;
    private final ClassName reading;
    private final ClassName scalars;
    private final ClassName avro;
    private final ClassName texts;
    private final NameScope variables;
    private final Map<String, String> innerNames = new HashMap<>();

    /** @param variables the names that are in use where the expressions stand */
    ReaderExpressions(CodecCalls calls, NameScope variables) {
        Context context = calls.context();
        this.calls = calls;
        this.variables = variables;
        this.reading = context.runtime("JsonReading");
        this.scalars = context.runtime("JsonScalars");
        this.avro = context.runtime("AvroJson");
        this.texts = context.runtime("JsonTexts");
    }

    /** Reads the value that {@code parser} stands on. */
    CodeBlock read(Type type, String parser) {
        return type.accept(new Call(parser));
    }

    /** Reads the value that {@code parser} stands on, or {@code null} for JSON {@code null} where it is allowed. */
    CodeBlock read(TypeUse use, String parser) {
        return TypeMapper.isNull(use)
                ? CodeBlock.of("$T.nullable($L, $L)", reading, parser, function(use.type(), parser))
                : read(use.type(), parser);
    }

    /** A reader of values of the type, as a method reference where one suffices. */
    CodeBlock function(Type type, String parser) {
        return type.accept(new Function(inner(parser)));
    }

    private CodeBlock function(TypeUse use, String parser) {
        return TypeMapper.isNull(use)
                ? CodeBlock.of("$1L -> $2L", inner(parser), read(use, inner(parser)))
                : function(use.type(), parser);
    }

    /** A lambda's parameter must not have the name of a variable around it. */
    private String inner(String parser) {
        return innerNames.computeIfAbsent(parser, outer -> variables.claim("inner"));
    }

    /** The runtime's method that reads a scalar. */
    static String methodOf(ScalarType type) {
        return switch (type) {
            case STRING -> "string";
            case BOOLEAN -> "bool";
            case INT32 -> "int32";
            case INT64 -> "int64";
            case BIG_INTEGER -> "bigInteger";
            case FLOAT -> "float32";
            case DOUBLE -> "float64";
            case DECIMAL -> "decimal";
            case DATE_TIME -> "dateTime";
            case DATE -> "date";
            case TIME -> "time";
            case DURATION -> "duration";
            case BYTES -> "bytes";
            case UUID -> "uuid";
            case URI -> "uri";
            case INSTANT -> "instant";
            case ZONED_DATE_TIME -> "zonedDateTime";
            case LOCAL_DATE_TIME -> "localDateTime";
            case LOCAL_TIME -> "localTime";
            case CLOCK_DURATION -> "duration";
            case PERIOD -> "period";
            case YEAR_MONTH -> "yearMonth";
            case ZONE_ID -> "zoneId";
            case CURRENCY -> "currency";
            case TEXT_INT32 -> "int32";
            case TEXT_INT64 -> "int64";
            case TEXT_BIG_INTEGER -> "bigInteger";
            case TEXT_DECIMAL -> "decimal";
            case LATIN1_BYTES -> "bytes";
            case EPOCH_DAY -> "epochDay";
            case MILLI_OF_DAY -> "milliOfDay";
            case MICRO_OF_DAY -> "microOfDay";
            case EPOCH_MILLI -> "epochMilli";
            case EPOCH_MICRO -> "epochMicro";
            case EPOCH_NANO -> "epochNano";
        };
    }

    private ClassName classOf(ScalarType type) {
        return AVRO.contains(type) ? avro : TEXTS.contains(type) ? texts : scalars;
    }

    private final class Call implements Type.Visitor<CodeBlock> {

        private final String parser;

        Call(String parser) {
            this.parser = parser;
        }

        @Override
        public CodeBlock scalar(ScalarType type) {
            return CodeBlock.of("$T.$L($L)", classOf(type), methodOf(type), parser);
        }

        @Override
        public CodeBlock list(ListType type) {
            return CodeBlock.of("$T.list($L, $L)", reading, parser, function(type.element(), parser));
        }

        @Override
        public CodeBlock set(SetType type) {
            return CodeBlock.of("$T.set($L, $L)", reading, parser, function(type.element(), parser));
        }

        @Override
        public CodeBlock map(MapType type) {
            return CodeBlock.of("$T.map($L, $L)", reading, parser, function(type.value(), parser));
        }

        @Override
        public CodeBlock any(AnyType type) {
            return CodeBlock.of("$T.node($L)", reading, parser);
        }

        @Override
        public CodeBlock reference(TypeReference type) {
            return CodeBlock.of("$L($L)", calls.method("read", type.id()), parser);
        }

        @Override
        public CodeBlock imported(ImportedType type) {
            CodeBlock reader = calls.codec(type)
                    .map(codec -> CodeBlock.of(", $T::read", codec))
                    .orElse(CodeBlock.of(""));
            return CodeBlock.of(
                    "$T.read($L, $T.class$L)",
                    calls.context().runtime("Imported"),
                    parser,
                    new TypeMapper(calls.context()).imported(type),
                    reader);
        }

        @Override
        public CodeBlock tagged(TaggedType type) {
            return CodeBlock.of(
                    "$T.tagged($L, $L, $L)", avro, parser, Literals.string(type.tag()), function(type.value(), parser));
        }

        @Override
        public CodeBlock unscaledDecimal(UnscaledDecimalType type) {
            return CodeBlock.of("$T.decimal($L, $L)", avro, parser, type.scale());
        }
    }

    private final class Function implements Type.Visitor<CodeBlock> {

        private final String parser;

        Function(String parser) {
            this.parser = parser;
        }

        @Override
        public CodeBlock scalar(ScalarType type) {
            return CodeBlock.of("$T::$L", classOf(type), methodOf(type));
        }

        @Override
        public CodeBlock list(ListType type) {
            return lambda(type);
        }

        @Override
        public CodeBlock set(SetType type) {
            return lambda(type);
        }

        @Override
        public CodeBlock map(MapType type) {
            return lambda(type);
        }

        @Override
        public CodeBlock any(AnyType type) {
            return CodeBlock.of("$T::node", reading);
        }

        @Override
        public CodeBlock reference(TypeReference type) {
            return calls.reference("read", type.id());
        }

        @Override
        public CodeBlock imported(ImportedType type) {
            return lambda(type);
        }

        @Override
        public CodeBlock tagged(TaggedType type) {
            return lambda(type);
        }

        @Override
        public CodeBlock unscaledDecimal(UnscaledDecimalType type) {
            return lambda(type);
        }

        private CodeBlock lambda(Type type) {
            return CodeBlock.of("$L -> $L", parser, read(type, parser));
        }
    }
}
