package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.EnumType;
import dev.golemasyncapi.model.ImportedType;
import dev.golemasyncapi.model.JsonType;
import dev.golemasyncapi.model.ListType;
import dev.golemasyncapi.model.MapType;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.SetType;
import dev.golemasyncapi.model.TaggedType;
import dev.golemasyncapi.model.TupleType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.model.TypeUse;
import dev.golemasyncapi.model.UnionType;
import dev.golemasyncapi.model.UnscaledDecimalType;
import dev.golemasyncapi.model.WrapperType;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What values of a type are in JSON. */
final class JsonTypes {

    private final Map<TypeId, TypeDeclaration> declared;
    private final Map<TypeId, DraftUnion> drafts;

    JsonTypes(Map<TypeId, TypeDeclaration> declared, Map<TypeId, DraftUnion> drafts) {
        this.declared = declared;
        this.drafts = drafts;
    }

    /** What the values of a declaration are. */
    Set<JsonType> of(TypeId id) {
        return of(id, new HashSet<>());
    }

    /** What the values of a type are. */
    Set<JsonType> of(Type type) {
        return type.accept(new Finder(new HashSet<>()));
    }

    /** What the values of a member are. */
    Set<JsonType> of(TypeUse use) {
        Set<JsonType> types = EnumSet.copyOf(of(use.type()));
        if (types.isEmpty()) {
            types.addAll(EnumSet.allOf(JsonType.class));
        }
        if (use.nullable()) {
            types.add(JsonType.NULL);
        }
        return types;
    }

    private Set<JsonType> of(TypeId id, Set<TypeId> seen) {
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        if (!seen.add(id)) {
            return types;
        }
        TypeDeclaration declaration = declared.get(id);
        if (declaration instanceof ObjectType) {
            types.add(JsonType.OBJECT);
        } else if (declaration instanceof TupleType) {
            types.add(JsonType.ARRAY);
        } else if (declaration instanceof EnumType enumeration) {
            types.addAll(enumeration.base() == AnyType.ANY ? listed(enumeration) : of(enumeration.base()));
        } else if (declaration instanceof WrapperType wrapper) {
            types.addAll(wrapper.value().accept(new Finder(seen)));
        } else if (declaration instanceof UnionType union) {
            union.variants().forEach(variant -> types.addAll(variant.jsonTypes()));
        } else if (drafts.get(id) != null) {
            drafts.get(id)
                    .branches()
                    .forEach(branch -> types.addAll(branch.type().accept(new Finder(seen))));
        }
        return types;
    }

    /** What the listed values are where they are of several types. */
    private static Set<JsonType> listed(EnumType enumeration) {
        return enumeration.values().stream()
                .map(value -> switch (value.text().charAt(0)) {
                    case '{' -> EnumSet.of(JsonType.OBJECT);
                    case '[' -> EnumSet.of(JsonType.ARRAY);
                    case '"' -> EnumSet.of(JsonType.STRING);
                    case 't', 'f' -> EnumSet.of(JsonType.BOOLEAN);
                    default -> EnumSet.of(JsonType.INTEGER, JsonType.FRACTION);
                })
                .collect(() -> EnumSet.noneOf(JsonType.class), Set::addAll, Set::addAll);
    }

    /** A name for a type that has none, such as {@code DateTime}. */
    String nameOf(Type type) {
        return type.accept(new Namer());
    }

    private final class Finder implements Type.Visitor<Set<JsonType>> {

        private final Set<TypeId> seen;

        Finder(Set<TypeId> seen) {
            this.seen = seen;
        }

