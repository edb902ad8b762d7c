package dev.golemasyncapi.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.ImportedType;
import dev.golemasyncapi.model.ListType;
import dev.golemasyncapi.model.MapType;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.SetType;
import dev.golemasyncapi.model.TaggedType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.model.TypeUse;
import dev.golemasyncapi.model.UnscaledDecimalType;

/** Which Java type a schema type becomes: the whole mapping. */
final class TypeMapper implements Type.Visitor<TypeName> {

    private final Context context;

    TypeMapper(Context context) {
        this.context = context;
    }

    /** The type of a value that is there: never a primitive. */
    TypeName boxed(Type type) {
        return type.accept(this);
    }

    /** The type of a value where {@code null} may stand for its absence. */
    TypeName nullable(Type type) {
        return context.nullable(boxed(type));
    }

    /** The type of an element or of a map's value. */
    TypeName element(TypeUse use) {
        return use.nullable() && use.type() != AnyType.ANY
                ? context.nullableInside(boxed(use.type()))
                : boxed(use.type());
    }

    /** The type of a record component. */
    TypeName component(Property property) {
        if (!property.required() || isNull(property.type())) {
            return nullable(property.type().type());
        }
        TypeName type = boxed(property.type().type());
        return type.isBoxedPrimitive() ? type.unbox() : type;
    }

    /** Whether a value of the type is {@code null} in Java where it is {@code null} in JSON. */
    static boolean isNull(TypeUse use) {
        return use.nullable() && use.type() != AnyType.ANY;
    }

    /** Whether a value is a byte array, or a collection with byte arrays in it, and so has no equality of its own. */
    static boolean holdsBytes(Type type) {
        if (type instanceof ListType list) {
            return holdsBytes(list.element().type());
        }
        if (type instanceof TaggedType tagged) {
            return holdsBytes(tagged.value());
        }
        return type instanceof MapType map ? holdsBytes(map.value().type()) : isBytes(type);
    }

    /** Whether a value is a collection, of which values hold copies. */
    static boolean isCollection(Type type) {
        return type instanceof ListType || type instanceof SetType || type instanceof MapType;
    }

    /** The type of which the value is, whatever stands around it on the wire. */
    static Type untagged(Type type) {
        return type instanceof TaggedType tagged ? untagged(tagged.value()) : type;
    }

    /** Whether a value is a byte array. */
    static boolean isBytes(Type type) {
        return type == ScalarType.BYTES || type == ScalarType.LATIN1_BYTES;
    }

    /** The expression of a constant of a type: a string as it is, any other value as JSON. */
    CodeBlock constant(Type type, String value) {
        TypeName java = boxed(type);
        if (java.equals(JavaTypes.STRING)) {
            return Literals.string(value);
        }
        if (type == AnyType.ANY) {
            return CodeBlock.of("$T.parse($L)", context.runtime("JsonValues"), Literals.string(value));
        }
        if (java.isBoxedPrimitive()) {
            return CodeBlock.of("$L$L", value, type == ScalarType.INT64 ? "L" : "");
        }
        return CodeBlock.of("new $T($S)", java, value);
    }

    @Override
    public TypeName scalar(ScalarType type) {
        return switch (type) {
            case STRING -> JavaTypes.STRING;
            case BOOLEAN -> TypeName.BOOLEAN.box();
            case INT32 -> TypeName.INT.box();
            case INT64 -> TypeName.LONG.box();
            case BIG_INTEGER -> JavaTypes.BIG_INTEGER;
            case FLOAT -> TypeName.FLOAT.box();
            case DOUBLE -> TypeName.DOUBLE.box();
            case DECIMAL -> JavaTypes.BIG_DECIMAL;
            case DATE_TIME -> JavaTypes.OFFSET_DATE_TIME;
            case DATE -> JavaTypes.LOCAL_DATE;
            case TIME -> JavaTypes.OFFSET_TIME;
            case DURATION -> context.runtime("IsoDuration");
            case BYTES, LATIN1_BYTES -> JavaTypes.BYTES;
            case EPOCH_DAY -> JavaTypes.LOCAL_DATE;
            case MILLI_OF_DAY, MICRO_OF_DAY -> JavaTypes.LOCAL_TIME;
            case EPOCH_MILLI, EPOCH_MICRO, EPOCH_NANO -> JavaTypes.INSTANT;
            case INSTANT -> JavaTypes.INSTANT;
            case ZONED_DATE_TIME -> JavaTypes.time("ZonedDateTime");
            case LOCAL_DATE_TIME -> JavaTypes.time("LocalDateTime");
            case LOCAL_TIME -> JavaTypes.LOCAL_TIME;
            case CLOCK_DURATION -> JavaTypes.DURATION;
            case PERIOD -> JavaTypes.time("Period");
            case YEAR_MONTH -> JavaTypes.time("YearMonth");
            case ZONE_ID -> JavaTypes.time("ZoneId");
            case CURRENCY -> JavaTypes.CURRENCY;
            case TEXT_INT32 -> TypeName.INT.box();
            case TEXT_INT64 -> TypeName.LONG.box();
            case TEXT_BIG_INTEGER -> JavaTypes.BIG_INTEGER;
            case TEXT_DECIMAL -> JavaTypes.BIG_DECIMAL;
            case UUID -> JavaTypes.UUID;
            case URI -> JavaTypes.URI;
        };
    }

    @Override
    public TypeName list(ListType type) {
        return ParameterizedTypeName.get(JavaTypes.LIST, element(type.element()));
    }

    @Override
    public TypeName set(SetType type) {
        return ParameterizedTypeName.get(JavaTypes.SET, element(type.element()));
    }

    @Override
    public TypeName map(MapType type) {
        return ParameterizedTypeName.get(JavaTypes.MAP, JavaTypes.STRING, element(type.value()));
    }

    @Override
    public TypeName any(AnyType type) {
        return context.jackson().node();
    }

    @Override
    public TypeName reference(TypeReference type) {
        return context.used(type.id());
    }

    @Override
    public TypeName imported(ImportedType type) {
        return context.used(QualifiedNames.classOf(type.javaName()));
    }

    @Override
    public TypeName tagged(TaggedType type) {
        return boxed(type.value());
    }

    @Override
    public TypeName unscaledDecimal(UnscaledDecimalType type) {
        return JavaTypes.BIG_DECIMAL;
    }
}
