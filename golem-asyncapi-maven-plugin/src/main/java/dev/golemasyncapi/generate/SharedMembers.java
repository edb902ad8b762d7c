package dev.golemasyncapi.generate;

import com.palantir.javapoet.TypeName;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.UnionType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The members that a union's own schema names and that are the same in each variant: its interface has accessors for
 * them.
 */
final class SharedMembers {

    private final Context context;
    private final TypeMapper mapper;

    SharedMembers(Context context) {
        this.context = context;
        this.mapper = new TypeMapper(context);
    }

    /**
     * A member with an accessor.
     *
     * @param name the accessor
     * @param type what it returns, which is no primitive, since it may be absent
     * @param property the member
     */
    record Accessor(String name, TypeName type, Property property) {}

    /** The accessors of a union's interface, in the order of the document. */
    List<Accessor> of(UnionType union) {
        return union.members().stream()
                .flatMap(member -> accessor(union, member).stream())
                .filter(accessor -> !accessor.name().equals(UnionGenerator.JSON))
                .toList();
    }

    /** The names of the members of each union that has any. */
    static Map<TypeId, Set<String>> names(Context context) {
        var shared = new SharedMembers(context);
        var names = new HashMap<TypeId, Set<String>>();
        for (TypeDeclaration type : context.api().types().all()) {
            if (type instanceof UnionType union && !union.members().isEmpty()) {
                names.put(
                        union.id(),
                        shared.of(union).stream()
                                .map(accessor -> accessor.property().name())
                                .collect(Collectors.toUnmodifiableSet()));
            }
        }
        return Map.copyOf(names);
    }

    private record Signature(String name, TypeName type) {}

    private Optional<Accessor> accessor(UnionType union, Property member) {
        List<Optional<Signature>> all = union.variants().stream()
                .map(variant -> of(context.api().types().get(variant.type()), member.name()))
                .distinct()
                .toList();
        return all.size() == 1
                ? all.get(0).map(found -> new Accessor(found.name(), found.type(), member))
                : Optional.empty();
    }

    /** The accessor that a variant has for a member. */
    private Optional<Signature> of(TypeDeclaration variant, String member) {
        if (variant instanceof UnionType inner) {
            return inner.members().stream()
                    .filter(own -> own.name().equals(member))
                    .findFirst()
                    .flatMap(own -> accessor(inner, own))
                    .map(accessor -> new Signature(accessor.name(), accessor.type()));
        }
        if (!(variant instanceof ObjectType object)) {
            return Optional.empty();
        }
        return object.properties().stream()
                .filter(own -> own.name().equals(member))
                .findFirst()
                .filter(own -> own.constant().isEmpty()
                        || !mapper.boxed(own.type().type()).isBoxedPrimitive())
                .map(own -> new Signature(
                        Component.nameOf(own, context.names().components(object.id())),
                        mapper.boxed(own.type().type())));
    }
}
