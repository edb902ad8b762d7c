package dev.golemasyncapi.resolve;

import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.TypeUse;
import dev.golemasyncapi.model.Types;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.source.Origin;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The types found so far. A declaration has its place in the order from the moment on that its schema is entered. */
final class Declarations {

    private final Map<TypeId, Optional<TypeDeclaration>> declared = new LinkedHashMap<>();
    private final Map<TypeId, TypeUse> resolved = new HashMap<>();
    private final Map<TypeId, DraftUnion> drafts = new LinkedHashMap<>();
    private final Map<TypeId, Map<String, ListedValues>> listed = new HashMap<>();

    /** The identity of the type of a schema. */
    static TypeId idOf(Origin schema) {
        return new TypeId(schema.source().name(), schema.pointer());
    }

    /** Whether two are one schema of the document. */
    static boolean isSame(SchemaObjectSyntax one, SchemaObjectSyntax other) {
        return idOf(one.origin()).equals(idOf(other.origin()));
    }

    /** What a schema was resolved to; present for a declaration that is still being made. */
    Optional<TypeUse> find(TypeId id) {
        return Optional.ofNullable(resolved.get(id));
    }

    /** Remembers what a schema was resolved to. */
    TypeUse remember(TypeId id, TypeUse use) {
        resolved.put(id, use);
        return use;
    }

    /** Takes a place in the order for a declaration that is about to be made. */
    void enter(TypeId id, TypeUse use) {
        declared.put(id, Optional.empty());
        resolved.put(id, use);
    }

    /** Puts a declaration into its place. */
    void add(TypeDeclaration declaration) {
        declared.put(declaration.id(), Optional.of(declaration));
    }

    /** Remembers the only values that a member of an object may have. */
    void rememberValues(TypeId object, String member, ListedValues values) {
        listed.computeIfAbsent(object, first -> new HashMap<>()).put(member, values);
    }

    /** The only values that a member of an object may have; none where it may have others. */
    ListedValues valuesOf(TypeId object, String member) {
        return listed.getOrDefault(object, Map.of()).getOrDefault(member, ListedValues.NONE);
    }

    /** Takes a union whose variants may be in the making still. */
    void add(DraftUnion draft) {
        declared.putIfAbsent(draft.id(), Optional.empty());
        drafts.put(draft.id(), draft);
    }

    /** The declaration of a type, if there is one and it is made. */
    Optional<TypeDeclaration> get(TypeId id) {
        return declared.getOrDefault(id, Optional.empty());
    }

    /**
     * All declarations in the order in which their schemas were entered.
     *
     * @param diagnostics takes what cannot be told of unions
     */
    Types toTypes(Diagnostics diagnostics) {
        var complete = new LinkedHashMap<TypeId, TypeDeclaration>();
        declared.forEach((id, declaration) -> declaration.ifPresent(known -> complete.put(id, known)));
        new UnionCompleter(complete, drafts, this::valuesOf, diagnostics).complete();
        var inOrder = new LinkedHashMap<TypeId, TypeDeclaration>();
        declared.keySet().stream().filter(complete::containsKey).forEach(id -> inOrder.put(id, known(complete, id)));
        complete.forEach(inOrder::putIfAbsent);
        return new Types(List.copyOf(inOrder.values()));
    }

    private static TypeDeclaration known(Map<TypeId, TypeDeclaration> complete, TypeId id) {
        return Optional.ofNullable(complete.get(id)).orElseThrow();
    }
}
