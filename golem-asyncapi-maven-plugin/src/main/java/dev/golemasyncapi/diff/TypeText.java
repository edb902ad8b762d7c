package dev.golemasyncapi.diff;

import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.EnumType;
import dev.golemasyncapi.model.ImportedType;
import dev.golemasyncapi.model.ListType;
import dev.golemasyncapi.model.MapType;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.SetType;
import dev.golemasyncapi.model.TaggedType;
import dev.golemasyncapi.model.TupleType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.model.TypeUse;
import dev.golemasyncapi.model.Types;
import dev.golemasyncapi.model.UnionType;
import dev.golemasyncapi.model.UnscaledDecimalType;
import dev.golemasyncapi.model.WrapperType;

/** Types in the words of JSON Schema, such as {@code array of string (date-time)}. */
final class TypeText implements Type.Visitor<Phrase>, TypeDeclaration.Visitor<Phrase> {

    private final Types types;

    TypeText(Types types) {
        this.types = types;
    }

    Phrase of(TypeUse use) {
        Phrase text = of(use.type());
        return use.nullable() && use.type() != AnyType.ANY ? text.words(" or null") : text;
    }

    Phrase of(Type type) {
        return type.accept(this);
    }

    Phrase of(TypeDeclaration declaration) {
        return declaration.accept(this);
    }

    @Override
    public Phrase scalar(ScalarType type) {
        return Phrase.of(
                switch (type) {
                    case STRING -> "string";
                    case BOOLEAN -> "boolean";
                    case INT32 -> "integer (int32)";
                    case INT64 -> "integer";
                    case BIG_INTEGER -> "integer beyond 64 bits";
                    case FLOAT -> "number (float)";
                    case DOUBLE -> "number (double)";
                    case DECIMAL -> "number";
                    case DATE_TIME, INSTANT, ZONED_DATE_TIME, LOCAL_DATE_TIME -> "string (date-time)";
                    case DATE -> "string (date)";
                    case TIME, LOCAL_TIME -> "string (time)";
                    case DURATION, CLOCK_DURATION, PERIOD -> "string (duration)";
                    case BYTES -> "string (base64)";
                    case UUID -> "string (uuid)";
                    case URI -> "string (uri)";
                    case YEAR_MONTH -> "string (month)";
                    case ZONE_ID -> "string (time zone)";
                    case CURRENCY -> "string (currency)";
                    case TEXT_INT32, TEXT_INT64, TEXT_BIG_INTEGER -> "string (integer)";
                    case TEXT_DECIMAL -> "string (number)";
                    case LATIN1_BYTES -> "bytes";
                    case EPOCH_DAY -> "days since 1970";
                    case MILLI_OF_DAY -> "milliseconds of the day";
                    case MICRO_OF_DAY -> "microseconds of the day";
                    case EPOCH_MILLI -> "milliseconds since 1970";
                    case EPOCH_MICRO -> "microseconds since 1970";
                    case EPOCH_NANO -> "nanoseconds since 1970";
                });
    }

    @Override
    public Phrase list(ListType type) {
        return Phrase.of("array of ").then(of(type.element()));
    }

    @Override
    public Phrase set(SetType type) {
        return Phrase.of("array of unique ").then(of(type.element()));
    }

    @Override
    public Phrase map(MapType type) {
        return Phrase.of("object with values of ").then(of(type.value()));
    }

    @Override
    public Phrase any(AnyType type) {
        return Phrase.of("anything");
    }

    @Override
    public Phrase reference(TypeReference type) {
        TypeDeclaration declaration = types.get(type.id());
        return TypePairs.isComponent(declaration)
                ? Phrase.of("schema ").name(TypePairs.key(declaration))
                : of(declaration);
    }

    @Override
    public Phrase tagged(TaggedType type) {
        return of(type.value()).words(" tagged ").name(type.tag());
    }

    @Override
    public Phrase unscaledDecimal(UnscaledDecimalType type) {
        return Phrase.of("decimal of scale " + type.scale());
    }

    @Override
    public Phrase imported(ImportedType type) {
        return Phrase.of("value of ").name(type.javaName());
    }

    @Override
    public Phrase object(ObjectType type) {
        return Phrase.of("object");
    }

    @Override
    public Phrase tuple(TupleType type) {
        return Phrase.of("tuple");
    }

    @Override
    public Phrase enumeration(EnumType type) {
        return Phrase.of("enum of ").then(of(type.base()));
    }

    @Override
    public Phrase union(UnionType type) {
        return Phrase.of("union");
    }

    @Override
    public Phrase wrapper(WrapperType type) {
        return of(type.value());
    }
}
