package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.EnumType;
import dev.golemasyncapi.model.ImportedType;
import dev.golemasyncapi.model.ListType;
import dev.golemasyncapi.model.MapType;
import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.SetType;
import dev.golemasyncapi.model.TupleType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.model.TypeUse;
import java.util.Optional;

/** Which of several types holds the values that are of all of them: what fits every schema of an {@code allOf}. */
final class Narrowing {

    private static final Type ANY_LIST = new ListType(TypeUse.of(AnyType.ANY));
    private static final Type ANY_MAP = new MapType(TypeUse.of(AnyType.ANY));

    private final Declarations declarations;

    Narrowing(Declarations declarations) {
        this.declarations = declarations;
    }

    /** The type of values that are of both; empty where there is none that says more than any JSON. */
    Optional<Type> both(Type left, Type right) {
        return narrower(left, right).or(() -> narrower(right, left)).or(() -> inside(left, right));
    }

    /** The type of arrays or maps that hold what is of both. */
    private Optional<Type> inside(Type left, Type right) {
        if (left instanceof MapType one && right instanceof MapType other) {
            return both(one.value(), other.value()).map(MapType::new);
        }
        if (left instanceof SetType one) {
            return element(right).flatMap(other -> both(one.element(), other)).map(SetType::new);
        }
        return right instanceof SetType
                ? inside(right, left)
                : element(left)
                        .flatMap(one -> element(right).flatMap(other -> both(one, other)))
                        .map(ListType::new);
    }

    private static Optional<TypeUse> element(Type type) {
        return type instanceof ListType list
                ? Optional.of(list.element())
                : type instanceof SetType set ? Optional.of(set.element()) : Optional.empty();
    }

    private Optional<TypeUse> both(TypeUse left, TypeUse right) {
        return both(left.type(), right.type()).map(type -> new TypeUse(type, left.nullable() && right.nullable()));
    }

    private Optional<Type> narrower(Type narrow, Type wide) {
        if (narrow.equals(wide) || wide == AnyType.ANY) {
            return Optional.of(narrow);
        }
        if (narrow instanceof ScalarType one && wide instanceof ScalarType other) {
            if (ScalarTypes.isInteger(one) && !ScalarTypes.isInteger(other) && ScalarTypes.isNumber(other)) {
                return Optional.of(one);
            }
            return ScalarTypes.wider(one, other).map(type -> type == other ? one : type == one ? other : type);
        }
        if (narrow instanceof ImportedType) {
            boolean fits = wide instanceof ScalarType || wide.equals(ANY_LIST) || wide.equals(ANY_MAP);
            return fits ? Optional.of(narrow) : Optional.empty();
        }
        if (narrow instanceof TypeReference reference) {
            TypeDeclaration declaration = declarations.get(reference.id()).orElse(null);
            boolean fits = declaration instanceof EnumType listed
                    ? wide instanceof ScalarType scalar && isAmong(listed.base(), scalar)
                    : wide.equals(declaration instanceof TupleType ? ANY_LIST : ANY_MAP);
            return fits ? Optional.of(narrow) : Optional.empty();
        }
        boolean array = wide.equals(ANY_LIST) && (narrow instanceof ListType || narrow instanceof SetType);
        boolean object = wide.equals(ANY_MAP) && narrow instanceof MapType;
        return array || object ? Optional.of(narrow) : Optional.empty();
    }

    private static boolean isAmong(Type base, ScalarType scalar) {
        return base instanceof ScalarType own && ScalarTypes.wider(own, scalar).isPresent();
    }
}
