package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.JsonType;
import dev.golemasyncapi.model.ListType;
import dev.golemasyncapi.model.MapType;
import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.SetType;
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
 * forms share a variant, so there is at most one.
 */
final class Attempts {

    private final Context context;
    private final CodecCalls calls;
    private final ClassName unknown;
    private final ClassName reading;

    Attempts(Context context, CodecCalls calls, ClassName unknown) {
        this.context = context;
        this.calls = calls;
        this.unknown = unknown;
        this.reading = context.runtime("JsonReading");
    }

    /** Reads what {@code parser} stands on as the variant that it fits, or as unknown. */
    CodeBlock read(JsonType jsonType, List<Variant> variants) {
        boolean tree = jsonType == JsonType.ARRAY || jsonType == JsonType.OBJECT;
        return tree && !takesEverything(variants.get(0)) ? readTree(variants) : readSingle(variants);
    }

    /** An array or object is read into a tree, since it cannot be read twice from the parser. */
    private CodeBlock readTree(List<Variant> variants) {
        CodeBlock readers = variants.stream()
                .map(variant -> calls.reference("read", variant.type()))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("$1T.first($1T.node(parser), $2T::new, $3L)", reading, unknown, readers);
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

    private CodeBlock readSingle(List<Variant> variants) {
        List<Variant> inOrder =
                variants.stream().sorted(Comparator.comparingInt(this::rank)).toList();
        Variant first = inOrder.get(0);
        if (rank(first) > 0) {
            return CodeBlock.of("$L(parser)", calls.method("read", first.type()));
        }
        CodeBlock otherwise = inOrder.size() > 1
                ? calls.reference("read", inOrder.get(1).type())
                : CodeBlock.of("inner -> new $T($T.node(inner))", unknown, reading);
        return CodeBlock.of("$T.either(parser, $L, $L)", reading, calls.reference("read", first.type()), otherwise);
    }

    /** The order in which variants are tried; those above zero take everything. */
    private int rank(Variant variant) {
        TypeDeclaration declaration = context.api().types().get(variant.type());
        if (declaration instanceof UnionType) {
            return 2;
        }
        return declaration instanceof WrapperType wrapper
                        && wrapper.value() instanceof ScalarType scalar
                        && hasForm(scalar)
                ? 0
                : 1;
    }

    private static boolean hasForm(ScalarType scalar) {
        return switch (scalar) {
            case INT32, INT64, FLOAT, DOUBLE, DATE_TIME, DATE, TIME, DURATION, BYTES, UUID, URI -> true;
            case LATIN1_BYTES, EPOCH_DAY, MILLI_OF_DAY, MICRO_OF_DAY, EPOCH_MILLI, EPOCH_MICRO, EPOCH_NANO -> true;
            case STRING, BOOLEAN, BIG_INTEGER, DECIMAL -> false;
        };
    }
}
