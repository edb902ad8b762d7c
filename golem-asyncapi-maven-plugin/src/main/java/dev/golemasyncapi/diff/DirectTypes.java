package dev.golemasyncapi.diff;

import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.EnumType;
import dev.golemasyncapi.model.ImportedType;
import dev.golemasyncapi.model.ListType;
import dev.golemasyncapi.model.MapType;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.Property;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The declarations that a type or a declaration leads to directly. */
final class DirectTypes implements Type.Visitor<Optional<TypeId>>, TypeDeclaration.Visitor<Stream<Type>> {

    private static final DirectTypes VISITOR = new DirectTypes();

    private DirectTypes() {}

    /** The declaration inside a type, through arrays and maps. */
    static Optional<TypeId> of(Type type) {
        return type.accept(VISITOR);
    }

    /** The declarations that a declaration refers to, in its order. */
    static List<TypeId> of(TypeDeclaration declaration) {
        return declaration
                .accept(VISITOR)
                .map(DirectTypes::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    @Override
    public Stream<Type> object(ObjectType type) {
        return Stream.concat(
                types(type.properties()), type.additionalProperties().stream().map(TypeUse::type));
    }

    @Override
    public Stream<Type> tuple(TupleType type) {
        return Stream.concat(
                types(type.items()), type.additionalItems().stream().map(TypeUse::type));
    }

    @Override
    public Stream<Type> enumeration(EnumType type) {
        return Stream.of();
    }

    @Override
    public Stream<Type> union(UnionType type) {
        return type.variants().stream().map(variant -> new TypeReference(variant.type()));
    }

    @Override
    public Stream<Type> wrapper(WrapperType type) {
        return Stream.of(type.value());
    }

    private static Stream<Type> types(List<Property> properties) {
        return properties.stream().map(property -> property.type().type());
    }

    @Override
    public Optional<TypeId> reference(TypeReference type) {
        return Optional.of(type.id());
    }

    @Override
    public Optional<TypeId> list(ListType type) {
        return of(type.element().type());
    }

    @Override
    public Optional<TypeId> set(SetType type) {
        return of(type.element().type());
    }

    @Override
    public Optional<TypeId> map(MapType type) {
        return of(type.value().type());
    }

    @Override
    public Optional<TypeId> tagged(TaggedType type) {
        return of(type.value());
    }

    @Override
    public Optional<TypeId> scalar(ScalarType type) {
        return Optional.empty();
    }

    @Override
    public Optional<TypeId> any(AnyType type) {
        return Optional.empty();
    }

    @Override
    public Optional<TypeId> unscaledDecimal(UnscaledDecimalType type) {
        return Optional.empty();
    }

    @Override
    public Optional<TypeId> imported(ImportedType type) {
        return Optional.empty();
    }
}