        @Override
        public Set<JsonType> scalar(ScalarType type) {
            return switch (type) {
                case BOOLEAN -> EnumSet.of(JsonType.BOOLEAN);
                case INT32, INT64, BIG_INTEGER -> EnumSet.of(JsonType.INTEGER);
                case EPOCH_DAY, MILLI_OF_DAY, MICRO_OF_DAY, EPOCH_MILLI, EPOCH_MICRO, EPOCH_NANO ->
                    EnumSet.of(JsonType.INTEGER);
                case FLOAT, DOUBLE, DECIMAL -> EnumSet.of(JsonType.INTEGER, JsonType.FRACTION);
                case STRING, DATE_TIME, DATE, TIME, DURATION, BYTES, LATIN1_BYTES, UUID, URI ->
                    EnumSet.of(JsonType.STRING);
                case INSTANT, ZONED_DATE_TIME, LOCAL_DATE_TIME, LOCAL_TIME, CLOCK_DURATION, PERIOD ->
                    EnumSet.of(JsonType.STRING);
                case YEAR_MONTH, ZONE_ID, CURRENCY, TEXT_INT32, TEXT_INT64, TEXT_BIG_INTEGER, TEXT_DECIMAL ->
                    EnumSet.of(JsonType.STRING);
            };
        }

        @Override
        public Set<JsonType> list(ListType type) {
            return EnumSet.of(JsonType.ARRAY);
        }

        @Override
        public Set<JsonType> set(SetType type) {
            return EnumSet.of(JsonType.ARRAY);
        }

        @Override
        public Set<JsonType> map(MapType type) {
            return EnumSet.of(JsonType.OBJECT);
        }

        @Override
        public Set<JsonType> any(AnyType type) {
            return EnumSet.allOf(JsonType.class);
        }

        @Override
        public Set<JsonType> reference(TypeReference type) {
            return of(type.id(), seen);
        }

        @Override
        public Set<JsonType> imported(ImportedType type) {
            return EnumSet.copyOf(type.jsonTypes());
        }

        @Override
        public Set<JsonType> tagged(TaggedType type) {
            return EnumSet.of(JsonType.OBJECT);
        }

        @Override
        public Set<JsonType> unscaledDecimal(UnscaledDecimalType type) {
            return EnumSet.of(JsonType.STRING);
        }
    }

    private static final class Namer implements Type.Visitor<String> {

        @Override
        public String scalar(ScalarType type) {
            return switch (type) {
                case STRING -> "String";
                case BOOLEAN -> "Boolean";
                case INT32, INT64, BIG_INTEGER -> "Integer";
                case TEXT_INT32, TEXT_INT64, TEXT_BIG_INTEGER -> "Integer";
                case FLOAT, DOUBLE, DECIMAL, TEXT_DECIMAL -> "Number";
                case DATE_TIME, ZONED_DATE_TIME, LOCAL_DATE_TIME -> "DateTime";
                case DATE, EPOCH_DAY -> "Date";
                case TIME, LOCAL_TIME, MILLI_OF_DAY, MICRO_OF_DAY -> "Time";
                case INSTANT, EPOCH_MILLI, EPOCH_MICRO, EPOCH_NANO -> "Instant";
                case DURATION, CLOCK_DURATION, PERIOD -> "Duration";
                case YEAR_MONTH -> "Month";
                case ZONE_ID -> "Zone";
                case CURRENCY -> "Currency";
                case BYTES, LATIN1_BYTES -> "Bytes";
                case UUID -> "Uuid";
                case URI -> "Uri";
            };
        }

        @Override
        public String list(ListType type) {
            return "List";
        }

        @Override
        public String set(SetType type) {
            return "Set";
        }

        @Override
        public String map(MapType type) {
            return "Map";
        }

        @Override
        public String any(AnyType type) {
            return "Any";
        }

        @Override
        public String reference(TypeReference type) {
            return "Inner";
        }

        @Override
        public String imported(ImportedType type) {
            return type.simpleName();
        }

        @Override
        public String tagged(TaggedType type) {
            return type.value().accept(this);
        }

        @Override
        public String unscaledDecimal(UnscaledDecimalType type) {
            return "Number";
        }
    }
}
