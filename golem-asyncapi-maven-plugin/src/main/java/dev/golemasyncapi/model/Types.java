package dev.golemasyncapi.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every type that needs a Java declaration, in document order. */
public final class Types {

    private final Map<TypeId, TypeDeclaration> declarations;
    private final Map<TypeId, List<TypeDeclaration>> nested = new HashMap<>();
    private final Map<TypeId, List<UnionType>> unions = new HashMap<>();

    /**
     * @param declarations in document order
     * @throws IllegalArgumentException where two have the same id, or an owner is not declared
     */
    public Types(List<TypeDeclaration> declarations) {
        var byId = new LinkedHashMap<TypeId, TypeDeclaration>();
        for (TypeDeclaration declaration : declarations) {
            if (byId.put(declaration.id(), declaration) != null) {
                throw new IllegalArgumentException("declared twice: " + declaration.id());
            }
        }
        for (TypeDeclaration declaration : declarations) {
            declaration.site().owner().ifPresent(owner -> {
                if (!byId.containsKey(owner)) {
                    throw new IllegalArgumentException("owner is not declared: " + owner);
                }
                nested.computeIfAbsent(owner, first -> new ArrayList<>()).add(declaration);
            });
            if (declaration instanceof UnionType union) {
                union.variants().stream()
                        .map(UnionType.Variant::type)
                        .distinct()
                        .forEach(type -> unions.computeIfAbsent(type, first -> new ArrayList<>())
                                .add(union));
            }
        }
        this.declarations = Collections.unmodifiableMap(byId);
    }

    /**
     * The declaration of a type.
     *
     * @throws IllegalArgumentException where there is none
     */
    public TypeDeclaration get(TypeId id) {
        TypeDeclaration declaration = declarations.get(id);
        if (declaration == null) {
            throw new IllegalArgumentException("not declared: " + id);
        }
        return declaration;
    }

    /** All declarations in document order. */
    public List<TypeDeclaration> all() {
        return List.copyOf(declarations.values());
    }

    /** The declarations that no other holds. */
    public List<TypeDeclaration> topLevel() {
        return all().stream().filter(type -> type.site().owner().isEmpty()).toList();
    }

    /** The declarations that stand directly inside another. */
    public List<TypeDeclaration> nestedIn(TypeId owner) {
        return List.copyOf(nested.getOrDefault(owner, List.of()));
    }

    /** The unions that a type is a variant of, in document order. */
    public List<UnionType> unionsOf(TypeId id) {
        return List.copyOf(unions.getOrDefault(id, List.of()));
    }
}
