package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.EnumType;
import dev.golemasyncapi.model.ImportedType;
import dev.golemasyncapi.model.JsonType;
import dev.golemasyncapi.model.ListType;
import dev.golemasyncapi.model.MapType;
import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.SetType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeUse;
import dev.golemasyncapi.model.UnionType;
import dev.golemasyncapi.model.UnionType.Variant;
import dev.golemasyncapi.model.WrapperType;
import java.util.Comparator;
import java.util.List;

/**
 * Generates the expression that reads a value that may be one of several variants of the same JSON type. A variant
 * whose values have a form of their own is tried first, which costs no more than to read the value; scalars of several
 * forms share a variant, so there is at most one beside classes of the user's. One that does not keep every digit comes
 * behind one that does, which a union inside of the union may be.
 */
final class Attempts {

    private final Context context;
    private final CodecCalls calls;
    private final ClassName unknown;
    private final ClassName attempts;
    private final ClassName reading;

    Attempts(Context context, CodecCalls calls, ClassName unknown) {
        this.context = context;
        this.calls = calls;
        this.unknown = unknown;
        this.attempts = context.runtime("JsonAttempts");
        this.reading = context.runtime("JsonReading");
    }

    /**
     * Reads what {@code parser} stands on as the variant that it fits, or as unknown. An array or object is read into a
     * tree, since it cannot be read twice from the parser.
     */
    CodeBlock read(JsonType jsonType, List<Variant> variants) {
        if (jsonType != JsonType.ARRAY && jsonType != JsonType.OBJECT) {
            return readSingle(jsonType, variants);
        }
        Variant first = lastWhatTakesEverything(jsonType, variants).get(0);
        return takesEverything(first)
                ? CodeBlock.of("$L(parser)", calls.method("read", first.type()))
                : readTree(CodeBlock.of("$T.node(parser)", reading), jsonType, variants);
    }

    /** Reads a tree, which was read from {@code parser}, as the variant that it fits, or as unknown. */
    CodeBlock readTree(CodeBlock json, JsonType jsonType, List<Variant> variants) {
        CodeBlock readers = lastWhatTakesEverything(jsonType, variants).stream()
                .map(variant -> calls.reference("read", variant.type()))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.first(parser, $L, $T::new, $L)", attempts, json, unknown, readers);
    }

    private List<Variant> lastWhatTakesEverything(JsonType jsonType, List<Variant> variants) {
        return variants.stream()
                .sorted(Comparator.comparing(this::takesEverything)
                        .thenComparing(variant -> isInexact(variant, jsonType)))
                .toList();
    }

    /** Whether values of a JSON type lose digits in a variant. */
    private boolean isInexact(Variant variant, JsonType jsonType) {
        TypeDeclaration declaration = context.api().types().get(variant.type());
        if (declaration instanceof UnionType union) {
            // What an enumeration lists is told before.
            List<Variant> inner = union.variantsOf(jsonType).stream()
                    .filter(each -> !(context.api().types().get(each.type()) instanceof EnumType))
                    .toList();
            return !inner.isEmpty() && inner.stream().allMatch(each -> isInexact(each, jsonType));
        }
        return declaration instanceof WrapperType wrapper && isInexact(wrapper.value());
    }

    private static boolean isInexact(Type type) {
        if (type instanceof ListType list) {
            return isInexact(list.element().type());
        }
        if (type instanceof SetType set) {
            return isInexact(set.element().type());
        }
        if (type instanceof MapType map) {
            return isInexact(map.value().type());
        }
        return type == ScalarType.FLOAT || type == ScalarType.DOUBLE;
    }

    /** Whether a variant takes all values of its JSON type. */
    private boolean takesEverything(Variant variant) {
        TypeDeclaration declaration = context.api().types().get(variant.type());
        if (!(declaration instanceof WrapperType wrapper)) {
            return declaration instanceof UnionType;
        }
        TypeUse any = TypeUse.of(AnyType.ANY);
        return wrapper.value().equals(new ListType(any))
                || wrapper.value().equals(new SetType(any))
                || wrapper.value().equals(new MapType(any));
    }

    private CodeBlock readSingle(JsonType jsonType, List<Variant> variants) {
        List<Variant> inOrder = variants.stream()
                .sorted(Comparator.comparing((Variant variant) -> isInexact(variant, jsonType))
                        .thenComparing(this::rank))
                .toList();
        Variant first = inOrder.get(0);
        return rank(first) > 0
                ? CodeBlock.of("$L(parser)", calls.method("read", first.type()))
                : either("parser", inOrder, 0);
    }

    /** Reads as the first of variants with a form that fits, or as what comes behind them. */
    private CodeBlock either(String parser, List<Variant> inOrder, int index) {
        String inner = index == 0 ? "inner" : "inner" + (index + 1);
        CodeBlock otherwise;
        if (index + 1 == inOrder.size()) {
            otherwise = CodeBlock.of("$1L -> new $2T($3T.node($1L))", inner, unknown, reading);
        } else if (rank(inOrder.get(index + 1)) > 0) {
            otherwise = calls.reference("read", inOrder.get(index + 1).type());
        } else {
            otherwise = CodeBlock.of("$L -> $L", inner, either(inner, inOrder, index + 1));
        }
        CodeBlock first = calls.reference("read", inOrder.get(index).type());
        return CodeBlock.of("$T.either($L, $L, $L)", attempts, parser, first, otherwise);
    }

    /** The order in which variants are tried; those above zero take everything. */
    private int rank(Variant variant) {
        TypeDeclaration declaration = context.api().types().get(variant.type());
        if (declaration instanceof UnionType) {
            return 2;
        }
        if (!(declaration instanceof WrapperType wrapper)) {
            return 1;
        }
        boolean hasForm = wrapper.value() instanceof ScalarType scalar && hasForm(scalar);
        return hasForm || wrapper.value() instanceof ImportedType ? 0 : 1;
    }

    private static boolean hasForm(ScalarType scalar) {
        return switch (scalar) {
            case INT32, INT64, FLOAT, DOUBLE, DATE_TIME, DATE, TIME, DURATION, BYTES, UUID, URI -> true;
            case INSTANT, ZONED_DATE_TIME, LOCAL_DATE_TIME, LOCAL_TIME, CLOCK_DURATION, PERIOD -> true;
            case YEAR_MONTH, ZONE_ID, CURRENCY, TEXT_INT32, TEXT_INT64, TEXT_BIG_INTEGER, TEXT_DECIMAL -> true;
            case LATIN1_BYTES, EPOCH_DAY, MILLI_OF_DAY, MICRO_OF_DAY, EPOCH_MILLI, EPOCH_MICRO, EPOCH_NANO -> true;
            case STRING, BOOLEAN, BIG_INTEGER, DECIMAL -> false;
        };
    }
}
