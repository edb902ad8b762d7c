package dev.golemasyncapi.resolve;

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
import dev.golemasyncapi.model.Types;
import dev.golemasyncapi.model.UnionType;
import dev.golemasyncapi.model.UnscaledDecimalType;
import dev.golemasyncapi.model.WrapperType;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the declarations that some types need. */
final class ReachableTypes implements Type.Visitor<Optional<TypeId>>, TypeDeclaration.Visitor<Stream<Type>> {

    private final Set<TypeId> found = new HashSet<>();
    private final Deque<TypeId> open = new ArrayDeque<>();

    private ReachableTypes() {}

    /** The declarations among some that are needed, in their order. */
    static Types from(Collection<Type> roots, Types all) {
        var reachable = new ReachableTypes();
        reachable.addAll(roots.stream());
        while (!reachable.open.isEmpty()) {
            TypeDeclaration declaration = all.get(reachable.open.pop());
            reachable.addAll(declaration.accept(reachable));
            declaration.site().owner().ifPresent(reachable::add);
        }
        return new Types(all.all().stream()
                .filter(declaration -> reachable.found.contains(declaration.id()))
                .toList());
    }

    private void addAll(Stream<Type> types) {
        types.map(type -> type.accept(this)).flatMap(Optional::stream).forEach(this::add);
    }

    private void add(TypeId id) {
        if (found.add(id)) {
            open.push(id);
        }
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

    private static Stream<Type> types(List<Property> properties) {
        return properties.stream().map(property -> property.type().type());
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

    @Override
    public Optional<TypeId> reference(TypeReference type) {
        return Optional.of(type.id());
    }

    @Override
    public Optional<TypeId> list(ListType type) {
        return type.element().type().accept(this);
    }

    @Override
    public Optional<TypeId> set(SetType type) {
        return type.element().type().accept(this);
    }

    @Override
    public Optional<TypeId> map(MapType type) {
        return type.value().type().accept(this);
    }

    @Override
    public Optional<TypeId> imported(ImportedType type) {
        return Optional.empty();
    }

    @Override
    public Optional<TypeId> tagged(TaggedType type) {
        return type.value().accept(this);
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
}
