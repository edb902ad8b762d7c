package dev.golemasyncapi.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.EnumType;
import dev.golemasyncapi.model.ScalarType;

/** What the values of an enumeration are in Java. */
final class EnumValues {

    private final Context context;
    private final EnumType enumeration;
    private final TypeName type;

    EnumValues(Context context, EnumType enumeration) {
        this.context = context;
        this.enumeration = enumeration;
        TypeName boxed = new TypeMapper(context).boxed(enumeration.base());
        this.type = boxed.isBoxedPrimitive() ? boxed.unbox() : boxed;
    }

    /** The type of a value. */
    TypeName type() {
        return type;
    }

    /** Whether equal values can be written differently, such as 1 and 1.0. */
    boolean hasForms() {
        return enumeration.base() == ScalarType.DECIMAL || enumeration.base() == AnyType.ANY;
    }

    /** The expression of a listed value. */
    CodeBlock literal(String text) {
        return new TypeMapper(context).constant(enumeration.base(), text);
    }

    /** Whether the values of two expressions are equal. */
    CodeBlock equality(String left, String right) {
        if (type.isPrimitive()) {
            return CodeBlock.of("$L == $L", left, right);
        }
        if (enumeration.base() == AnyType.ANY) {
            return CodeBlock.of("$T.equal($L, $L)", context.runtime("JsonValues"), left, right);
        }
        return enumeration.base() == ScalarType.DECIMAL
                ? CodeBlock.of("$L.compareTo($L) == 0", left, right)
                : CodeBlock.of("$L.equals($L)", left, right);
    }

    /** A hash of {@code value} that fits the equality. */
    CodeBlock hash() {
        if (type.isPrimitive()) {
            return CodeBlock.of("$T.hashCode(value)", type.box());
        }
        if (enumeration.base() == AnyType.ANY) {
            return CodeBlock.of("$T.hash(value)", context.runtime("JsonValues"));
        }
        return CodeBlock.of(
                enumeration.base() == ScalarType.DECIMAL
                        ? "value.stripTrailingZeros().hashCode()"
                        : "value.hashCode()");
    }

    /** The text of {@code value}. */
    CodeBlock text() {
        if (type.isPrimitive()) {
            return CodeBlock.of("$T.valueOf(value)", JavaTypes.STRING);
        }
        return CodeBlock.of(enumeration.isOfStrings() ? "value" : "value.toString()");
    }
}
